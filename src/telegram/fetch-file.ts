import type { Logger } from "pino";
import type { MemberContext } from "./context.ts";
import { download } from "./download.ts";

/** The bytes of a file somebody sent; else, in their words, why it could not be fetched. */
export async function fetchFile(
  ctx: MemberContext,
  fileId: string,
  log: Logger,
): Promise<{ readonly bytes: Uint8Array } | { readonly words: string }> {
  const fetched = await download(ctx.api, fileId);
  const { salesFile } = ctx.texts;
  if (fetched.type === "bytes") return fetched;
  if (fetched.type === "too_big") return { words: salesFile.tooBig };

  log.warn({ err: fetched.cause, updateId: ctx.update.update_id }, "a file could not be fetched");
  return { words: salesFile.unreachable };
}

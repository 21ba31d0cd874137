import { type Api, GrammyError } from "grammy";

/** The most that a bot may fetch. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
const TIME_LIMIT_MS = 60_000;

/** What came of fetching a file. */
export type Download =
  | { readonly type: "bytes"; readonly bytes: Uint8Array }
  | { readonly type: "too_big" }
  /** Telegram did not give it within the time: worth another try. */
  | { readonly type: "unreachable"; readonly cause: unknown };

/** Fetches a file somebody sent, from the same server that the bot talks to. */
export async function download(api: Api, fileId: string): Promise<Download> {
  try {
    const { file_path: path } = await api.getFile(fileId);
    if (!path) return { type: "unreachable", cause: new Error("getFile named no path") };
    const root = api.options?.apiRoot ?? "https://api.telegram.org";
    const response = await fetch(`${root}/file/bot${api.token}/${path}`, {
      signal: AbortSignal.timeout(TIME_LIMIT_MS),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return { type: "unreachable", cause: new Error(`the file answers ${response.status}`) };
    }
    return await readBounded(response);
  } catch (cause) {
    const isTooBig = cause instanceof GrammyError && cause.description.includes("file is too big");
    return isTooBig ? { type: "too_big" } : { type: "unreachable", cause };
  }
}

async function readBounded(response: Response): Promise<Download> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    // Leaving the loop closes the connection.
    if (length > MAX_FILE_BYTES) return { type: "too_big" };
    chunks.push(chunk);
  }
  return { type: "bytes", bytes: Buffer.concat(chunks) };
}

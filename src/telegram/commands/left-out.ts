import { Composer, InputFile } from "grammy";
import type { Logger } from "pino";
import type { Flows } from "../../flows/flows.ts";
import type { MemberContext } from "../context.ts";
import { fetchFile } from "../fetch-file.ts";
import { leftOutButton } from "../file-buttons.ts";
import { shortFileName } from "../messages/file-name.ts";
import { leftOutFile } from "../messages/left-out-file.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";

type LeftOutFlows = Pick<Flows, "findSentFile" | "listLeftOut">;

/** The button under what a file holds, and under what its import did: the rows that are no purchases. */
export function leftOutCommand(flows: LeftOutFlows, log: Logger) {
  const composer = new Composer<MemberContext>();

  onTap(composer, leftOutButton, async (ctx, { importId }) => {
    const file = await flows.findSentFile(ctx.seat, importId);
    if (!file) {
      await ctx.answerCallbackQuery({ text: ctx.texts.salesFile.leftOutGone, show_alert: true });
      return;
    }
    await ctx.answerCallbackQuery();
    await ctx.replyWithChatAction("upload_document");
    await send(ctx, importId, file, flows, log);
  });

  return composer;
}

async function send(
  ctx: MemberContext,
  importId: number,
  { name, fileId }: { name: string; fileId: string },
  flows: LeftOutFlows,
  log: Logger,
): Promise<void> {
  const { salesFile } = ctx.texts;
  const fetched = await fetchFile(ctx, fileId, log);
  if ("words" in fetched) {
    await ctx.reply(fetched.words);
    return;
  }
  const leftOut = await flows.listLeftOut(ctx.seat, importId, fetched.bytes, ctx.today);
  if (!leftOut) {
    await ctx.reply(salesFile.leftOutGone);
    return;
  }
  if (leftOut.count === 0) {
    await ctx.reply(salesFile.nothingLeftOut({ file: shortFileName(name) }));
    return;
  }
  const file = leftOutFile(leftOut, name, viewOf(ctx));
  await ctx.replyWithDocument(new InputFile(file.bytes, file.name), { caption: file.caption });
}

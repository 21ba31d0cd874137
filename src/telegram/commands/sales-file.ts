import { Composer } from "grammy";
import type { Document } from "grammy/types";
import type { Logger } from "pino";
import { cleanFileName } from "../../domain/clean-file-name.ts";
import { hasRole } from "../../domain/member.ts";
import type { Flows } from "../../flows/flows.ts";
import { html } from "../../texts/html.ts";
import type { MemberContext } from "../context.ts";
import { MAX_FILE_BYTES } from "../download.ts";
import { fetchFile } from "../fetch-file.ts";
import { shortFileName } from "../messages/file-name.ts";
import { type Message, show } from "../messages/message.ts";
import { reviewedMessage } from "../messages/reviewed.ts";
import { viewOf } from "../messages/view.ts";
import type { UnderWay } from "../under-way.ts";
import { withProgress } from "../with-progress.ts";

/** What people send instead of a file. */
const NO_FILE = [
  "message:photo",
  "message:voice",
  "message:audio",
  "message:video",
  "message:video_note",
  "message:animation",
  "message:sticker",
  "message:contact",
  "message:location",
  "message:poll",
] as const;

/** A sales file sent into the private chat: what it holds, and whether to import it. */
export function salesFileCommand(
  flows: Pick<Flows, "reviewSalesFile">,
  underWay: UnderWay,
  log: Logger,
) {
  const composer = new Composer<MemberContext>();
  const privately = composer.chatType("private");

  // An animation comes as a document too, and is none.
  privately
    .on("message:document")
    .drop((ctx) => ctx.message.animation !== undefined)
    .use((ctx) => receive(ctx, ctx.message.document, flows, underWay, log));
  privately.on([...NO_FILE], async (ctx) => {
    await ctx.reply(ctx.texts.salesFile.sendFile);
  });

  return composer;
}

async function receive(
  ctx: MemberContext,
  document: Document,
  flows: Pick<Flows, "reviewSalesFile">,
  underWay: UnderWay,
  log: Logger,
): Promise<void> {
  const { salesFile } = ctx.texts;
  if (!hasRole(ctx.seat.member, "manager")) return say(ctx, salesFile.askManager);
  if ((document.file_size ?? 0) > MAX_FILE_BYTES) return say(ctx, salesFile.tooBig);

  const name = cleanFileName(document.file_name ?? "") ?? document.file_unique_id;
  const { chat, message_id } = await ctx.reply(salesFile.reading({ file: shortFileName(name) }));
  const place = { chatId: chat.id, messageId: message_id };
  const job = { fileName: name, place };
  const message = await withProgress(
    ctx,
    job,
    async (watch): Promise<Message> => {
      const fetched = await fetchFile(ctx, document.file_id, log);
      if ("words" in fetched) return { text: html`${fetched.words}` };
      const file = { name, fileId: document.file_id, bytes: fetched.bytes };
      const review = await flows.reviewSalesFile(ctx.seat, file, ctx.today, watch);
      return reviewedMessage(review, name, viewOf(ctx));
    },
    underWay,
    log,
  );
  const cancelled = { text: html`${salesFile.cancelled}` };
  await show(ctx.api, place, message === "called off" ? cancelled : message);
}

async function say(ctx: MemberContext, words: string): Promise<void> {
  await ctx.reply(words);
}

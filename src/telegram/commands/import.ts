import { Composer, InlineKeyboard } from "grammy";
import type { Logger } from "pino";
import type { Watch } from "../../flows/answers/files.ts";
import type { Flows } from "../../flows/flows.ts";
import { html, shorten } from "../../texts/html.ts";
import { columnButton, findAgainButton, roleButton, rolesButton } from "../column-buttons.ts";
import type { MemberContext } from "../context.ts";
import { COLUMNS_TALK, type WaitingFile } from "../conversations/columns.ts";
import { fetchFile } from "../fetch-file.ts";
import {
  answerButton,
  cancelImportButton,
  columnsButton,
  importButton,
  reviewButton,
  sheetButton,
} from "../file-buttons.ts";
import { shortFileName } from "../messages/file-name.ts";
import { newEmployeesMessage } from "../messages/employees.ts";
import { importedMessage } from "../messages/imported.ts";
import { type Message, options, type Place, show } from "../messages/message.ts";
import { refusalMessage } from "../messages/refusal.ts";
import { reviewedMessage } from "../messages/reviewed.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";
import { requireManager } from "../require-role.ts";
import { sheetKey } from "../sheet-key.ts";
import type { UnderWay } from "../under-way.ts";
import { withProgress } from "../with-progress.ts";

type ImportFlows = Pick<
  Flows,
  | "reviewAgain"
  | "answerQuestion"
  | "chooseSheet"
  | "findWaitingFile"
  | "importSales"
  | "cancelImport"
  | "askAboutEmployees"
>;

/** The buttons under what a file holds: answers to what it leaves open, Import, Columns, Cancel. */
export function importCommand(flows: ImportFlows, underWay: UnderWay, log: Logger) {
  const composer = new Composer<MemberContext>();

  onTap(composer, importButton, async (ctx, { importId }, place) => {
    const waiting = await takeTap(ctx, importId, place, flows);
    if (waiting) await importFile(ctx, waiting, flows, underWay, log);
  });

  // The talk's own buttons come here once it has been left: it begins again.
  for (const kind of [columnsButton, roleButton, columnButton, rolesButton, findAgainButton]) {
    onTap<{ importId: number }>(composer, kind, async (ctx, { importId }, place) => {
      const waiting = await takeTap(ctx, importId, place, flows);
      if (waiting) await ctx.conversation.enter(COLUMNS_TALK, waiting);
    });
  }

  onTap(composer, reviewButton, async (ctx, { importId }, place) => {
    const waiting = await takeTap(ctx, importId, place, flows);
    if (waiting) await readAgain(ctx, waiting, flows, underWay, log);
  });

  onTap(composer, sheetButton, async (ctx, { importId, sheet }, place) => {
    const waiting = await takeTap(ctx, importId, place, flows);
    if (!waiting) return;
    const job = (watch: Watch) => turnTo(ctx, waiting, sheet, watch, flows, log);
    await runJob(ctx, waiting, job, flows, underWay, log);
  });

  onTap(composer, answerButton, async (ctx, { importId, layout, kind, answer }, place) => {
    const waiting = await takeTap(ctx, importId, place, flows);
    if (!waiting) return;
    await flows.answerQuestion(ctx.seat, layout, kind, answer);
    await readAgain(ctx, waiting, flows, underWay, log);
  });

  onTap(composer, cancelImportButton, async (ctx, { importId }, place) => {
    if (!(await flows.cancelImport(ctx.seat, importId))) return tellGone(ctx);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, { text: html`${ctx.texts.salesFile.cancelled}` });
  });

  return composer;
}

/** Answers the tap; null when the file waits no longer, which a second tap is told in passing. */
async function takeTap(
  ctx: MemberContext,
  importId: number,
  place: Place,
  flows: ImportFlows,
): Promise<WaitingFile | null> {
  requireManager(ctx);
  const file = await flows.findWaitingFile(ctx.seat, importId);
  if (!file) {
    await tellGone(ctx);
    return null;
  }
  await ctx.answerCallbackQuery();
  return { importId, place, ...file };
}

async function tellGone(ctx: MemberContext): Promise<void> {
  await ctx.answerCallbackQuery({ text: ctx.texts.salesFile.gone, show_alert: true });
}

async function importFile(
  ctx: MemberContext,
  waiting: WaitingFile,
  flows: ImportFlows,
  underWay: UnderWay,
  log: Logger,
): Promise<void> {
  const { name, place } = waiting;
  const importing = ctx.texts.salesFile.importing({ file: shortFileName(name) });
  await show(ctx.api, place, { text: importing });
  try {
    await ctx.replyWithChatAction("typing");
    const job = (watch: Watch) => imported(ctx, waiting, watch, flows, log);
    await runJob(ctx, waiting, job, flows, underWay, log);
  } catch (error) {
    const { failed } = ctx.texts.salesFile;
    await show(ctx.api, place, tryAgain(ctx, waiting, importButton, failed));
    throw error;
  }
  await askWhoIsWho(ctx, flows);
}

/** Shows what a job on a waiting file comes to. Called off, the file waits no longer. */
async function runJob(
  ctx: MemberContext,
  { importId, name, place }: WaitingFile,
  job: (watch: Watch) => Promise<Message>,
  flows: ImportFlows,
  underWay: UnderWay,
  log: Logger,
): Promise<void> {
  const message = await withProgress(ctx, { fileName: name, place }, job, underWay, log);
  if (message !== "called off") return show(ctx.api, place, message);
  await flows.cancelImport(ctx.seat, importId);
  await show(ctx.api, place, { text: html`${ctx.texts.salesFile.cancelled}` });
}

async function imported(
  ctx: MemberContext,
  waiting: WaitingFile,
  watch: Watch,
  flows: ImportFlows,
  log: Logger,
): Promise<Message> {
  const { importId, name, fileId } = waiting;
  const fetched = await fetchFile(ctx, fileId, log);
  if ("words" in fetched) return tryAgain(ctx, waiting, importButton, fetched.words);

  const done = await flows.importSales(ctx.seat, importId, fetched.bytes, ctx.today, watch);
  switch (done.type) {
    case "imported":
      return importedMessage(done, importId, viewOf(ctx));
    case "refused":
      return refusalMessage(name, { ...done, importId }, viewOf(ctx));
    default:
      return { text: html`${ctx.texts.salesFile.gone}` };
  }
}

/** The sales may have brought names of people who serve: the owner is asked once who they are. */
async function askWhoIsWho(ctx: MemberContext, flows: ImportFlows): Promise<void> {
  const names = await flows.askAboutEmployees(ctx.seat);
  if (names === 0) return;
  const question = newEmployeesMessage(names, ctx.texts);
  await ctx.reply(question.text.html, options(question));
}

function tryAgain(
  { texts }: MemberContext,
  { importId }: WaitingFile,
  again: typeof importButton,
  words: string,
): Message {
  return {
    text: html`${words}`,
    keyboard: new InlineKeyboard()
      .text(texts.salesFile.again, again.pack({ importId }))
      .text(texts.common.cancel, cancelImportButton.pack({ importId })),
  };
}

/** Reads another sheet; where that has no sales, says so and stays with the one before. */
async function turnTo(
  ctx: MemberContext,
  waiting: WaitingFile,
  key: string,
  watch: Watch,
  flows: ImportFlows,
  log: Logger,
): Promise<Message> {
  const { importId, name, fileId } = waiting;
  const { seat, today, texts } = ctx;
  const fetched = await fetchFile(ctx, fileId, log);
  if ("words" in fetched) return tryAgain(ctx, waiting, reviewButton, fetched.words);

  const before = await flows.reviewAgain(seat, importId, fetched.bytes, today, watch);
  const shown = reviewedMessage(before, name, viewOf(ctx));
  if (before.type !== "review") return shown;
  const { sheet, otherSheets } = before.reading.format;
  const wanted = otherSheets.find((other) => sheetKey(other) === key);
  // Tapped twice, it is the one that is read already.
  if (wanted === undefined) return shown;

  await flows.chooseSheet(seat, importId, wanted);
  const now = await flows.reviewAgain(seat, importId, fetched.bytes, today, watch);
  if (now.type !== "refused") return reviewedMessage(now, name, viewOf(ctx));
  await flows.chooseSheet(seat, importId, sheet);
  const why = texts.refusals[now.refusal.why];
  await ctx.reply(texts.salesFile.noSalesOnSheet({ sheet: shorten(wanted), why }));
  return shown;
}

/** What was read is not kept, only the file's id: so it is fetched and read once more. */
async function readAgain(
  ctx: MemberContext,
  waiting: WaitingFile,
  flows: ImportFlows,
  underWay: UnderWay,
  log: Logger,
): Promise<void> {
  const { importId, name, fileId } = waiting;
  const job = async (watch: Watch): Promise<Message> => {
    const fetched = await fetchFile(ctx, fileId, log);
    if ("words" in fetched) return tryAgain(ctx, waiting, reviewButton, fetched.words);
    const review = await flows.reviewAgain(ctx.seat, importId, fetched.bytes, ctx.today, watch);
    return reviewedMessage(review, name, viewOf(ctx));
  };
  await runJob(ctx, waiting, job, flows, underWay, log);
}

import { Composer } from "grammy";
import type { ImportLine } from "../../flows/answers/files.ts";
import type { Flows } from "../../flows/flows.ts";
import { html } from "../../texts/html.ts";
import type { MemberContext } from "../context.ts";
import { askUndoButton, importsButton, undoImportButton } from "../file-buttons.ts";
import { shortFileName } from "../messages/file-name.ts";
import { confirmUndoMessage, importsMessage } from "../messages/imports.ts";
import { options, type Place, show } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";

type ImportsFlows = Pick<Flows, "listImports" | "findImport" | "undoImport">;

/** `/imports`: what was brought in, and how to take it back. */
export function importsCommand(flows: ImportsFlows) {
  const composer = new Composer<MemberContext>();

  composer.command("imports", async (ctx) => {
    const message = importsMessage(await flows.listImports(ctx.seat), viewOf(ctx));
    await ctx.reply(message.text.html, options(message));
  });

  onTap(composer, importsButton, async (ctx, _, place) => {
    const imports = await flows.listImports(ctx.seat);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, importsMessage(imports, viewOf(ctx)));
  });

  onTap(composer, askUndoButton, async (ctx, { importId }, place) => {
    const line = await findStanding(ctx, importId, flows);
    if (!line) return tellUndone(ctx);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, confirmUndoMessage(line, viewOf(ctx)));
  });

  onTap(composer, undoImportButton, async (ctx, { importId }, place) => {
    const line = await findStanding(ctx, importId, flows);
    if (!line) return tellUndone(ctx);
    await ctx.answerCallbackQuery();
    await undo(ctx, line, place, flows);
  });

  return composer;
}

/** An import that is not undone; null for any other number, also somebody else's. */
async function findStanding(
  ctx: MemberContext,
  importId: number,
  flows: ImportsFlows,
): Promise<ImportLine | null> {
  const line = await flows.findImport(ctx.seat, importId);
  return line && !line.isUndone ? line : null;
}

async function tellUndone(ctx: MemberContext): Promise<void> {
  await ctx.answerCallbackQuery({ text: ctx.texts.imports.already, show_alert: true });
}

async function undo(
  ctx: MemberContext,
  line: ImportLine,
  place: Place,
  flows: ImportsFlows,
): Promise<void> {
  const words = ctx.texts.imports;
  await show(ctx.api, place, { text: html`${words.undoing}` });
  try {
    const isDone = await flows.undoImport(ctx.seat, line.importId, ctx.today);
    const done = words.done({ file: shortFileName(line.fileName) });
    await show(ctx.api, place, { text: isDone ? done : html`${words.already}` });
  } catch (error) {
    // The question comes back, to be tried again.
    await show(ctx.api, place, confirmUndoMessage(line, viewOf(ctx)));
    throw error;
  }
}

import { Composer, InputFile } from "grammy";
import { cleanFileName } from "../../domain/clean-file-name.ts";
import { formatDay } from "../../domain/day.ts";
import { EXPORT_TABLES, type ExportTable } from "../../flows/answers/owner.ts";
import { type Flows } from "../../flows/flows.ts";
import { csvLines, spreadsheetCsv } from "../../texts/spreadsheet.ts";
import type { MemberContext } from "../context.ts";
import { exportCells, exportHeader } from "../export/export-cells.ts";
import { type ZipPart, type ZipPiece, zipParts } from "../export/zip-parts.ts";
import { exportButton } from "../forget-buttons.ts";
import { inPrivate } from "../in-private.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";
import { requireOwner } from "../require-role.ts";

type ExportFlows = Pick<Flows, "exportPage">;

/** Telegram takes documents of up to 50 MB from a bot; a page may still come on top of this. */
const PART_BYTES = 40_000_000;

/** `/export`: everything of the business as a zip of spreadsheets, to its owner alone. */
export function exportCommand(flows: ExportFlows) {
  const composer = new Composer<MemberContext>();

  composer.command("export", inPrivate, (ctx) => sendExport(flows, ctx));
  onTap(composer, exportButton, async (ctx) => {
    requireOwner(ctx);
    await ctx.answerCallbackQuery();
    await sendExport(flows, ctx);
  });

  return composer;
}

async function sendExport(flows: ExportFlows, ctx: MemberContext): Promise<void> {
  requireOwner(ctx);
  const { exports, format } = ctx.texts;
  await ctx.reply(exports.working);
  await ctx.replyWithChatAction("upload_document");
  const beginnings = new Map(
    EXPORT_TABLES.map((table) => {
      const csv = spreadsheetCsv([exportHeader(table, ctx.texts)], format.locale);
      return [fileName(ctx, table), new TextEncoder().encode(csv)];
    }),
  );
  const parts = zipParts(pieces(flows, ctx), PART_BYTES, (name) => beginnings.get(name)!);
  for await (const part of parts) {
    const document = new InputFile(part.bytes, zipName(ctx, part));
    await ctx.replyWithDocument(document, { caption: caption(ctx, part) });
  }
}

/** A table's pages as they are read; an empty one, so that a table without rows has a file too. */
async function* pieces(flows: ExportFlows, ctx: MemberContext): AsyncGenerator<ZipPiece> {
  const view = viewOf(ctx);
  for (const table of EXPORT_TABLES) {
    const name = fileName(ctx, table);
    let after: number | null = 0;
    while (after !== null) {
      const page = await flows.exportPage(ctx.seat, table, after, ctx.today);
      const csv = csvLines(exportCells(page, view), ctx.texts.format.locale);
      yield { name, bytes: new TextEncoder().encode(csv) };
      after = page.next;
    }
  }
}

function fileName({ texts }: MemberContext, table: ExportTable): string {
  return `${texts.exports.files[table]}.csv`;
}

function zipName({ seat, today }: MemberContext, { number, isLast }: ZipPart): string {
  const business = cleanFileName(seat.business.name.replaceAll(/[/\\:*?"<>|]/g, " ")) ?? "export";
  const isOnly = number === 1 && isLast;
  return `${business.slice(0, 60)} ${formatDay(today)}${isOnly ? "" : `.${number}`}.zip`;
}

function caption({ texts }: MemberContext, { number, isLast }: ZipPart): string {
  if (number === 1 && isLast) return texts.exports.here;
  return isLast ? texts.exports.lastPart({ number }) : texts.exports.part({ number });
}

import { InlineKeyboard } from "grammy";
import type { Review } from "../../flows/answers/files.ts";
import { paragraphs, shorten } from "../../texts/html.ts";
import { cancelImportButton, columnsButton, leftOutButton } from "../file-buttons.ts";
import { pageOf } from "./columns.ts";
import { shortFileName } from "./file-name.ts";
import { leftOutCounts } from "./left-out.ts";
import type { Message } from "./message.ts";
import { smallTable } from "./small-table.ts";
import type { View } from "./view.ts";

type Refused = Omit<Extract<Review, { type: "refused" }>, "type">;
type Refusal = Refused["refusal"];

const COLUMNS_LENGTH = 600;
/** Nothing is missing: what a column was taken for may be wrong. */
const HAS_ITS_COLUMNS: ReadonlySet<Refusal["why"]> = new Set([
  "no_rows",
  "bad_days",
  "bad_amounts",
]);

/**
 * Why a file was turned away, what was seen in it, and what to send instead; where only its columns
 * were not recognised, the way to say which is which.
 */
export function refusalMessage(
  fileName: string,
  { refusal, importId }: Refused,
  { texts }: View,
): Message {
  const { salesFile } = texts;
  const text = paragraphs(
    salesFile.title({ file: shortFileName(fileName) }),
    texts.refusals[refusal.why],
    seen(refusal, { texts }),
    refusal.why === "no_header" && refusal.layout
      ? smallTable(refusal.layout, pageOf(refusal.layout, 0))
      : null,
  );
  if (!refusal.layout || importId === null) return { text };

  const hasNoRows = refusal.why === "no_rows";
  const keyboard = new InlineKeyboard()
    .text(salesFile.columns, columnsButton.pack({ importId }))
    .text(texts.common.cancel, cancelImportButton.pack({ importId }));
  if (hasNoRows) keyboard.row().text(salesFile.leftOutButton, leftOutButton.pack({ importId }));
  return { text: paragraphs(text, wayOut(refusal.why, { texts })), keyboard };
}

function wayOut(why: Refusal["why"], { texts: { salesFile } }: Pick<View, "texts">): string {
  if (why === "no_header") return salesFile.nameColumns;
  return HAS_ITS_COLUMNS.has(why) ? salesFile.turnColumns : salesFile.tellColumns;
}

function seen({ why, details }: Refusal, view: Pick<View, "texts">): string | null {
  if (!details) return null;
  if (why === "no_rows") return leftOutCounts(details, view);
  const { column, value } = details;
  if (column !== undefined && value !== undefined) {
    return view.texts.salesFile.foundValue({ column: shorten(column), value: shorten(value) });
  }
  const columns = shorten(details["columns"] ?? "", COLUMNS_LENGTH);
  return columns === "" ? null : view.texts.salesFile.foundColumns({ columns });
}

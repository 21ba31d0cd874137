import { parseDay } from "../../domain/day.ts";
import { type Fragment, html, lines, shorten } from "../../texts/html.ts";
import type { Reading } from "./reading.ts";
import type { View } from "./view.ts";

type Question = Reading["questions"][number];

const CELL_LENGTH = 30;

/** What the file leaves open, each with the reading that was taken; null for nothing. */
export function questions(open: readonly Question[], view: View): Fragment | null {
  if (open.length === 0) return null;
  const { salesFile } = view.texts;
  return lines(
    html`⚠️ <b>${salesFile.questions}</b>`,
    ...open.map((question) => words(question, view)),
  );
}

function words({ kind, row, text, taken, other }: Question, { texts }: View): string {
  const { salesFile, format } = texts;
  const cell = shorten(text, CELL_LENGTH);
  if (kind === "day_order") {
    const day = (iso: string) => format.fullDay(parseDay(iso));
    return salesFile.dayOrder({ row, text: cell, taken: day(taken), other: day(other) });
  }
  const amount = (plain: string) => Number(plain).toLocaleString(format.locale);
  return salesFile.thousandsPoint({
    row,
    text: cell,
    taken: amount(taken),
    other: amount(other),
  });
}

import type { Texts } from "../../texts/texts.ts";

/** " (month before: 4, +1)": a figure's neighbour and the change from it. */
export function beside(
  figure: number,
  before: number,
  texts: Texts,
  written: (figure: number) => string = (count) => texts.format.number(count),
): string {
  const change = figure - before;
  const words = change === 0 ? texts.report.same : signed(change, written(Math.abs(change)));
  return texts.report.before({ figure: written(before), change: words });
}

/** The same for shares, whose change is in percentage points; "" where there is nothing beside. */
export function besideShare(share: number, before: number | null, texts: Texts): string {
  if (before === null) return "";
  const { format } = texts;
  const points = Math.round((share - before) * 1000) / 10;
  const change =
    points === 0
      ? texts.report.same
      : texts.report.points({
          change: signed(points, Math.abs(points).toLocaleString(format.locale)),
        });
  return texts.report.before({ figure: format.percent(before), change });
}

/** A line breaks between a sign and "£", but not before a digit. */
const WORD_JOINER = "\u2060";

function signed(change: number, size: string): string {
  return `${change > 0 ? "+" : "−"}${/^\d/.test(size) ? "" : WORD_JOINER}${size}`;
}

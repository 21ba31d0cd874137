import { type Fragment, lines, shorten } from "../../texts/html.ts";
import type { Reading } from "./reading.ts";
import type { View } from "./view.ts";

type Row = Reading["excluded"][number];
type LeftOut = Pick<Reading, "leftOut" | "excluded">;

const MOST_KINDS = 7;
const MOST_EXAMPLES = 3;
const LABEL_LENGTH = 16;
const TEXT_LENGTH = 24;

/** What was left out and why, the most frequent first, each with a few examples; null for nothing. */
export function leftOut({ leftOut: counts, excluded }: LeftOut, { texts }: View): Fragment | null {
  const { salesFile } = texts;
  const kinds = Object.entries(counts).toSorted(([, a], [, b]) => b - a) as [Row["why"], number][];
  if (kinds.length === 0) return null;
  return lines(
    salesFile.leftOut(sum(kinds)),
    ...kinds.slice(0, MOST_KINDS).map(([why, rows]) =>
      salesFile.leftOutLine({
        why: texts.exclusions[why],
        rows,
        examples: excluded
          .filter((row) => row.why === why)
          .slice(0, MOST_EXAMPLES)
          .map(example)
          .join("; "),
      }),
    ),
    kinds.length > MOST_KINDS && salesFile.otherRows(sum(kinds.slice(MOST_KINDS))),
  );
}

function sum(kinds: readonly [Row["why"], number][]): number {
  return kinds.reduce((total, [, rows]) => total + rows, 0);
}

/** The row as a person finds it: by its order number, else by its place, and what stands there. */
function example({ label, row, text }: Row): string {
  const place = label === `r${row}` ? `№ ${row}` : shorten(label, LABEL_LENGTH);
  const content = shorten(text, TEXT_LENGTH);
  if (content.startsWith(label)) return content;
  return content === "" ? place : `${place} ${content}`;
}

/** "cancelled: 3, no date: 1", from the counts a refusal carries. */
export function leftOutCounts(
  counts: Readonly<Record<string, string>>,
  { texts }: Pick<View, "texts">,
): string {
  return Object.entries(counts)
    .map(([why, count]) => `${texts.exclusions[why as Row["why"]]}: ${count}`)
    .join(", ");
}

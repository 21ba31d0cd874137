import { type Fragment, lines, shorten } from "../../texts/html.ts";
import type { Reading } from "./reading.ts";
import type { View } from "./view.ts";

type Row = Reading["excluded"][number];

const MOST_KINDS = 7;
const MOST_EXAMPLES = 3;
const LABEL_LENGTH = 16;
const TEXT_LENGTH = 24;

/** What was left out and why, the most frequent first, each with a few examples; null for nothing. */
export function leftOut(excluded: readonly Row[], { texts }: View): Fragment | null {
  const { salesFile } = texts;
  if (excluded.length === 0) return null;
  const kinds = [...groupByWhy(excluded)].toSorted(([, a], [, b]) => b.length - a.length);
  const rest = kinds.slice(MOST_KINDS).reduce((sum, [, rows]) => sum + rows.length, 0);
  return lines(
    salesFile.leftOut(excluded.length),
    ...kinds.slice(0, MOST_KINDS).map(([why, rows]) =>
      salesFile.leftOutLine({
        why: texts.exclusions[why],
        rows: rows.length,
        examples: rows.slice(0, MOST_EXAMPLES).map(example).join("; "),
      }),
    ),
    rest > 0 && salesFile.otherRows(rest),
  );
}

function groupByWhy(excluded: readonly Row[]): Map<Row["why"], Row[]> {
  const groups = new Map<Row["why"], Row[]>();
  for (const row of excluded) {
    const group = groups.get(row.why);
    if (group) group.push(row);
    else groups.set(row.why, [row]);
  }
  return groups;
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

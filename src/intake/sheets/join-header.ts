import type { Cell } from "../table.ts";
import { textOf } from "../table.ts";
import { foldHeader } from "../words/fold-header.ts";

/** A header written in two rows as one. */
export interface JoinedHeader {
  readonly names: readonly string[];
  /** The name that stands over each column and others beside it; "" where none does. */
  readonly groups: readonly string[];
  /** The name of each column within its group. */
  readonly measures: readonly string[];
}

/**
 * "Sold; ; Returned;" over "Quantity; Sum; Quantity; Sum" as "Sold Quantity; Sold Sum; …": the name over several columns
 * counts where those under it do not tell the columns apart by themselves.
 */
export function joinHeader(upper: readonly Cell[], lower: readonly Cell[]): JoinedHeader {
  const width = Math.max(upper.length, lower.length);
  const above = Array.from({ length: width }, (_, at) => textOf(upper[at]));
  const measures = Array.from({ length: width }, (_, at) => textOf(lower[at]));
  const folded = measures.map((name) => foldHeader(name));
  const isTold = folded.map(
    (name) => name === "" || folded.indexOf(name) === folded.lastIndexOf(name),
  );
  const starts = above.map((_, at) => startOfGroup(above, at));
  const isSplit = starts.map((start) =>
    starts.some((other, at) => other === start && measures[at] !== ""),
  );
  const groups = starts.map((start, at) => (isSplit[at] && start >= 0 ? above[start]! : ""));
  const names = measures.map((name, at) => {
    if (name === "") return above[at] === "" ? groups[at]! : above[at]!;
    return isTold[at] ? name : `${groups[at]} ${name}`.trim();
  });
  return { names, groups, measures };
}

/** Whether a row names columns within the groups that the row above names: text in it stands under none but them. */
export function namesWithin(lower: readonly Cell[] | undefined, upper: readonly Cell[]): boolean {
  if (lower === undefined || textOf(lower[0]) !== "") return false;
  const filled = lower.flatMap((cell, at) => (textOf(cell) === "" ? [] : [at]));
  const isUnderGroup = (at: number) =>
    textOf(upper[at]) === "" || (at + 1 < lower.length && textOf(upper[at + 1]) === "");
  const isName = (at: number) => typeof lower[at] === "string" && !/\d/u.test(lower[at]);
  return filled.length >= 2 && filled.every((at) => isName(at) && isUnderGroup(at));
}

/** Two rows of groups as one: the names below stand for the one over them, the others for themselves. */
export function overlaid(upper: readonly Cell[], lower: readonly Cell[]): string[] {
  const { names, groups, measures } = joinHeader(upper, lower);
  return names.map((_, at) => (groups[at] === "" ? textOf(upper[at]) : measures[at]!));
}

function startOfGroup(above: readonly string[], at: number): number {
  let start = at;
  while (start >= 0 && above[start] === "") start--;
  return start;
}

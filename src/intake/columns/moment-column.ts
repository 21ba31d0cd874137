import { isNever } from "./match-header.ts";
import type { ColumnSurvey } from "./survey-columns.ts";
import { type Cell, textOf } from "../table.ts";

/** "2026-10-01 10:03:12", "01.10.2026 10:03" */
const MOMENT = /^\d{1,4}[./-]\d{1,2}[./-]\d{2,4}[T ,]+\d{1,2}:\d{2}/u;
/** Of somebody, not of the row: the last visit, the first purchase. */
const OF_SOMEBODY = /last|first|birth|послед|перв|рожд|остан|перш|народ/u;

/**
 * The one column that has a moment in every row, whatever it is called: when the row was written. Null where there are
 * several, or its name says that it is of something else.
 */
export function momentColumn({ folded, share, filledTexts, sample }: ColumnSurvey): number | null {
  const found = folded.flatMap((_, at) =>
    filledTexts(at).length === sample.length && share(at, isMoment) === 1 ? [at] : [],
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  return isNever("day", folded[only]!) || OF_SOMEBODY.test(folded[only]!) ? null : only;
}

function isMoment(cell: Cell): boolean {
  return MOMENT.test(textOf(cell));
}

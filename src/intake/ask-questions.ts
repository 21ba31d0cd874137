import { formatDay } from "../domain/day.ts";
import type { Layout } from "./decide-columns.ts";
import { readAmount } from "./read-amounts.ts";
import { readDay, turnedDay } from "./read-days.ts";
import type { ReadRow } from "./read-rows.ts";
import type { Question } from "./reading.ts";
import type { RowSurvey } from "./survey-rows.ts";
import { textOf } from "./table.ts";

type Raise = (row: ReadRow) => Question | null;

/**
 * Goes along with the rows, and asks what nothing in the file decides: at most one question of each kind, on the first
 * row that raises it.
 */
export function questionFinder(layout: Layout, survey: RowSurvey) {
  let waiting: Raise[] = [dayQuestion(layout, survey), amountQuestion(layout, survey)];
  const questions: Question[] = [];

  function see(row: ReadRow): void {
    for (const raise of waiting) {
      const question = raise(row);
      if (!question) continue;
      questions.push(question);
      waiting = waiting.filter((other) => other !== raise);
    }
  }

  return { see, questions };
}

function dayQuestion({ days: [at] }: Layout, { dayStyles: [style] }: RowSurvey): Raise {
  if (at === undefined || style === undefined || style.decided) return () => null;
  return ({ cells, line }) => {
    const taken = readDay(cells[at], style);
    const other = turnedDay(cells[at], style);
    if (typeof taken !== "number" || other === null) return null;
    return {
      kind: "day_order",
      row: line,
      text: textOf(cells[at]),
      taken: formatDay(taken),
      other: formatDay(other),
    };
  };
}

function amountQuestion({ amounts: [at] }: Layout, { amountStyles }: RowSurvey): Raise {
  if (at === undefined) return () => null;
  const style = amountStyles.get(at)!;
  return ({ cells, line, verdict }) => {
    if (verdict === "total") return null;
    const { amount, open } = readAmount(cells[at], style);
    if (open === null) return null;
    return {
      kind: "thousands_point",
      row: line,
      text: textOf(cells[at]),
      taken: String(amount),
      other: String(open),
    };
  };
}

import { formatDay } from "../../domain/day.ts";
import type { Answers } from "../../domain/file-layout.ts";
import type { Layout } from "./layout.ts";
import { readAmount } from "../cells/read-amounts.ts";
import { otherOrder, readDay, turnedDay } from "../cells/read-days.ts";
import type { ReadRow } from "../rows/read-rows.ts";
import type { AnsweredQuestion, IntakeOptions, Question } from "../reading.ts";
import type { RowSurvey } from "../rows/survey-rows.ts";
import { textOf } from "../table.ts";

type Raise = (row: ReadRow) => Question | null;

/**
 * Goes along with the rows, and asks what nothing in the file decides: at most one question of each kind, on the first
 * row that raises it.
 */
export function questionFinder(layout: Layout, survey: RowSurvey, { answers = {} }: IntakeOptions) {
  let waiting: Raise[] = [dayQuestion(layout, survey, answers), amountQuestion(layout, survey)];
  const raised: Question[] = [];

  function see(row: ReadRow): void {
    for (const raise of waiting) {
      const question = raise(row);
      if (!question) continue;
      raised.push(question);
      waiting = waiting.filter((other) => other !== raise);
    }
  }

  return {
    see,
    open: () => raised.filter(({ kind }) => answers[kind] === undefined),
    answered: () =>
      raised.flatMap((question): AnsweredQuestion[] => {
        const answer = answers[question.kind];
        return answer === undefined ? [] : [{ ...question, answer }];
      }),
  };
}

function dayQuestion(
  { days: [at] }: Layout,
  { dayStyles: [style] }: RowSurvey,
  answers: Answers,
): Raise {
  if (at === undefined || style === undefined || style.decided) return () => null;
  // The order in which the days are read already follows the answer.
  const order = answers.day_order === "other" ? otherOrder(style.order) : style.order;
  const unasked = { ...style, order };
  return ({ cells, line }) => {
    const taken = readDay(cells[at], unasked);
    const other = turnedDay(cells[at], unasked);
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
  const { decimal, thousands } = amountStyles.get(at)!;
  return ({ cells, line, verdict, isAmountOpen }) => {
    if (verdict === "total" || !isAmountOpen) return null;
    const { amount, open } = readAmount(cells[at], { decimal, thousands });
    return {
      kind: "thousands_point",
      row: line,
      text: textOf(cells[at]),
      taken: String(amount),
      other: String(open),
    };
  };
}

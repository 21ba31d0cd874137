import { formatDay } from "../domain/day.ts";
import type { Layout } from "./decide-columns.ts";
import { isTotal } from "./is-total.ts";
import { readAmount } from "./read-amounts.ts";
import type { AmountStyle } from "./read-amounts.ts";
import { readDay, turnedDay } from "./read-days.ts";
import type { DayStyle } from "./read-days.ts";
import type { Question } from "./reading.ts";
import type { Sheet } from "./table.ts";
import { textOf } from "./table.ts";

/** What nothing in the file decides: at most one question of each kind, on the first row that raises it. */
export function askQuestions(
  sheet: Sheet,
  layout: Layout,
  dayStyles: readonly DayStyle[],
  amountStyles: ReadonlyMap<number, AmountStyle>,
): Question[] {
  return [
    ...dayQuestions(sheet, layout, dayStyles),
    ...amountQuestions(sheet, layout, amountStyles),
  ];
}

function dayQuestions(sheet: Sheet, layout: Layout, styles: readonly DayStyle[]): Question[] {
  const [at] = layout.days;
  const [style] = styles;
  if (at === undefined || style === undefined || style.decided) return [];
  for (const [i, row] of sheet.rows.entries()) {
    const taken = readDay(row[at], style);
    const other = turnedDay(row[at], style);
    if (typeof taken !== "number" || other === null) continue;
    return [
      {
        kind: "day_order",
        row: sheet.lines[i]!,
        text: textOf(row[at]),
        taken: formatDay(taken),
        other: formatDay(other),
      },
    ];
  }
  return [];
}

function amountQuestions(
  sheet: Sheet,
  layout: Layout,
  styles: ReadonlyMap<number, AmountStyle>,
): Question[] {
  const at = layout.amounts[0]!;
  for (const [i, row] of sheet.rows.entries()) {
    const { amount, open } = readAmount(row[at], styles.get(at)!);
    if (open === null || isTotal(row, layout)) continue;
    return [
      {
        kind: "thousands_point",
        row: sheet.lines[i]!,
        text: textOf(row[at]),
        taken: String(amount),
        other: String(open),
      },
    ];
  }
  return [];
}

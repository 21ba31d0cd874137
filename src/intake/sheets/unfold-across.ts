import { isTotalName, startsLikeTotal } from "../cells/is-total.ts";
import { rankOf, rolesOf } from "../columns/match-header.ts";
import { amountStyle, readAmount } from "../cells/read-amounts.ts";
import { readDay } from "../cells/read-days.ts";
import type { DayStyle } from "../cells/read-days.ts";
import { readMonth } from "../cells/read-month.ts";
import type { Cell, Sheet } from "../table.ts";
import { textOf } from "../table.ts";
import { columnsOf, WHO } from "./unfold-blocks.ts";
import { namesMeasure } from "../words/names-measure.ts";
import { foldHeader } from "../words/fold-header.ts";
import type { Role } from "../words/header-words.ts";

/** Fewer columns are no list of names or days. */
const FEWEST = 2;
const DASH = /^[-–—]?$/u;
const CENT = 0.011;
/** The share of the rows whose columns must add up to the total. */
const NEARLY_ALL = 0.9;

/** A column of amounts that stands for one employee, day or month. */
interface Across {
  readonly at: number;
  readonly label: string;
  /** How many pieces that amount is for, where the column beside it says. */
  readonly quantityAt: number | null;
}

/**
 * A table with amounts in a column for each employee or day as one with a row for each of them; null where it has
 * none. Days are known by their names, employees only by that their columns add up to a total.
 */
export function unfoldAcross(sheet: Sheet, dayStyle: DayStyle): Sheet | null {
  const found = columnsAcross(sheet, dayStyle);
  if (found === null) return null;
  const { across, totals, role } = found;
  const quantities = across.flatMap(({ quantityAt }) => quantityAt ?? []);
  const left = new Set([...across.map(({ at }) => at), ...quantities, ...totals]);
  const base = sheet.header.flatMap((_, at) => (left.has(at) ? [] : [at]));
  const rows: Cell[][] = [];
  const lines: number[] = [];
  for (const [i, row] of sheet.rows.entries()) {
    // Its figures are sums of those above, and there is no column left that would say so.
    if (startsLikeTotal(row.find((cell) => textOf(cell) !== ""))) continue;
    for (const { at, label, quantityAt } of across) {
      if (isNothing(row[at])) continue;
      const quantity = quantityAt === null ? [] : [row[quantityAt] ?? ""];
      rows.push([...base.map((from) => row[from] ?? ""), label, row[at]!, ...quantity]);
      lines.push(sheet.lines[i]!);
    }
  }
  const header = [
    ...base.map((at) => sheet.header[at]!),
    role,
    "Сумма",
    ...(quantities.length > 0 ? ["Количество"] : []),
  ];
  return { ...sheet, header, rows, lines };
}

function columnsAcross(sheet: Sheet, dayStyle: DayStyle) {
  const labels = labelsOf(sheet);
  const totals = sheet.header.flatMap((label, at) => (startsLikeTotal(label) ? [at] : []));
  const isDated = (label: string) =>
    typeof readDay(label, dayStyle) === "number" || readMonth(label) !== null;
  const dated = labels.filter(({ at, label }) => isDated(label) && hasAmounts(sheet, at));
  if (dated.length >= FEWEST) return { across: dated, totals, role: "Дата" };
  const prefixed = labels.flatMap((column) => {
    const name = employeeIn(column.label);
    return name !== null && hasAmounts(sheet, column.at) ? [{ ...column, label: name }] : [];
  });
  if (prefixed.length >= FEWEST) return { across: prefixed, totals, role: "Менеджер" };
  const under = labels.filter(({ at, label }) => isEmployees(sheet, at) && isOf(sheet, at, label));
  if (under.length >= FEWEST) return { across: under, totals, role: "Менеджер" };
  const named = labels.filter(
    ({ at, label }) => rolesOf(foldHeader(label)).length === 0 && isOf(sheet, at, label),
  );
  // A subtotal, the shipping and the tax add up to a total as well; but no name stands over each of them.
  const areGroups = named.every(({ at, label }) => sheet.joined?.groups[at] === label);
  if (named.some(({ label }) => namesMeasure(label))) return null;
  if (!areGroups && !isSparse(sheet, named)) return null;
  const total = labels.find(({ at, label }) => isTotalName(label) && addUp(sheet, named, at));
  if (named.length < FEWEST || total === undefined) return null;
  // Where nobody else is named, they are the customers.
  const namesCustomers = columnsOf(sheet, WHO).length > 0;
  return { across: named, totals, role: namesCustomers ? "Менеджер" : "Клиент" };
}

/** The columns of amounts by what stands over them: one of each pair of quantity and sum, else every column. */
function labelsOf({ header, joined }: Sheet): Across[] {
  const measure = (at: number, role: Role) => {
    const name = joined?.measures[at] ?? "";
    return !startsLikeTotal(name) && rankOf(role, foldHeader(name)) !== null;
  };
  return header.flatMap((label, at) => {
    const group = joined?.groups[at] ?? "";
    const isMeasured = header.some(
      (_, other) =>
        joined?.groups[other] === group && (measure(other, "quantity") || measure(other, "amount")),
    );
    // "Менеджер" over "Иванова; Петров" only says what they are.
    if (group === "" || joined!.measures[at] === "" || !isMeasured) {
      return { at, label, quantityAt: null };
    }
    const quantityAt = header.findIndex(
      (_, other) => joined!.groups[other] === group && measure(other, "quantity"),
    );
    const isSum = !measure(at, "quantity") && measure(at, "amount");
    return isSum ? { at, label: group, quantityAt: quantityAt < 0 ? null : quantityAt } : [];
  });
}

/** Nothing sold by one of several is left empty, or a nought or a dash. */
function isNothing(cell: Cell | undefined): boolean {
  return DASH.test(textOf(cell)) || /^0+(?:[.,]0+)?$/u.test(textOf(cell));
}

/** "Менеджер: Иванова" */
function employeeIn(label: string): string | null {
  const [role = "", name = "", ...more] = label.split(":").map((part) => part.trim());
  const isOne = name !== "" && more.length === 0 && rankOf("employee", foldHeader(role)) !== null;
  return isOne ? name : null;
}

function hasAmounts(sheet: Sheet, at: number): boolean {
  const filled = sheet.rows.map((row) => row[at]).filter((cell) => !DASH.test(textOf(cell)));
  const style = amountStyle(filled);
  return (
    filled.length > 0 && filled.every((cell) => typeof readAmount(cell, style).amount === "number")
  );
}

/** Whether a column stands under a word for employees. */
function isEmployees({ joined }: Sheet, at: number): boolean {
  return rankOf("employee", foldHeader(joined?.groups[at] ?? "")) !== null;
}

/** Whether a column has a name, and amounts of whoever is called so. */
function isOf(sheet: Sheet, at: number, label: string): boolean {
  return /\p{L}/u.test(label) && !startsLikeTotal(label) && hasAmounts(sheet, at);
}

/** Whether most rows leave some of the columns empty: one order has one seller, but every order has a price. */
function isSparse(sheet: Sheet, across: readonly Across[]): boolean {
  const sparse = sheet.rows.filter((row) => across.some(({ at }) => isNothing(row[at])));
  return sparse.length * 2 >= sheet.rows.length;
}

function addUp(sheet: Sheet, across: readonly Across[], total: number): boolean {
  const style = amountStyle(
    sheet.rows.flatMap((row) => [total, ...across.map(({ at }) => at)].map((at) => row[at])),
  );
  const number = (cell: Cell | undefined) => {
    const { amount } = readAmount(cell, style);
    return typeof amount === "number" ? amount : 0;
  };
  const agree = sheet.rows.filter((row) => {
    const sum = across.reduce((added, { at }) => added + number(row[at]), 0);
    return Math.abs(sum - number(row[total])) < CENT && number(row[total]) !== 0;
  });
  return agree.length > 0 && agree.length >= NEARLY_ALL * sheet.rows.length;
}

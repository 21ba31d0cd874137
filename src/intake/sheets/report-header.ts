import { rankOf } from "../columns/match-header.ts";
import { readDay } from "../cells/read-days.ts";
import type { DayStyle } from "../cells/read-days.ts";
import { startsLikeDocument } from "../cells/read-document.ts";
import { readMonth } from "../cells/read-month.ts";
import { startsLikeTotal } from "../cells/is-total.ts";
import type { Cell, Table } from "../table.ts";
import { textOf } from "../table.ts";
import { foldHeader } from "../words/fold-header.ts";

/** What the rows of one level of a report are. */
export type Level = "customer" | "document" | "product" | "employee" | "day" | "other";

/** A column of figures in a report: what it measures, and for which day or employee. */
export interface Figure {
  readonly at: number;
  readonly measure: "amount" | "quantity";
  readonly label: string;
  readonly kind: "day" | "month" | "period" | "total" | "employee" | "plain";
  /** How well the name of a measure says what was paid: 0 is best. */
  readonly rank: number;
}

/** The header of a report whose rows are nested: the name of each level in a row of its own. */
export interface ReportHeader {
  readonly firstRow: number;
  readonly dataFrom: number;
  /** The columns in which the levels stand: mostly one for all of them. */
  readonly labels: readonly number[];
  /** Outermost first. */
  readonly levels: readonly Level[];
  readonly figures: readonly Figure[];
  /** Where a debt shrinks, in a report of debts: by payments, and by what came back; null where there is no such column. */
  readonly creditAt: number | null;
}

const DEEPEST_HEADER = 30;
const OTHER_LEVEL =
  /^(?:договор|договір|организация|організація|подразделение|підрозділ|склад|группа|вид|канал|регион|счет|рахунок|валюта|класс|клас|abc|авс|xyz|сегмент|дисконтн|карта|картка)/u;
/** "По дням", "Период, месяц" */
const DAY_LEVEL = /^(?:по (?:дням|днях|месяцам|місяцях)|(?:период|період) (?:день|месяц|місяць))$/u;
/** "3 квартал": a name has no number. */
const PERIOD = /\d/u;
const BALANCE = /^(?:сальдо|остаток|залишок|(?:нач|кон|поч|кін)\p{L}*\.? (?:остаток|залишок))/iu;
const TURNOVER = /^оборот/iu;
const CREDIT =
  /^(?:кредит|credit|расход|видаток|витрата|(?:уменьшение|зменшення) (?:долга|задолженности|боргу|заборгованості))$/u;
const BETWEEN_LEVELS = /\s*[/\n›>]\s*|,\s+/u;

/** Finds the header of a nested report; null where the table is none. */
export function findReportHeader(table: Table, dayStyle: DayStyle): ReportHeader | null {
  for (let first = 0; first < Math.min(table.rows.length, DEEPEST_HEADER); first++) {
    const row = table.rows[first]!;
    const labelAt = row.findIndex((cell) => textOf(cell) !== "");
    if (labelAt < 0 || levelsIn(row[labelAt]) === null) continue;
    const { levels, labels, dataFrom } = levelRows(table, first, labelAt);
    const above = table.rows[first - 1];
    const from = above && namesGroups(above, labelAt) ? first - 1 : first;
    const rows = table.rows.slice(from, dataFrom);
    const figures = figuresOf(rows, Math.max(...labels), dayStyle);
    const across = figures.filter(({ kind }) => kind === "day" || kind === "month").length;
    if (!levels.includes("customer") || figures.length === 0) continue;
    // With more about the customer beside the name it is a flat table.
    const isBare = !row.some((cell, at) => !labels.includes(at) && tellsMore(textOf(cell)));
    if (levels.length > 1 || (across > 1 && isBare)) {
      return { firstRow: first, dataFrom, labels, levels, figures, creditAt: creditIn(rows) };
    }
  }
  return null;
}

/** The rows of a header from the first that names a level on: further levels, below it or a step aside, and measures. */
function levelRows(table: Table, first: number, labelAt: number) {
  const levels: Level[] = [];
  const labels = new Set([labelAt]);
  let next = first;
  for (; next < table.rows.length; next++) {
    const row = table.rows[next]!;
    const at = row.findIndex((cell) => textOf(cell) !== "");
    const more = levelsIn(row[at]);
    if (more !== null && (at === labelAt || at === Math.max(...labels) + 1)) {
      levels.push(...more);
      labels.add(at);
    } else if (at <= labelAt || !row.some((cell) => measureOf(textOf(cell)) !== null)) break;
  }
  return { levels, labels: [...labels], dataFrom: next };
}

function tellsMore(name: string): boolean {
  const roles = ["phone", "email", "number", "employee", "order"] as const;
  return name !== "" && roles.some((role) => rankOf(role, foldHeader(name)) !== null);
}

/** Whether a row above the first level has but names over groups of columns. */
function namesGroups(row: readonly Cell[], labelAt: number): boolean {
  const filled = row.filter((cell) => textOf(cell) !== "");
  return filled.length > 1 && row.slice(0, labelAt + 1).every((cell) => textOf(cell) === "");
}

/** "Контрагент", or "Контрагент / Документ" where the levels are named in one cell; null where it names none. */
function levelsIn(cell: Cell | undefined): Level[] | null {
  const text = textOf(cell);
  if (text === "" || text.length > 200) return null;
  if (DAY_LEVEL.test(foldHeader(text))) return ["day"];
  const levels = namesLevels(text).map((name) => levelOf(foldHeader(name)));
  return levels.includes(null) ? null : (levels as Level[]);
}

/** "Контрагент / Документ" → each of the two. */
export function namesLevels(text: string): string[] {
  return text.split(BETWEEN_LEVELS);
}

function levelOf(name: string): Level | null {
  if (OTHER_LEVEL.test(name)) return "other";
  if (/^(?:документ|регистратор|реєстратор)/u.test(name) || startsLikeDocument(name)) {
    return "document";
  }
  if (rankOf("customer", name) !== null) return "customer";
  if (rankOf("product", name) !== null || name.startsWith("номенклатура")) return "product";
  if (rankOf("employee", name) !== null) return "employee";
  return rankOf("day", name) !== null || DAY_LEVEL.test(name) ? "day" : null;
}

function figuresOf(
  header: readonly (readonly Cell[])[],
  labelAt: number,
  dayStyle: DayStyle,
): Figure[] {
  const width = Math.max(...header.map((row) => row.length));
  const named: Figure[] = [];
  const unnamed: Figure[] = [];
  let group = "";
  let under = "";
  for (let at = labelAt + 1; at < width; at++) {
    const names = header.map((row) => textOf(row[at]));
    // The name of a group of columns stands over the first of them only.
    if (names[0] !== "") {
      group = measureOf(names[0]!) === null ? names[0]! : "";
      under = "";
    }
    under = nameUnder(group, names) ?? under;
    const label = under === "" ? group : under;
    const name = names.findLast((found) => measureOf(found) !== null) ?? "";
    const measure = measureOf(name);
    const rank = rankOf("amount", foldHeader(name)) ?? 0;
    // What was owed is no sum of what was sold.
    if (BALANCE.test(label)) continue;
    const kind = kindOf(label, dayStyle);
    if (measure) named.push({ at, measure, label, kind, rank });
    else if (label !== "") unnamed.push({ at, measure: "amount", label, kind, rank });
  }
  // "Контрагент; 01.09; 08.09": with nothing else to go by, a column without a measure is one of sums. Beside columns
  // that say what they are it is something else: a cost, a profit.
  return named.length > 0 ? named : unnamed;
}

/** "Дебет; Кредит" stand under the turnover as under both balances, which are not meant. */
function creditIn(header: readonly (readonly Cell[])[]): number | null {
  const width = Math.max(...header.map((row) => row.length));
  let group = "";
  for (let at = 0; at < width; at++) {
    const names = header.map((row) => textOf(row[at]));
    if (names[0] !== "") group = names[0]!;
    if (!BALANCE.test(group) && names.some((name) => CREDIT.test(foldHeader(name)))) return at;
  }
  return null;
}

/** "Менеджер" over "Иванова; Петров" says what they are; their own names stand below it. */
function nameUnder(group: string, [, ...below]: readonly string[]): string | undefined {
  if (rankOf("employee", foldHeader(group)) === null) return undefined;
  return below.find((name) => name !== "" && measureOf(name) === null);
}

function measureOf(name: string): "amount" | "quantity" | null {
  const folded = foldHeader(name);
  if (folded === "") return null;
  if (rankOf("quantity", folded) !== null) return "quantity";
  // "Итого" over a group of columns is the group's name.
  if (startsLikeTotal(name)) return null;
  return rankOf("amount", folded) === null ? null : "amount";
}

function kindOf(label: string, dayStyle: DayStyle): Figure["kind"] {
  if (label === "") return "plain";
  if (TURNOVER.test(label)) return "plain";
  if (startsLikeTotal(label)) return "total";
  if (typeof readDay(label, dayStyle) === "number") return "day";
  if (readMonth(label) !== null) return "month";
  return PERIOD.test(label) ? "period" : "employee";
}

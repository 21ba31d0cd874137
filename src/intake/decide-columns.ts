import { normalizePhone } from "./phone.ts";
import { amountStyle, readAmount } from "./read-amounts.ts";
import { readDay } from "./read-days.ts";
import type { DayStyle } from "./read-days.ts";
import type { IntakeOptions, SalesColumns } from "./reading.ts";
import { Refused } from "./refused.ts";
import { readDocument } from "./read-document.ts";
import { rankOf } from "./match-header.ts";
import type { Cell, Sheet } from "./table.ts";
import { textOf } from "./table.ts";
import { foldHeader } from "./words/fold-header.ts";
import type { Role } from "./words/header-words.ts";
import { noWords, yesWords } from "./words/status-words.ts";

/** Which columns play which role, by index; several where one stands in for another's empty cells. */
export interface Layout {
  readonly order: number | null;
  readonly customers: readonly number[];
  /** The company's column; where a row fills it the company is the customer and the person only its contact. */
  readonly company: number | null;
  /** First and last name in columns of their own. */
  readonly nameParts: readonly number[];
  readonly phones: readonly number[];
  readonly emails: readonly number[];
  readonly number: number | null;
  readonly days: readonly number[];
  /** Whether the days stand in the names of the documents: "Реализация № 7 от 01.08.2026". */
  readonly daysInOrders: boolean;
  readonly amounts: readonly number[];
  readonly product: number | null;
  readonly quantity: number | null;
  readonly itemAmount: number | null;
  readonly itemPrice: number | null;
  readonly category: number | null;
  readonly employee: number | null;
  readonly statuses: readonly number[];
  readonly kinds: readonly number[];
  readonly paid: readonly number[];
  readonly cancelled: readonly number[];
  readonly refunded: number | null;
  readonly currency: number | null;
}

const SAMPLE = 1000;
/** The share of its filled cells that must read as what a column is taken for. */
const MOST = 0.6;

/**
 * Which column is what: by its header, and by whether its values are of that kind.
 *
 * @throws Refused "no_customer", "no_day" or "no_amount", with the headers that were found
 */
export function decideColumns(sheet: Sheet, options: IntakeOptions): Layout {
  const columns = columnsOf(sheet, options);
  const layout = columns.layout();
  const missing = missingOf(layout);
  if (missing) throw new Refused(missing, { columns: namesOf(sheet.header) });
  return layout;
}

/** The header texts behind a layout, for people. */
export function describeColumns(layout: Layout, header: readonly string[]): SalesColumns {
  const name = (at: number | null | undefined) => (at == null ? null : (header[at] ?? null));
  const customer = layout.company ?? layout.customers[0] ?? layout.nameParts[0];
  return {
    order: name(layout.order),
    customer: name(customer),
    phone: name(layout.phones[0]),
    email: name(layout.emails[0]),
    number: name(layout.number),
    day: name(layout.days[0]),
    amount: name(layout.amounts[0]),
    product: name(layout.product),
    quantity: name(layout.quantity),
    category: name(layout.category),
    employee: name(layout.employee),
    status: name(layout.statuses[0] ?? layout.kinds[0] ?? layout.paid[0]),
  };
}

function missingOf(layout: Layout): "no_customer" | "no_day" | "no_amount" | null {
  const who = [
    layout.company,
    ...layout.customers,
    ...layout.nameParts,
    ...layout.phones,
    ...layout.emails,
  ];
  if (who.every((at) => at === null) && layout.number === null) return "no_customer";
  if (layout.days.length === 0 && !layout.daysInOrders) return "no_day";
  return layout.amounts.length === 0 ? "no_amount" : null;
}

function namesOf(header: readonly string[]): string {
  const names = header.filter((name) => name !== "");
  return names.slice(0, 20).join(", ") + (names.length > 20 ? ", …" : "");
}

function columnsOf(sheet: Sheet, options: IntakeOptions) {
  const folded = sheet.header.map((name) => foldHeader(name));
  const sample = evenly(sheet.rows, SAMPLE);
  const dayStyle: DayStyle = { ...options, order: "day_first", decided: true, utc: false };

  /** Columns whose header fits a role, best first; of equals the one further left. */
  function ranked(role: Role): number[] {
    return folded
      .map((name, at) => ({ at, rank: rankOf(role, name) }))
      .filter((column): column is { at: number; rank: number } => column.rank !== null)
      .toSorted((a, b) => a.rank - b.rank || a.at - b.at)
      .map(({ at }) => at);
  }

  /** The share of a column's filled cells that are of a kind; 1 where it has none. */
  function share(at: number, isKind: (cell: Cell) => boolean): number {
    const filled = sample.map((row) => row[at]).filter((cell) => textOf(cell) !== "");
    if (filled.length === 0) return 1;
    return filled.filter((cell) => isKind(cell!)).length / filled.length;
  }

  const isFilled = (at: number) => sample.some((row) => textOf(row[at]) !== "");
  const isDay = (cell: Cell) =>
    typeof readDay(cell, dayStyle) === "number" ||
    typeof readDay(cell, { ...dayStyle, order: "month_first" }) === "number";

  function layout(): Layout {
    const order = ranked("order").find((at) => isOrder(at)) ?? null;
    const days = ofKind(ranked("day"), isDay);
    const employee = best("employee");
    const company = ranked("company").find((at) => isFilled(at)) ?? null;
    const [first, last] = [best("firstName"), best("lastName")];
    const nameParts = first !== null && last !== null ? [first, last] : [];
    const taken = new Set([order, employee, ...nameParts]);
    const named = ranked("customer").filter(
      (at) => !taken.has(at) && isFilled(at) && share(at, hasLetters) >= MOST,
    );
    return {
      order,
      company,
      customers: named.filter((at) => at !== company).slice(0, 1),
      nameParts,
      phones: ranked("phone").filter((at) => share(at, isPhone) > 0.3),
      emails: ranked("email").filter((at) => share(at, (cell) => textOf(cell).includes("@")) > 0.3),
      number: ranked("number").find((at) => isFilled(at)) ?? null,
      days,
      daysInOrders: order !== null && share(order, hasDay) >= MOST,
      amounts: amounts(new Set([...days, ...taken])),
      product: best("product"),
      quantity: best("quantity"),
      itemAmount: best("itemAmount"),
      itemPrice: best("itemPrice"),
      category: best("category"),
      employee,
      statuses: ranked("status").filter((at) => share(at, hasLetters) >= MOST),
      kinds: ranked("kind").filter((at) => share(at, hasLetters) >= MOST),
      paid: ranked("paid").filter((at) => isFilled(at) && share(at, isFlag) === 1),
      cancelled: ranked("cancelled").filter(
        (at) => share(at, isAmount) < 1 || share(at, isFlag) === 1,
      ),
      refunded:
        ranked("refunded").find((at) => isFilled(at) && share(at, isAmount) >= MOST) ?? null,
      currency: ranked("currency").find((at) => isFilled(at)) ?? null,
    };
  }

  /** Columns most of whose values are of a kind; where there is none, those that have such values at all. */
  function ofKind(columns: readonly number[], isKind: (cell: Cell) => boolean): number[] {
    const filled = columns.filter((at) => isFilled(at));
    const mostly = filled.filter((at) => share(at, isKind) >= MOST);
    return mostly.length > 0 ? mostly : filled.filter((at) => share(at, isKind) > 0);
  }

  function best(role: Role): number | null {
    const candidates = ranked(role);
    return candidates.find((at) => isFilled(at)) ?? candidates[0] ?? null;
  }

  /** "Name" is an order's name where it looks like a number, else a person's. */
  function isOrder(at: number): boolean {
    if (!isFilled(at)) return false;
    return folded[at] === "name"
      ? share(at, isCode) >= MOST
      : share(at, (cell) => /\d|^\S+$/u.test(textOf(cell))) >= MOST;
  }

  function isPhone(cell: Cell): boolean {
    const text = textOf(cell);
    return normalizePhone(text, options.country) !== null || /^[\d\s()+.-]{5,20}$/u.test(text);
  }

  function amounts(taken: ReadonlySet<number | null>): number[] {
    const tips = ranked("tip").some((at) => isFilled(at));
    const named = ranked("amount").filter((at) => !taken.has(at));
    const found = ofKind(named, isAmount);
    // A price list nobody fills in still makes a list of visits.
    if (found.length === 0) return named.filter((at) => !isFilled(at)).slice(0, 1);
    // What was collected has the tips in it; what was sold has not.
    const withTips = (at: number) => tips && folded[at] === "total collected";
    const kept = found.filter((at) => !withTips(at));
    return kept.length > 0 ? kept : found;
  }

  return { layout };
}

const unstyled = amountStyle([]);

function isAmount(cell: Cell): boolean {
  return typeof readAmount(cell, unstyled).amount === "number";
}

function isFlag(cell: Cell): boolean {
  const text = textOf(cell).toLowerCase();
  return yesWords.includes(text) || noWords.includes(text);
}

function hasLetters(cell: Cell): boolean {
  return /\p{L}/u.test(textOf(cell));
}

function hasDay(cell: Cell): boolean {
  return readDocument(textOf(cell)).day !== null;
}

function isCode(cell: Cell): boolean {
  return /^\S*\d\S*$/u.test(textOf(cell)) && !textOf(cell).includes("@");
}

/** At most `count` rows, spread over the whole file. */
function evenly<Row>(rows: readonly Row[], count: number): readonly Row[] {
  if (rows.length <= count) return rows;
  return Array.from({ length: count }, (_, i) => rows[Math.floor((i * rows.length) / count)]!);
}

import type { ReadRow } from "../rows/read-rows.ts";

/** The lines of one purchase, or of what was given back for one. */
export interface OrderPart {
  /** Null where there is no number, or one that does not tell this purchase from another. */
  order: string | null;
  readonly lines: ReadRow[];
}

/** A number that comes back more often than any order is delivered or returned is none. */
const MOST_PARTS = 50;

const NO_PARTS: readonly OrderPart[] = [];

/**
 * Puts the lines of each order together. Lines belong to one purchase when they have the order number, the day, the
 * customer and the direction of the money in common; what a line leaves empty it takes from the one before.
 * Orders whose lines stand together are given as they come, the scattered ones at the end.
 *
 * @param scattered the numbers of orders whose lines do not stand together
 * @param customerKey the customer as the whole file knows it
 */
export function orderGrouping(
  scattered: ReadonlySet<string>,
  customerKey: (row: ReadRow) => string | null,
) {
  const kept: ReadRow[] = [];
  let together: ReadRow[] = [];
  let order: string | null = null;

  function close(): readonly OrderPart[] {
    if (order === null || !scattered.has(order)) return partsOf(together, customerKey);
    for (const row of together) kept.push(row);
    return NO_PARTS;
  }

  return {
    /** Takes the next row; what the order above consists of, where the row is none of its lines. */
    add(row: ReadRow): readonly OrderPart[] {
      if (row.verdict === "total") return NO_PARTS;
      const goesOn = row.order === null ? isContinuation(row, order) : row.order === order;
      if (goesOn) {
        together.push(row);
        return NO_PARTS;
      }
      const parts = close();
      together = [row];
      order = row.order;
      return parts;
    },

    /** What is left when there are no more rows. */
    end: (): readonly OrderPart[] => [...close(), ...partsOf(kept, customerKey)],
  };
}

function partsOf(
  rows: readonly ReadRow[],
  customerKey: (row: ReadRow) => string | null,
): OrderPart[] {
  if (rows.length === 1) return [{ order: rows[0]!.order, lines: [rows[0]!] }];
  const parts: OrderPart[] = [];
  const partsWith = new Map<string, OrderPart[]>();

  for (const row of rows) {
    const same = row.order === null ? [] : partsWith.get(row.order);
    const before =
      row.order === null
        ? parts.at(-1)
        : same?.slice(-MOST_PARTS).find((part) => belongs(row, part));
    if (before && (row.order !== null || isContinuation(row, before.order))) {
      before.lines.push(row);
      continue;
    }
    const part: OrderPart = { order: row.order, lines: [row] };
    parts.push(part);
    if (row.order !== null && same) same.push(part);
    else if (row.order !== null) partsWith.set(row.order, [part]);
  }
  const joined = new Set(
    [...partsWith.values()].flatMap((same) => joinDiscount(same, isAlike) ?? []),
  );
  for (const same of partsWith.values()) forgetSharedNumber(same);
  return joined.size === 0 ? parts : parts.filter((part) => !joined.has(part));

  function belongs(row: ReadRow, { lines: [first] }: OrderPart): boolean {
    return isRefund(row) === isRefund(first!) && isAlike(row, first!);
  }

  function isAlike(row: ReadRow, first: ReadRow): boolean {
    const customer = customerKey(row);
    return (
      (row.day === null || row.day === first.day) &&
      (customer === null || customer === customerKey(first))
    );
  }
}

/** Whether the money of a row goes back. */
export function isRefund(row: ReadRow): boolean {
  return row.verdict === "refund" || (typeof row.amount === "number" && row.amount < 0);
}

/**
 * A further line of the order above, which alone has the order's own cells filled. Where that has no number, a line
 * with an amount may as well be a sale whose day and customer are missing.
 */
function isContinuation(row: ReadRow, above: string | null): boolean {
  const isLine = row.day === null && row.customer === null && row.product !== "";
  return isLine && (row.amount === null || above !== null);
}

/**
 * A discount that stands as a line of its own, below zero, is one of its order's lines, as long as the order costs
 * something: puts it there, and gives the part it made.
 */
function joinDiscount(
  parts: OrderPart[],
  isAlike: (row: ReadRow, first: ReadRow) => boolean,
): OrderPart | null {
  const [one, other] = parts;
  if (parts.length !== 2 || isRefund(one!.lines[0]!) === isRefund(other!.lines[0]!)) return null;
  const [sale, less] = isRefund(other!.lines[0]!) ? [one!, other!] : [other!, one!];
  const [first] = sale.lines;
  const isOfIt = (row: ReadRow) => row.verdict === "sale" && isAlike(row, first!);
  const costs = sumOf(sale) + sumOf(less);
  if (!less.lines.every(isOfIt) || first!.verdict !== "sale" || !(costs > 0)) return null;
  sale.lines.push(...less.lines);
  parts.splice(parts.indexOf(less), 1);
  return less;
}

function sumOf({ lines }: OrderPart): number {
  return lines.reduce((sum, { amount }) => sum + (typeof amount === "number" ? amount : 0), 0);
}

/** A number that stands for two different sales identifies neither: receipts that are counted afresh each day. */
function forgetSharedNumber(parts: readonly OrderPart[]): void {
  if (parts.length < 2) return;
  const sales = parts.filter(({ lines }) => !isRefund(lines[0]!));
  if (sales.length > 1) for (const part of parts) part.order = null;
}

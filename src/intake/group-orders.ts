import type { ReadRow } from "./read-rows.ts";

/** The lines of one purchase, or of what was given back for one. */
export interface OrderPart {
  readonly order: string | null;
  readonly lines: ReadRow[];
}

/**
 * Puts the lines of each order together. Lines belong to one purchase when they have the order number, the day, the
 * customer and the direction of the money in common; what a line leaves empty it takes from the one before.
 *
 * @param customerKey the customer as the whole file knows it
 */
export function groupOrders(
  rows: readonly ReadRow[],
  customerKey: (row: ReadRow) => string | null,
): OrderPart[] {
  const parts: OrderPart[] = [];
  const byKey = new Map<string, OrderPart>();
  const lastOf = new Map<string, OrderPart>();
  for (const row of rows) {
    if (row.verdict === "total") continue;
    if (row.order === null) {
      const before = parts.at(-1);
      if (before && isContinuation(row)) before.lines.push(row);
      else parts.push({ order: null, lines: [row] });
      continue;
    }
    const last = lastOf.get(row.order);
    const refund = isRefund(row);
    const first = last?.lines[0];
    const day = row.day ?? first?.day ?? null;
    const customer =
      customerKey(row) ?? (first && isRefund(first) === refund ? customerKey(first) : null);
    const key = `${row.order}\n${refund}\n${day}\n${customer}`;
    let part = byKey.get(key);
    if (!part) {
      part = { order: row.order, lines: [] };
      byKey.set(key, part);
      parts.push(part);
    }
    part.lines.push(row);
    lastOf.set(row.order, part);
  }
  return withoutSharedNumbers(parts);
}

/** Whether the money of a row goes back. */
export function isRefund(row: ReadRow): boolean {
  return row.verdict === "refund" || (typeof row.amount === "number" && row.amount < 0);
}

/** A further line of the order above, which alone has the order's own cells filled. */
function isContinuation(row: ReadRow): boolean {
  return row.day === null && row.customer === null && row.amount === null && row.product !== "";
}

/** A number that stands for two different sales identifies neither: receipts that are counted afresh each day. */
function withoutSharedNumbers(parts: readonly OrderPart[]): OrderPart[] {
  const sales = new Map<string, number>();
  for (const { order, lines } of parts) {
    if (order !== null && !isRefund(lines[0]!)) sales.set(order, (sales.get(order) ?? 0) + 1);
  }
  return parts.map((part) =>
    part.order !== null && (sales.get(part.order) ?? 0) > 1 ? { ...part, order: null } : part,
  );
}

import type { ColumnChoices } from "../../domain/file-layout.ts";
import type { Layout, Unreadable } from "./layout.ts";
import type { Refusal, SeenLayout } from "../reading.ts";
import { Refused } from "../refused.ts";

const LONGEST_EXAMPLE = 60;
/** No person reads through more of them. */
const MOST_NAMES = 20;

/**
 * @throws Refused "no_customer", "no_day" or "no_amount", with the headers that were found;
 *   "bad_days" or "bad_amounts", with the column and one of its values
 */
export function requireColumns(layout: Layout, seen: SeenLayout): void {
  const missing = missingOf(layout, seen.told.columns);
  if (missing === null) return;
  const { day, amount } = layout.unreadable;
  if (missing === "no_day" && day) throw new Refused("bad_days", exampleOf(day, seen), seen);
  if (missing === "no_amount" && amount) {
    throw new Refused("bad_amounts", exampleOf(amount, seen), seen);
  }
  throw new Refused(missing, { columns: namesOf(seen.header) }, seen);
}

function missingOf(
  layout: Layout,
  told: ColumnChoices,
): "no_customer" | "no_day" | "no_amount" | null {
  const who = [
    layout.company,
    ...layout.customers,
    ...layout.nameParts,
    ...layout.phones,
    ...layout.emails,
  ];
  if (who.every((at) => at === null) && layout.number === null) return "no_customer";
  if (layout.days.length === 0 && !layout.daysInOrders) return "no_day";
  // Who says that there are no amounts has visits all the same.
  return layout.amounts.length === 0 && told.amount !== null ? "no_amount" : null;
}

function exampleOf({ at, value }: Unreadable, { header }: SeenLayout): Refusal["details"] {
  return { column: header[at] ?? "", value: value.slice(0, LONGEST_EXAMPLE) };
}

function namesOf(header: readonly string[]): string {
  const names = header.filter((name) => name !== "");
  return names.slice(0, MOST_NAMES).join(", ") + (names.length > MOST_NAMES ? ", …" : "");
}

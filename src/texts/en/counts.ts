import { format } from "./format.ts";

const counted = (one: string, many: string) => (count: number) =>
  `${format.number(count)} ${format.plural(count, one, many)}`;

/** Counts with their noun: "1 customer", "5 customers". */
export const counts = {
  customers: counted("customer", "customers"),
  purchases: counted("purchase", "purchases"),
  refunds: counted("refund", "refunds"),
  rows: counted("row", "rows"),
  contacts: counted("contact", "contacts"),
  months: counted("month", "months"),
};

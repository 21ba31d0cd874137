import { format } from "./format.ts";

/** "1 day", "14 days" */
export function days(count: number): string {
  return `${format.number(count)} ${format.plural(count, "day", "days")}`;
}

/** "1 customer", "7 customers" */
export function customers(count: number): string {
  return `${format.number(count)} ${format.plural(count, "customer", "customers")}`;
}

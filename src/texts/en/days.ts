import { format } from "./format.ts";

/** "1 day", "14 days" */
export function days(count: number): string {
  return `${format.number(count)} ${format.plural(count, "day", "days")}`;
}

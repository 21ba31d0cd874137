import { format } from "./format.ts";

/** "1 день", "2 дні", "14 днів" */
export function days(count: number): string {
  return `${format.number(count)} ${format.plural(count, "день", "дні", "днів")}`;
}

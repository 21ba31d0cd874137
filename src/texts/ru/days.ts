import { format } from "./format.ts";

/** "1 день", "2 дня", "14 дней" */
export function days(count: number): string {
  return `${format.number(count)} ${format.plural(count, "день", "дня", "дней")}`;
}

import type { Verdict } from "./judge-row.ts";
import { laterWords, returnWords } from "../words/row-words.ts";

/** A piece of a word may go on, and another stand between: "Пополнение депозита", "Повернення старого боргу". */
const LATER = new RegExp(
  `^(?:${laterWords.map((words) => words.replace(" ", String.raw`\p{L}*\s(?:\p{L}+\s)?`)).join("|")})`,
  "iu",
);
const RETURN = new RegExp(`^(?:${returnWords.join("|")})(?!\\p{L})`, "iu");

/** What a row is where its item says it: money for later is no sale, what came back is a refund; null where it says nothing. */
export function itemVerdict(item: string): Verdict | null {
  if (LATER.test(item)) return "not_a_sale";
  return RETURN.test(item) ? "refund" : null;
}

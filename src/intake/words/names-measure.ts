import { measureWords } from "./row-words.ts";

const MEASURE = new RegExp(measureWords.join("|"), "iu");

/** Whether a header names a part of an order's money, not a person. */
export function namesMeasure(header: string): boolean {
  return MEASURE.test(header);
}

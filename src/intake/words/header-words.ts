import { goodsHeaders } from "./goods-headers.ts";
import { saleHeaders } from "./sale-headers.ts";
import { stateHeaders } from "./state-headers.ts";

/**
 * The words by which a column is known, in English, Russian and Ukrainian: in `sale-headers.ts`, `goods-headers.ts` and
 * `state-headers.ts`; in other languages they stand in `western-headers.ts`.
 *
 * To teach the bot a new export, add its header to the right list. How to write it:
 * - in lower case, ё as е; signs such as : ( ) , . _ - do not count, № and # do;
 * - "дата продажи" fits only that header; "телефон …" fits every header that begins so, "… телефон" every one
 *   that ends so, "… телефон …" every one that has the words anywhere;
 * - the higher in the list, the more it is trusted where two columns fit.
 * `but` are headers that must never be taken, although a word fits; they are written in the same way.
 */
export interface HeaderWords {
  readonly words: readonly string[];
  readonly but?: readonly string[];
}

/** By role; of two that fit a header the first is tried first. */
export const headerWords = { ...saleHeaders, ...goodsHeaders, ...stateHeaders } as const;

export type Role = keyof typeof headerWords;

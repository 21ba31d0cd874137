import type { Language } from "../domain/business.ts";
import type { Day } from "../domain/day.ts";
import { dice } from "./sample/dice.ts";
import { englishTrade } from "./sample/english-trade.ts";
import { russianTrade } from "./sample/russian-trade.ts";
import { sampleOrders } from "./sample/sample-orders.ts";
import type { Trade } from "./sample/trade.ts";
import { ukrainianTrade } from "./sample/ukrainian-trade.ts";
import { writeSalesFile } from "./sample/write-sales-file.ts";

/** A business that does not exist, and its sales file as its owner would have it. */
export interface SampleSales {
  readonly business: Trade["business"];
  readonly fileName: string;
  readonly csv: Uint8Array;
}

const TRADES: Record<Language, Trade> = {
  en: englishTrade,
  ru: russianTrade,
  uk: ukrainianTrade,
};

const SEED = 3;

/** The business itself: its name, and where it is. */
export function sampleBusiness(language: Language): Trade["business"] {
  return TRADES[language].business;
}

/** Three years of sales up to the day before `today`, the same at every call. */
export function sampleSales(language: Language, today: Day): SampleSales {
  const trade = TRADES[language];
  return {
    business: trade.business,
    fileName: trade.file.name,
    csv: writeSalesFile(trade, sampleOrders(trade, today, dice(SEED))),
  };
}

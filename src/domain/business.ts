import type { Day } from "./day.ts";
import type { LostLine } from "./lost-line.ts";
import type { WhenNobody } from "./when-nobody.ts";

export const LANGUAGES = ["en", "ru", "uk"] as const;
/** The languages the bot speaks. */
export type Language = (typeof LANGUAGES)[number];

/** One company that uses the bot, with everything its owner can set. */
export interface Business {
  readonly id: number;
  readonly name: string;
  readonly language: Language;
  /** ISO 3166 alpha-2; says how a phone without a country code is read. */
  readonly country: string;
  /** ISO 4217 */
  readonly currency: string;
  /** IANA name, "Europe/Kyiv" */
  readonly timeZone: string;
  /** "HH:MM" on the business's own clock */
  readonly alertTime: string;
  /** ISO weekdays, 1 is Monday; ascending, at least one */
  readonly workingDays: readonly number[];
  /** No alerts up to and including this day. */
  readonly holidayUntil: Day | null;
  /** Customers in a morning's call list, at most. */
  readonly listLength: number;
  /** Share of the revenue that is profit, in percent, 1–100. */
  readonly marginPercent: number;
  /** Months over which a loss is counted in full. */
  readonly horizonMonths: number;
  /** Yearly discount of future money, in percent. */
  readonly discountPercent: number;
  /** Share of the own intervals after which a silence is overdue, in percent: 80, 90 or 95. */
  readonly sensitivityPercent: number;
  readonly lostLine: LostLine;
  readonly whenNobody: WhenNobody;
  /** "HH:MM": when the owners are told what came of the day; null: they are not. */
  readonly eveningNoteAt: string | null;
  /** False until the owner has said that the set-up looks right. */
  readonly isSetUp: boolean;
}

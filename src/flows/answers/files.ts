import type { Day } from "../../domain/day.ts";
import type { MinorUnits } from "../../domain/money.ts";
import type { ExcludedRow, LeftOutRows, Refusal, SalesSummary } from "../../intake/reading.ts";
import type { Progress, Watch } from "../watch.ts";

// What is handed over as a file, and what became of it.

export type { LeftOutRows, Progress, Watch };

/** A file as it came into the chat. */
export interface SentFile {
  readonly name: string;
  /** Telegram's id, by which it can be fetched again when the owner says Import. */
  readonly fileId: string;
  readonly bytes: Uint8Array;
}

/** What came of sending a file. */
export type Review =
  | { readonly type: "review"; readonly importId: number; readonly reading: SalesSummary }
  | { readonly type: "known"; readonly importedAt: Date; readonly fileName: string }
  /** Imported or cancelled already: of a file that is read again. */
  | { readonly type: "gone" }
  /** `importId` where its owner can still say which column is which. */
  | { readonly type: "refused"; readonly refusal: Refusal; readonly importId: number | null };

/** One import, as /imports lists it; what a program posted in a day, request by request, is one. */
export interface ImportLine {
  readonly importId: number;
  readonly fileName: string;
  readonly importedAt: Date;
  readonly purchases: number;
  readonly changed: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly isUndone: boolean;
}

/** Customers who bought after a silence, each counted once. */
export interface ReturnCounts {
  /** After somebody had spoken with them. */
  readonly afterCall: number;
  readonly alone: number;
}

/** What an import did. */
export type Imported =
  | {
      readonly type: "imported";
      readonly added: number;
      /** Known already, and told otherwise than before. */
      readonly changed: number;
      /** Known already, just so. */
      readonly known: number;
      readonly customers: number;
      readonly returned: ReturnCounts;
      readonly excluded: readonly ExcludedRow[];
      readonly insight: Insight;
    }
  /** Somebody imported or cancelled it already. */
  | { readonly type: "gone" }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** The first thing an owner learns from the file. */
export interface Insight {
  readonly lostInYear: number;
  readonly lostValueYear: MinorUnits;
  readonly returnedInYear: number;
  readonly overdue: number;
  /** Customers who bought at least twice; below about 10 there is little to learn from yet. */
  readonly regulars: number;
}

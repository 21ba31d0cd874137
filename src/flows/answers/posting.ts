import type { PurchaseFault } from "../../intake/requests/read-purchase-requests.ts";
import type { ExcludedRow, Question, Refusal } from "../../intake/reading.ts";

// What programs post, and what became of it.

/** The key by which programs post purchases, without the key itself. */
export interface StandingKey {
  readonly madeAt: Date;
  readonly madeBy: string;
  /** To the minute; null before the first use. */
  readonly lastUsedAt: Date | null;
}

/** Purchases as a program posts them: not checked yet, whatever their shape. */
export interface PostedPurchases {
  /** What the import is called where people see it. */
  readonly name: string;
  readonly posted: readonly unknown[];
}

/** What became of one of them. */
export type PurchaseAnswer = { readonly order: string | null } & (
  | { readonly outcome: "taken" | "changed" | "known" | "cancelled" }
  | { readonly outcome: "refused"; readonly fault: PurchaseFault; readonly field: string }
);

/** What became of all of them, in their order. */
export interface TakenPurchases {
  /** null where nothing was new or changed */
  readonly importId: number | null;
  readonly answers: readonly PurchaseAnswer[];
}

/** A file as a program posts it. */
export interface PostedFile {
  readonly name: string;
  /** Where it lies on disk: it may be too large for memory. */
  readonly path: string;
  /** Of a workbook: the sheet to read; null for the first that has sales. */
  readonly sheet: string | null;
}

/** What became of a file that a program posts. */
export type TakenFile =
  | {
      readonly type: "taken";
      /** null where nothing was new or changed */
      readonly importId: number | null;
      /** Of a workbook: the sheet that was read, and those beside it. */
      readonly sheet: string | null;
      readonly otherSheets: readonly string[];
      readonly added: number;
      /** Known already, and told otherwise than before. */
      readonly changed: number;
      /** Known already, just so. */
      readonly known: number;
      readonly customers: number;
      readonly excluded: readonly ExcludedRow[];
      readonly questions: readonly Question[];
    }
  | { readonly type: "refused"; readonly refusal: Refusal };

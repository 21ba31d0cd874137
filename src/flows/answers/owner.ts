import type { Stores } from "../../db/stores.ts";
import type { Member } from "../../domain/member.ts";
import type { Reason } from "../../domain/reason.ts";
import type { Status } from "../../domain/status.ts";
import type { KeptReason } from "./figures.ts";

// What only owners do: settings, taking everything away, erasing it.

type ExportStore = Stores["exports"];

/** The settings an owner can change, each typed in as text. */
export type SettingName =
  | "name"
  | "currency"
  | "country"
  | "timeZone"
  | "alertTime"
  | "workingDays"
  | "holidayUntil"
  | "listLength"
  | "marginPercent"
  | "horizonMonths"
  | "discountPercent"
  | "sensitivityPercent"
  | "lostLine"
  | "whenNobody"
  | "eveningNoteAt"
  | "language";

/** What an owner can take away, a file each. */
export const EXPORT_TABLES = [
  "customers",
  "purchases",
  "contacts",
  "departures",
  "notes",
  "reasons",
] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];

type Exported<Read extends keyof ExportStore> = Awaited<ReturnType<ExportStore[Read]>>[number];

/** Some rows of a table; `next` is null after the last ones. */
export type ExportPage = { readonly next: number | null } & (
  | {
      readonly table: "customers";
      readonly rows: readonly (Exported<"customersAfter"> & { readonly status: Status | null })[];
    }
  | { readonly table: "purchases"; readonly rows: readonly Exported<"purchasesAfter">[] }
  | {
      readonly table: "contacts";
      readonly rows: readonly Exported<"contactsAfter">[];
      readonly reasons: readonly Reason[];
    }
  | {
      readonly table: "departures";
      readonly rows: readonly Exported<"departuresAfter">[];
      readonly reasons: readonly Reason[];
    }
  | { readonly table: "notes"; readonly rows: readonly Exported<"notesAfter">[] }
  | { readonly table: "reasons"; readonly rows: readonly KeptReason[] }
);

/** What came of erasing a business. */
export type Erased =
  | {
      readonly type: "erased";
      /** Everybody else who was a member, to be told. */
      readonly others: readonly Member[];
      /** Of the first owner's link; null where others have businesses here. */
      readonly claimSecret: string | null;
    }
  | { readonly type: "otherName" }
  | { readonly type: "gone" };

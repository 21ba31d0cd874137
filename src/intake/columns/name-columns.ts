import { columnLetters } from "../../domain/column-letters.ts";
import type { ColumnChoices, ColumnRole } from "../../domain/file-layout.ts";
import { fingerprintOf } from "./fingerprint.ts";
import type { ColumnKind, Sheet } from "../table.ts";

type Kinds = NonNullable<Sheet["kinds"]>;

/** Each kind is a header that our own words know. */
const ROLES: Readonly<Record<ColumnKind, ColumnRole>> = {
  Date: "day",
  Customer: "customer",
  Phone: "phone",
  Email: "email",
  Amount: "amount",
  Order: "order",
};

/** The same for every table without a header whose columns have values of the same kinds in the same order. */
export function shapeOf(kinds: Kinds): string {
  return fingerprintOf(["no header", ...kinds.map((kind) => kind ?? "other")]);
}

/**
 * A header for a table that has none: each column that is the only one of its kind is named by it. What a person says
 * of the columns goes before, and may leave but one of a kind.
 */
export function nameColumns(kinds: Kinds, told: ColumnChoices): string[] {
  const settled = new Set(Object.values(told));
  const left = kinds.map((kind, at) =>
    kind === null || settled.has(at) || told[ROLES[kind]] !== undefined ? null : kind,
  );
  return left.map((kind) => (kind !== null && countOf(left, kind) === 1 ? kind : ""));
}

/** Whether there is nothing to mistake: one column of days, one of amounts, at most one of any other kind. */
export function isClear(kinds: Kinds): boolean {
  const isOnce = (kind: ColumnKind) => countOf(kinds, kind) === 1;
  const who = ["Customer", "Phone", "Email"] as const;
  const others = ["Order", ...who] as const;
  return (
    isOnce("Date") &&
    isOnce("Amount") &&
    others.every((kind) => countOf(kinds, kind) <= 1) &&
    who.some(isOnce)
  );
}

/** The names by which people speak of columns that have none. */
export function lettersOf({ length }: Kinds): string[] {
  return Array.from({ length }, (_, at) => columnLetters(at));
}

function countOf(kinds: Kinds, wanted: ColumnKind): number {
  return kinds.filter((kind) => kind === wanted).length;
}

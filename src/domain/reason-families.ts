import type { MinorUnits } from "./money.ts";
import type { Family } from "./reason.ts";
import type { ReasonLine } from "./reason-lines.ts";

/** The reasons of one family, and what they cost together. */
export interface FamilyOfReasons {
  /** null: nobody has asked yet, so that there is one line without a reason. */
  readonly family: Family | null;
  readonly customers: number;
  readonly lostValueYear: MinorUnits;
  readonly lines: readonly ReasonLine[];
}

/**
 * Reasons by family: the family with the most customers first, and within it the reason with the
 * most; where they are equal, the most money first, then as given. Whom nobody asked comes last.
 */
export function reasonFamilies(lines: readonly ReasonLine[]): FamilyOfReasons[] {
  const families = new Map<Family | null, ReasonLine[]>();
  for (const line of lines) {
    const family = line.reason?.family ?? null;
    families.set(family, [...(families.get(family) ?? []), line]);
  }
  return [...families]
    .map(([family, own]) => ({
      family,
      customers: own.reduce((sum, { customers }) => sum + customers, 0),
      lostValueYear: own.reduce((sum, { lostValueYear }) => sum + lostValueYear, 0),
      lines: own.toSorted(mostFirst),
    }))
    .toSorted((a, b) => Number(a.family === null) - Number(b.family === null) || mostFirst(a, b));
}

function mostFirst(
  a: Pick<ReasonLine, "customers" | "lostValueYear">,
  b: Pick<ReasonLine, "customers" | "lostValueYear">,
): number {
  return b.customers - a.customers || b.lostValueYear - a.lostValueYear;
}

import { costOfLoss } from "./cost-of-loss.ts";
import type { MinorUnits } from "./money.ts";
import { isLoss, type Reason } from "./reason.ts";

/** What a reason cost. */
export interface ReasonLine {
  /** null: nobody has asked yet. */
  readonly reason: Reason | null;
  readonly customers: number;
  readonly lostValueYear: MinorUnits;
}

/** A departure, as far as reasons are counted. */
export interface ReasonedDeparture {
  readonly reasonCode: string | null;
  /** Usual monthly value, minor units, need not be whole. */
  readonly monthlyValue: number;
}

/**
 * Departures by reason, the most money first, then the most customers, then by code. After the
 * known reasons come those of the family "unknown", and last the departures nobody has asked about.
 * Departures that turned out to be none (family "not_lost") are left out.
 *
 * @param reasons       all of the business's reasons, archived ones too
 * @param marginPercent 1–100
 * @throws RangeError when a departure names a reason that is not among them
 */
export function reasonLines(
  departures: readonly ReasonedDeparture[],
  reasons: readonly Reason[],
  marginPercent: number,
): ReasonLine[] {
  const known = new Map(reasons.map((reason) => [reason.code, reason]));
  return [...groupByCode(departures)]
    .map(([code, group]) => ({
      reason: code === null ? null : findReason(known, code),
      customers: group.length,
      lostValueYear: costOfLoss(sumOfValues(group), marginPercent, 12).year,
    }))
    .filter(({ reason }) => reason === null || isLoss(reason))
    .toSorted(compareLines);
}

function groupByCode(
  departures: readonly ReasonedDeparture[],
): Map<string | null, ReasonedDeparture[]> {
  const groups = new Map<string | null, ReasonedDeparture[]>();
  for (const departure of departures) {
    const group = groups.get(departure.reasonCode);
    if (group) group.push(departure);
    else groups.set(departure.reasonCode, [departure]);
  }
  return groups;
}

function findReason(known: ReadonlyMap<string, Reason>, code: string): Reason {
  const reason = known.get(code);
  if (reason === undefined) throw new RangeError(`no such reason: ${code}`);
  return reason;
}

function sumOfValues(departures: readonly ReasonedDeparture[]): number {
  return departures.reduce((sum, { monthlyValue }) => sum + monthlyValue, 0);
}

function compareLines(a: ReasonLine, b: ReasonLine): number {
  return (
    vagueness(a) - vagueness(b) ||
    b.lostValueYear - a.lostValueYear ||
    b.customers - a.customers ||
    (a.reason?.code ?? "").localeCompare(b.reason?.code ?? "", "en")
  );
}

function vagueness({ reason }: ReasonLine): number {
  if (reason === null) return 2;
  return reason.family === "unknown" ? 1 : 0;
}

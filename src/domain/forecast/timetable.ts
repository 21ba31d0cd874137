import { addDays, type Day } from "../day.ts";
import type { LostLine } from "../lost-line.ts";
import type { Fit } from "./fit.ts";
import { leavingOdds, silentShareAt } from "./leaving.ts";
import { pacesOf } from "./pace.ts";
import { silenceLeaving } from "./silence.ts";
import { DAYS_PER_WEEK, type VisitSummary } from "./visit-summary.ts";

/** The days on which a customer's silence comes to mean more, known from the last visit on. */
export interface Timetable {
  /** The usual interval: half of the gaps are shorter; days, not rounded. */
  readonly usualDays: number;
  /** Usually back by this day. */
  readonly dueOn: Day;
  /** Back by this day in the share of the cases that the sensitivity names. */
  readonly overdueOn: Day;
  /** From this day on more likely gone than not. */
  readonly atRiskOn: Day;
  /** From this day on counted as gone. */
  readonly lostOn: Day;
}

/** What the owner may choose. */
export interface TimetableRules {
  /** 0.8, 0.9 or 0.95: the share of gaps that are over before a customer is called overdue. */
  readonly sensitivity: number;
  readonly lostLine: LostLine;
}

/** P(alive) below which a customer counts as gone … */
const GONE = 0.3;
/** … or, where nobody ever leaves by the model, a silence that only one in this many outlasts. */
const RARE = 1 / 200;
/** Silences longer than this many usual intervals are a departure by the plain rule of thumb. */
const RULE_OF_THUMB = 4 / 3;

/**
 * A customer's timetable: due ≤ overdue ≤ lost, at risk ≤ lost, and all after the last visit.
 *
 * For fixed visits P(alive) only falls with time, so it is computed once after each visit, and a
 * status is a comparison of today with its days. No silence is measured beyond a hundred years.
 */
export function timetable(fit: Fit, summary: VisitSummary, rules: TimetableRules): Timetable {
  const paces = pacesOf(fit, summary);
  const odds = leavingOdds(fit, summary);
  const daysLeaving = (left: number) => silenceLeaving(paces, left) * DAYS_PER_WEEK;

  const usual = daysLeaving(0.5);
  const overdue = daysLeaving(1 - rules.sensitivity);
  const gone = Math.max(silentShareAt(odds, GONE), RARE);
  const lost =
    rules.lostLine === "seeds" ? RULE_OF_THUMB * usual : Math.max(overdue, daysLeaving(gone));
  const atRisk = daysLeaving(Math.max(silentShareAt(odds, 0.5), RARE));

  /** The first day on which a silence of so many days is over. */
  const after = (days: number) =>
    addDays(summary.lastDay, Math.max(1, Math.ceil(Math.min(days, lost))));
  return {
    usualDays: usual,
    dueOn: after(usual),
    overdueOn: after(overdue),
    atRiskOn: after(atRisk),
    lostOn: after(lost),
  };
}

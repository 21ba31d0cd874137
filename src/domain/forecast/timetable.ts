import { addDays, type Day } from "../day.ts";
import type { LostLine } from "../lost-line.ts";
import type { Fit } from "./fit.ts";
import { leavingOdds, silentShareAt } from "./leaving.ts";
import { LOST_RULE, lostAfter } from "./lost-after.ts";
import { pacesOf, temposOf } from "./pace.ts";
import { LONGEST_SILENCE, silence, silenceAt, silenceLeaving } from "./silence.ts";
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

/** Of the silences, this share lasts longer than the usual interval. */
const USUAL_SHARE = 0.5;
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
  const usual = silenceLeaving(paces, USUAL_SHARE);
  // The rule of thumb comes before nine of ten gaps are over: it calls as soon as one is usual.
  const overdue = rules.lostLine === "seeds" ? usual : silenceLeaving(paces, 1 - rules.sensitivity);
  const atRisk = silenceLeaving(paces, silentShareAt(odds, 0.5));
  const lost =
    rules.lostLine === "seeds" ? RULE_OF_THUMB * usual : lostAfter(paces, odds, usual, overdue);

  /** The first day on which a silence of so many weeks is over; nothing comes after lost. */
  const after = (weeks: number) => {
    const days = Math.ceil(Math.min(weeks, lost, LONGEST_SILENCE) * DAYS_PER_WEEK);
    return addDays(summary.lastDay, Math.max(1, days));
  };
  return {
    usualDays: usual * DAYS_PER_WEEK,
    dueOn: after(usual),
    overdueOn: after(overdue),
    atRiskOn: after(atRisk),
    lostOn: after(lost),
  };
}

/** Roots are found to a little less than this. */
const NEAR_ENOUGH = 1 - 1e-4;

/**
 * Whether a silence is too short to have passed the lost line, told without looking for the line:
 * no line lies before so many usual intervals, and the usual interval is the silence that half of
 * the active customers like this one have ended. True is certain; false leaves it open.
 *
 * @param silentDays since the last visit
 */
export function isSurelyActive(
  fit: Fit,
  summary: VisitSummary,
  { lostLine }: TimetableRules,
  silentDays: number,
): boolean {
  const intervals = lostLine === "seeds" ? RULE_OF_THUMB : LOST_RULE.patience;
  const weeks = silentDays / DAYS_PER_WEEK / intervals / NEAR_ENOUGH;
  // By whichever shape: how likely each of them is takes longest to tell.
  if (temposOf(fit, summary).every((tempo) => silenceAt(tempo, weeks) > USUAL_SHARE)) return true;
  return silence(pacesOf(fit, summary), weeks) > USUAL_SHARE;
}

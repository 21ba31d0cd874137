import type { NamedRhythm } from "../../db/stores/rhythms.ts";
import type { Business } from "../../domain/business.ts";
import type { Callable, CallCandidate } from "../../domain/call-list.ts";
import { costOfLoss } from "../../domain/cost-of-loss.ts";
import type { Day } from "../../domain/day.ts";
import type { Fit } from "../../domain/forecast/fit.ts";
import { forecast } from "../../domain/forecast/forecast.ts";
import type { CallListLine } from "../answers/call-list.ts";

/** A candidate with what their line says. */
export interface Candidate extends CallCandidate {
  readonly name: string;
  /** null with a single visit */
  readonly usualDays: number | null;
  readonly lastDay: Day;
  readonly responsible: NamedRhythm["responsible"];
}

/** A customer as the day's list judges them. */
export function candidateOf(
  record: NamedRhythm,
  fit: Fit,
  business: Business,
  today: Day,
): Candidate {
  const { customerId, name, rhythm, timetable, monthlyValue } = record;
  return {
    customerId,
    name,
    ...callableOf(record, today),
    group: record.callGroup ?? "if_possible",
    atStakeYear:
      monthlyValue === null ? null : costOfLoss(monthlyValue, business.marginPercent, 12).year,
    chance: timetable ? forecast(fit, rhythm, today, timetable.usualDays).pBuy : 0,
    usualDays: timetable?.usualDays ?? null,
    lastDay: rhythm.lastDay,
    responsible: record.responsible,
  };
}

/** What decides whether they are to be called. */
export function callableOf(record: NamedRhythm, today: Day): Callable {
  const { rhythm, timetable, isClosed, silentUntil, promisedFor } = record;
  return {
    visits: rhythm.visits,
    // With a single visit only a promise brings a customer here.
    overdueOn: timetable?.overdueOn ?? today,
    lostOn: timetable?.lostOn ?? today,
    isClosed,
    silentUntil,
    promisedFor,
  };
}

/** A candidate's line, as long as nothing has been said of them. */
export function lineOf(candidate: Candidate, today: Day): CallListLine {
  const { customerId, name, usualDays, atStakeYear, group, lastDay, responsible } = candidate;
  return {
    customerId,
    name,
    silentDays: today - lastDay,
    usualDays,
    atStakeYear,
    group,
    promise: null,
    contact: null,
    responsible,
    taker: null,
    nextTry: null,
  };
}

import { addDays, type Day } from "../../domain/day.ts";
import { type Fit, fitModel } from "../../domain/forecast/fit.ts";
import { timetable } from "../../domain/forecast/timetable.ts";
import { summarizeVisits, type VisitSummary } from "../../domain/forecast/visit-summary.ts";
import type { LostLineRule } from "./lost-lines.ts";
import type { VisitLog } from "./visit-log.ts";

/** How one line did in one log. */
export interface LineFigures {
  /** Of the customers it called gone, the share that stayed away for the window after that day. */
  readonly precision: number;
  /** Of the departures, the share that it called. */
  readonly recall: number;
  /** Usual intervals from the last visit of a departed customer to the call, the median. */
  readonly delay: number;
  readonly calls: number;
  readonly departures: number;
}

/** From the last visit so far to the next. */
interface Silence {
  readonly summary: VisitSummary;
  /** The next visit; Infinity where the log has none. */
  readonly until: number;
}

/** A silence with what was known when it began, and the lines that have called it. */
interface Watched extends Silence {
  readonly usualDays: number;
  readonly windowDays: number;
  readonly called: Map<LostLineRule, Day>;
}

const LEAST_WINDOW = 60;
const WINDOW_INTERVALS = 3;
/** The fit is renewed so many times in a log, but not oftener than monthly. */
const REFITS = 10;
const LEAST_REFIT_DAYS = 30;
const SENSITIVITY = { sensitivity: 0.9, lostLine: "seeds" } as const;

/**
 * Goes through a log day by day, from a quarter of its span on, knowing nothing later, and lets each
 * line call each silence of a customer with two visits or more at most once.
 *
 * The window is three usual intervals (the median gap by the model, as of the last visit), 60 days
 * at least. A call is right when no visit comes within the window after it; calls whose window
 * reaches beyond the log are not judged, whether or not a visit came. A departure is a silence that
 * outlasts its usual interval by the window, where the log reaches that far.
 */
export function walkForward(log: VisitLog, lines: readonly LostLineRule[]): LineFigures[] {
  const span = log.lastDay - log.firstDay;
  const start = addDays(log.firstDay, Math.ceil(span / 4));
  const step = Math.max(LEAST_REFIT_DAYS, Math.ceil(span / REFITS));
  const silences = log.customers.flatMap(({ days }) => silencesOf(days));
  const watched = new Map<Silence, Watched>();
  for (let today = start; today < log.lastDay; today = addDays(today, step)) {
    const until = Math.min(today + step, log.lastDay) as Day;
    const fit = fitModel(knownAt(log, today), today);
    for (const silence of silences) {
      const { lastDay } = silence.summary;
      if (lastDay >= start && lastDay <= until && silence.until > today) {
        const known = watched.get(silence) ?? watch(silence, fit);
        watched.set(silence, known);
        callWithin(known, lines, fit, today, until);
      }
    }
  }
  return lines.map((line) => figuresOf(line, [...watched.values()], log.lastDay));
}

function silencesOf(days: readonly Day[]): Silence[] {
  return days.slice(1).map((_, i) => ({
    summary: summarizeVisits(days.slice(0, i + 2)),
    until: days[i + 2] ?? Infinity,
  }));
}

function knownAt(log: VisitLog, today: Day): VisitSummary[] {
  return log.customers
    .map(({ days }) => days.filter((day) => day <= today))
    .filter((days) => days.length > 0)
    .map(summarizeVisits);
}

function watch(silence: Silence, fit: Fit): Watched {
  const { usualDays } = timetable(fit, silence.summary, SENSITIVITY);
  const windowDays = Math.max(LEAST_WINDOW, WINDOW_INTERVALS * usualDays);
  return { ...silence, usualDays, windowDays, called: new Map() };
}

/** The lines that call the silence on a day after `today`, up to `until`. */
function callWithin(
  silence: Watched,
  lines: readonly LostLineRule[],
  fit: Fit,
  today: Day,
  until: Day,
): void {
  for (const line of lines.filter((each) => !silence.called.has(each))) {
    const days = Math.max(1, Math.ceil(line.days(fit, silence.summary)));
    const on = Math.max(silence.summary.lastDay + days, today + 1);
    if (on <= until && on < silence.until) silence.called.set(line, on as Day);
  }
}

function figuresOf(line: LostLineRule, watched: readonly Watched[], end: Day): LineFigures {
  const calls = watched.filter(
    ({ called, windowDays }) => (called.get(line) ?? Infinity) + windowDays <= end,
  );
  const right = calls.filter(({ called, until, windowDays }) => {
    return until > called.get(line)! + windowDays;
  });
  const departures = watched.filter(({ summary, usualDays, windowDays, until }) => {
    const departed = summary.lastDay + usualDays + windowDays;
    return departed <= end && until >= departed;
  });
  const found = departures.filter(({ called }) => called.has(line));
  const delays = found
    .map(({ called, summary, usualDays }) => (called.get(line)! - summary.lastDay) / usualDays)
    .toSorted((one, other) => one - other);
  return {
    precision: right.length / calls.length,
    recall: found.length / departures.length,
    delay: delays[Math.floor(delays.length / 2)] ?? NaN,
    calls: calls.length,
    departures: departures.length,
  };
}

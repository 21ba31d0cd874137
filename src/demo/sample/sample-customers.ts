import { addDays, type Day, weekday } from "../../domain/day.ts";
import type { Dice } from "./dice.ts";

/** How one kind of customer buys. */
interface Habit {
  readonly customers: number;
  readonly isFirm: boolean;
  /** Days between visits; null for those who come once. */
  readonly usualDays: number | null;
  /** Shape of the gaps: 1 at random, 12 like a clock. */
  readonly shape: number;
  /** What they take at a time, in pieces, least and most. */
  readonly pieces: readonly [number, number];
}

const HABITS: readonly Habit[] = [
  { customers: 34, isFirm: true, usualDays: 7, shape: 12, pieces: [6, 16] },
  { customers: 52, isFirm: true, usualDays: 14, shape: 8, pieces: [5, 14] },
  { customers: 62, isFirm: true, usualDays: 30, shape: 6, pieces: [4, 12] },
  { customers: 40, isFirm: true, usualDays: 24, shape: 2, pieces: [2, 9] },
  { customers: 44, isFirm: false, usualDays: 40, shape: 2, pieces: [1, 4] },
  { customers: 34, isFirm: false, usualDays: 75, shape: 4, pieces: [1, 3] },
  { customers: 74, isFirm: false, usualDays: null, shape: 1, pieces: [1, 2] },
];

const HISTORY_DAYS = 3 * 365;

/** A customer of the sample business, before they have a name. */
export interface SampleCustomer {
  readonly isFirm: boolean;
  /** Pieces of their favourite product at a usual visit. */
  readonly pieces: number;
  /** Ascending, each once, the last before today, none on a Sunday. */
  readonly visitDays: readonly Day[];
}

/**
 * Three years of a few hundred customers, up to the day before `today`: some like a clock, some now
 * and then, some once; some leave, more of them of late, and a few of those come back.
 */
export function sampleCustomers(today: Day, dice: Dice): SampleCustomer[] {
  return HABITS.flatMap((habit) =>
    Array.from({ length: habit.customers }, () => ({
      isFirm: habit.isFirm,
      pieces: dice.whole(...habit.pieces),
      visitDays: openDays(visits(habit, today, dice), today),
    })),
  );
}

function visits({ usualDays, shape }: Habit, today: Day, dice: Dice): number[] {
  if (usualDays === null) return [today - dice.whole(1, HISTORY_DAYS)];
  return regularVisits(usualDays * dice.between(0.8, 1.25), shape, today, dice);
}

/** Somebody who came at some time, and leaves at some time or not at all. */
function regularVisits(usualDays: number, shape: number, today: Day, dice: Dice): number[] {
  const wasThereBefore = dice.next() < 0.5;
  const days = [];
  let day = today - HISTORY_DAYS * (wasThereBefore ? 1 : dice.next());
  if (wasThereBefore) day += usualDays * dice.next();
  while (day < today) {
    days.push(day);
    const leaves = dice.next() < leavingChance(usualDays, today - day);
    if (leaves && dice.next() > RETURNING_SHARE) break;
    day += leaves
      ? Math.max(SHORTEST_ABSENCE, usualDays * dice.between(5, 9))
      : usualDays * dice.erlang(shape);
  }
  return days;
}

const RETURNING_SHARE = 0.25;
const SHORTEST_ABSENCE = 90;

/** The chance to leave after a visit so long ago: business has been getting worse. */
function leavingChance(usualDays: number, daysAgo: number): number {
  const yearly = 0.3 + 0.7 * Math.max(0, 1 - daysAgo / 330);
  return 1 - Math.exp((-yearly * usualDays) / 365);
}

/** Whole days before today, each once, Sundays moved to the Saturday before. */
function openDays(days: readonly number[], today: Day): Day[] {
  const whole = days.map((day) => {
    const visit = Math.min(Math.floor(day), today - 1) as Day;
    return weekday(visit) === 7 ? addDays(visit, -1) : visit;
  });
  return [...new Set(whole)].toSorted((a, b) => a - b);
}

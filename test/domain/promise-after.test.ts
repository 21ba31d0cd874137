import { describe, expect, it } from "vitest";
import { addDays, parseDay } from "../../src/domain/day.ts";
import { promiseAfter, standingPromise } from "../../src/domain/promise-after.ts";

const today = parseDay("2026-05-04");
const tomorrow = addDays(today, 1);
const nextWeek = addDays(today, 7);
const noAnswer = { outcome: "no_answer", untilDay: null } as const;

describe("promiseAfter", () => {
  it("is the day that thinking and later name, whatever was promised before", () => {
    for (const outcome of ["thinking", "later"] as const) {
      const contact = { outcome, untilDay: nextWeek };
      expect(promiseAfter(contact, tomorrow, nextWeek, 0)).toBe(nextWeek);
    }
  });

  it("stands while nobody answers: today's until the next attempt, a coming day's as it was", () => {
    expect(promiseAfter(noAnswer, today, tomorrow, 1)).toBe(tomorrow);
    expect(promiseAfter(noAnswer, nextWeek, tomorrow, 1)).toBe(nextWeek);
    expect(promiseAfter(noAnswer, null, tomorrow, 1)).toBeNull();
  });

  it("ends after six attempts", () => {
    expect(promiseAfter(noAnswer, today, tomorrow, 6)).toBe(tomorrow);
    expect(promiseAfter(noAnswer, today, tomorrow, 7)).toBeNull();
  });

  it.each(["will_come", "left", "do_not_call"] as const)("ends with %s", (outcome) => {
    expect(promiseAfter({ outcome, untilDay: null }, today, null, 0)).toBeNull();
  });
});

describe("standingPromise", () => {
  const thinking = { outcome: "thinking", untilDay: nextWeek, day: today } as const;
  const unanswered = { ...noAnswer, day: tomorrow };
  const lastVisit = addDays(today, -1);

  it("is the latest, while nobody answers, for six attempts", () => {
    const six = Array.from({ length: 6 }, () => unanswered);
    expect(standingPromise([thinking], lastVisit)).toBe(thinking);
    expect(standingPromise([thinking, ...six], lastVisit)).toBe(thinking);
    expect(standingPromise([thinking, ...six, unanswered], lastVisit)).toBeNull();
  });

  it("is over with another outcome, and with a purchase, also of the same day", () => {
    const willCome = { outcome: "will_come", untilDay: null, day: tomorrow } as const;
    expect(standingPromise([thinking, willCome, unanswered], lastVisit)).toBeNull();
    expect(standingPromise([thinking], today)).toBeNull();
    expect(standingPromise([], today)).toBeNull();
  });
});

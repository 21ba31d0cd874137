import { describe, expect, it } from "vitest";
import type { Outcome } from "../../src/domain/contact.ts";
import { addDays, parseDay } from "../../src/domain/day.ts";
import { creditReturn } from "../../src/domain/credit-return.ts";

const lastVisitDay = parseDay("2026-03-01");
const returnedDay = parseDay("2026-09-01");

/** A contact so many days before the return. */
function contact(daysBefore: number, outcome: Outcome = "will_come") {
  return { day: addDays(returnedDay, -daysBefore), outcome };
}

function credited(contacts: ReturnType<typeof contact>[], usualDays: number | null = 14) {
  return creditReturn({ lastVisitDay, returnedDay }, contacts, usualDays);
}

describe("creditReturn", () => {
  it("credits a contact up to 30 days before the purchase", () => {
    expect(credited([contact(30)])).toEqual(contact(30));
    expect(credited([contact(31)])).toBeNull();
    expect(credited([contact(0)])).toEqual(contact(0));
  });

  it("waits one usual interval for those who buy less often than that", () => {
    expect(credited([contact(60)], 60)).toEqual(contact(60));
    expect(credited([contact(61)], 60)).toBeNull();
    expect(credited([contact(31)], null)).toBeNull();
  });

  it("wants that somebody spoke with the customer", () => {
    expect(credited([contact(5, "no_answer"), contact(4, "later")])).toBeNull();
    expect(credited([contact(5, "left")])).toEqual(contact(5, "left"));
  });

  it("wants it after the last visit and not after the return", () => {
    // 184 days lie between the last visit and the return.
    expect(credited([contact(184)], 365)).toBeNull();
    expect(credited([contact(183)], 365)).toEqual(contact(183));
    expect(credited([contact(-1)])).toBeNull();
  });

  it("credits the latest of several, in whatever order they come", () => {
    const contacts = [contact(20), contact(3, "thinking"), contact(10), contact(1, "no_answer")];
    expect(credited(contacts)).toEqual(contact(3, "thinking"));
    expect(credited(contacts.toReversed())).toEqual(contact(3, "thinking"));
  });

  it("credits nobody when the customer came alone", () => {
    expect(credited([])).toBeNull();
  });
});

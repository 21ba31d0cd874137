import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHANNELS, type Channel, OUTCOMES, type Outcome } from "../../src/domain/contact.ts";
import { parseDay } from "../../src/domain/day.ts";
import { nextTry, unanswered } from "../../src/domain/next-try.ts";

const lastVisit = parseDay("2026-04-01");
const contact = (outcome: Outcome, day = "2026-05-01", channel: Channel = "call") => ({
  outcome,
  channel,
  day: parseDay(day),
});
const by = (...channels: Channel[]) => channels.map((channel) => ({ channel }));

describe("unanswered", () => {
  it("counts from the last answer on, and a call that was put off breaks no row", () => {
    const contacts = [
      contact("no_answer"),
      contact("thinking"),
      contact("no_answer"),
      contact("later"),
      contact("no_answer"),
    ];
    expect(unanswered(contacts, lastVisit)).toEqual([contacts[2], contacts[4]]);
    expect(unanswered([...contacts, contact("will_come")], lastVisit)).toEqual([]);
  });

  it("begins again with a purchase, also one of the same day", () => {
    const contacts = [contact("no_answer", "2026-05-01"), contact("no_answer", "2026-05-03")];
    expect(unanswered(contacts, parseDay("2026-05-01"))).toEqual([contacts[1]]);
    expect(unanswered(contacts, parseDay("2026-05-03"))).toEqual([]);
  });
});

describe("nextTry", () => {
  it("is none before the third attempt", () => {
    expect(nextTry(by("call", "call"), "A")).toBeNull();
  });

  it.each<[Channel[], string | null]>([
    [["call", "call", "call"], "message"],
    [["call", "call", "call", "message"], "visit"],
    [["call", "call", "call", "email"], "visit"],
    [["call", "call", "call", "message", "visit"], "gift"],
    [["message", "message", "message"], "call"],
    [["call", "message", "visit", "gift"], null],
  ])("after %j of a customer of class A is %s", (channels, next) => {
    const found = nextTry(by(...channels), "A");
    expect(found).toEqual(next === null ? null : { channel: next, unanswered: channels.length });
  });

  it("is no visit to a customer of another class, or of none", () => {
    for (const abc of ["B", "C", null] as const) {
      expect(nextTry(by("call", "call", "call", "message"), abc)?.channel).toBe("gift");
      expect(nextTry(by("call", "call", "message", "gift"), abc)).toBeNull();
    }
  });

  it("is never a way that was tried in vain already, whatever was tried", () => {
    const attempts = fc.array(fc.constantFrom(...CHANNELS), { maxLength: 8 });
    fc.assert(
      fc.property(attempts, fc.constantFrom("A", "B", "C", null), (channels, abc) => {
        const next = nextTry(by(...channels), abc);
        expect(next === null || !channels.includes(next.channel)).toBe(true);
        expect(next === null || channels.length >= 3).toBe(true);
      }),
    );
  });

  it("follows only rows of no answers: the last contact is one, or there is none", () => {
    const contacts = fc.array(
      fc.record({
        outcome: fc.constantFrom(...OUTCOMES.filter((one) => one !== "later")),
        channel: fc.constantFrom(...CHANNELS),
        day: fc.constant(parseDay("2026-05-01")),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(contacts, (all) => {
        const row = unanswered(all, lastVisit);
        expect(row.every(({ outcome }) => outcome === "no_answer")).toBe(true);
        expect(row.length > 0).toBe(all.at(-1)?.outcome === "no_answer");
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Channel, Outcome } from "../../src/domain/contact.ts";
import { parseDay, type Day } from "../../src/domain/day.ts";
import { silenceAfter } from "../../src/domain/silence-after.ts";

const day = parseDay("2026-11-23");

function after(outcome: Outcome, usualDays: number | null = 14, untilDay: Day | null = null) {
  return silenceAfter({ day, outcome, untilDay, channel: "call" }, usualDays);
}

describe("silenceAfter", () => {
  it("lasts until tomorrow when nobody answered", () => {
    expect(after("no_answer")).toBe(parseDay("2026-11-24"));
  });

  it.each<[Channel, string]>([
    ["visit", "2026-11-24"],
    ["message", "2026-11-26"],
    ["email", "2026-11-26"],
    ["gift", "2026-11-30"],
  ])("leaves time for an answer to a %s", (channel, until) => {
    const silence = silenceAfter({ day, outcome: "no_answer", untilDay: null, channel }, 14);
    expect(silence).toBe(parseDay(until));
  });

  it("gives a customer who will come one usual interval, but 7 to 30 days", () => {
    expect(after("will_come", 14)).toBe(parseDay("2026-12-07"));
    expect(after("will_come", 2)).toBe(parseDay("2026-11-30"));
    expect(after("will_come", 90)).toBe(parseDay("2026-12-23"));
    expect(after("will_come", null)).toBe(parseDay("2026-12-23"));
    expect(after("will_come", 13.6)).toBe(parseDay("2026-12-07"));
  });

  it("lasts until the chosen day when they think about it or asked for later", () => {
    const chosen = parseDay("2026-11-30");
    expect(after("thinking", 14, chosen)).toBe(chosen);
    expect(after("later", 14, chosen)).toBe(chosen);
    expect(() => after("later")).toThrow(RangeError);
  });

  it("never ends for who does not want to be called", () => {
    expect(after("do_not_call")).toBe("for_ever");
  });

  it("is none for who has left: the departure takes them off the list", () => {
    expect(after("left")).toBeNull();
  });
});

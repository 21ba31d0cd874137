import { describe, expect, it } from "vitest";
import { BUILT_IN_REASONS, type Reason } from "../../src/domain/reason.ts";
import { reasonLines } from "../../src/domain/reason-lines.ts";

const own: Reason = {
  code: "own.1",
  family: "us",
  name: "The new till",
  isMendable: true,
  asksForWords: false,
  firstWords: null,
  offer: null,
};

function linesOf(...departures: [reasonCode: string | null, monthlyValue: number][]) {
  const counted = departures.map(([reasonCode, monthlyValue]) => ({ reasonCode, monthlyValue }));
  return reasonLines(counted, [...BUILT_IN_REASONS, own], 50).map((line) => [
    line.reason?.code ?? null,
    line.customers,
    line.lostValueYear,
  ]);
}

describe("reasonLines", () => {
  it("counts customers and a year's profit by reason, the most money first", () => {
    const lines = linesOf(["us.service", 100], ["own.1", 500], ["us.service", 200.5]);
    // (100 + 200.5) × 12 × 50 % = 1803; 500 × 12 × 50 % = 3000
    expect(lines).toEqual([
      ["own.1", 1, 3000],
      ["us.service", 2, 1803],
    ]);
  });

  it("puts what is not known last, and whom nobody asked after that", () => {
    const lines = linesOf([null, 9000], ["unknown.not_reached", 900], ["us.hours", 1]);
    expect(lines.map(([code]) => code)).toEqual(["us.hours", "unknown.not_reached", null]);
  });

  it("orders equal money by customers, then by code", () => {
    const lines = linesOf(["us.hours", 2], ["us.delays", 2], ["us.quality", 1], ["us.quality", 1]);
    expect(lines.map(([code]) => code)).toEqual(["us.quality", "us.delays", "us.hours"]);
  });

  it("leaves out departures that were none", () => {
    expect(linesOf(["not_lost.another_name", 100])).toEqual([]);
  });

  it("refuses a reason it was not told of", () => {
    expect(() => linesOf(["own.2", 1])).toThrow("no such reason: own.2");
  });
});

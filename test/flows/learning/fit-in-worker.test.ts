import { describe, expect, it } from "vitest";
import { addDays, parseDay } from "../../../src/domain/day.ts";
import { fitModel } from "../../../src/domain/forecast/fit.ts";
import { summarizeVisits } from "../../../src/domain/forecast/visit-summary.ts";
import { fitInWorker } from "../../../src/flows/learning/fit-in-worker.ts";
import { packSummaries, unpackSummaries } from "../../../src/flows/learning/packed-summaries.ts";

const first = parseDay("2026-01-01");
const customers = Array.from({ length: 40 }, (_, i) =>
  summarizeVisits([first, addDays(first, 3 + i), addDays(first, 30 + 2 * i)]),
);

describe("packed summaries", () => {
  it("come out as they went in", () => {
    expect(unpackSummaries(packSummaries(customers))).toEqual(customers);
  });
});

describe("fitInWorker", () => {
  it("gives the fit that the model gives", async () => {
    const asOf = parseDay("2026-12-01");
    expect(await fitInWorker(customers, asOf)).toEqual(fitModel(customers, asOf));
  });

  it("rejects where the model throws", async () => {
    await expect(fitInWorker(customers, first)).rejects.toThrow(RangeError);
  });
});

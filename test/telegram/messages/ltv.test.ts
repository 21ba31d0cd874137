import { describe, expect, it } from "vitest";
import type { LtvReport } from "../../../src/flows/answers/figures.ts";
import { ltvMessage } from "../../../src/telegram/messages/ltv.ts";
import { everyView, LONGEST_NAME, plain, viewIn } from "./views.ts";

function valuesOf(changes: Partial<LtvReport> = {}): LtvReport {
  return {
    customers: 340,
    next12Months: 1_200_000_00,
    range: { low: 1_080_000_00, high: 1_320_000_00 },
    average: 3_529_41,
    top: [
      { customerId: 1, name: "Romashka", value: 48_000_00 },
      { customerId: 2, name: "Tulip & Co", value: 31_000_00 },
    ],
    lostCustomers: 23,
    lostInYear: 340_000_00,
    backTestRatio: 1.08,
    hasAmounts: true,
    ...changes,
  };
}

describe("/ltv", () => {
  it("says what the base is worth, who is worth most, and which LTV it is", () => {
    const { text } = ltvMessage(valuesOf(), viewIn("en", { marginPercent: 30 }));
    expect(plain(text)).toBe(
      [
        "💎 What your customers are worth",
        "Next 12 months: ₴1,200,000 from 340 customers",
        "Most likely between ₴1,080,000 and ₴1,320,000",
        "On average: ₴3,529 a customer",
        "",
        "The ten worth most",
        "1. Romashka: ₴48,000",
        "2. Tulip & Co: ₴31,000",
        "",
        "Lost in the last 12 months and not back: 23 customers, and with them ₴340,000 a year",
        "",
        "Which LTV this is: the profit I expect from the customers you have, over the next 12 months, at a margin of 30%, with money a year from now worth 10% less. Customers still to be won are not in it.",
        "How far to trust it: a year ago the same reckoning would have been 8% too high.",
      ].join("\n"),
    );
  });

  it("calls it revenue while no margin is set", () => {
    expect(plain(ltvMessage(valuesOf(), viewIn("ru")).text)).toContain(
      "Что это за LTV: выручка, которой я жду",
    );
  });

  it.each([
    [0.9, "10% too low"],
    [1.001, "right to the percent"],
    [null, "not been tested on your own past"],
  ])("says how far to trust it when last year's came to %s", (backTestRatio, words) => {
    expect(plain(ltvMessage(valuesOf({ backTestRatio }), viewIn("en")).text)).toContain(words);
  });

  it("cannot tell without amounts, or without sales", () => {
    const noAmounts = ltvMessage(valuesOf({ hasAmounts: false }), viewIn("uk"));
    expect(plain(noAmounts.text)).toContain("Не можу сказати: у файлах немає сум");
    const noSales = ltvMessage(valuesOf({ customers: 0, hasAmounts: false }), viewIn("uk"));
    expect(plain(noSales.text)).toContain("Продажів тут поки немає");
  });

  it.each(everyView)("fits a message, however long the names are", (view) => {
    const top = Array.from({ length: 10 }, (_, i) => ({
      customerId: i,
      name: LONGEST_NAME,
      value: 1e15,
    }));
    expect(plain(ltvMessage(valuesOf({ top }), view).text).length).toBeLessThanOrEqual(4096);
  });
});

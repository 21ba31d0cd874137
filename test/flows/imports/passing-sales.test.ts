import { describe, expect, it } from "vitest";
import { MONTH_TOTAL } from "../../../src/domain/month-total.ts";
import { passingSales } from "../../../src/flows/imports/passing-sales.ts";
import { expectSumsOfDomain, sales } from "../../db/visit-histories.ts";

describe("sales that pass", () => {
  it("come to what the domain makes of them visit by visit, in whatever pieces they come", async () => {
    const passing = passingSales();
    passing.add([{ ...sales[0]!, customerId: null }]);
    for (let from = 0; from < sales.length; from += 777) passing.add(sales.slice(from, from + 777));
    const visitSums = passing.visitSums();
    expect(visitSums).not.toBe(null);
    await expectSumsOfDomain(visitSums!);
  });

  it("are a matter for the database where one of them has no day", () => {
    const passing = passingSales();
    passing.add(sales.slice(0, 5));
    passing.add([{ ...sales[5]!, naturalKey: `${MONTH_TOTAL}1` }]);
    passing.add(sales.slice(6));
    expect(passing.visitSums()).toBe(null);
  });
});

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { abcClasses } from "../../src/domain/abc.ts";

function classesOf(...revenues: number[]): string {
  const customers = revenues.map((revenue, customerId) => ({ customerId, revenue }));
  const classes = abcClasses(customers);
  return customers.map(({ customerId }) => classes.get(customerId)).join("");
}

describe("abcClasses", () => {
  it("draws its lines at 80 and 95 % of the revenue", () => {
    // Of 100: before the customers stand 0, 50, 80, 90 and 95 %.
    expect(classesOf(50, 30, 10, 5, 5)).toBe("AABBC");
  });

  it("gives the customer that crosses a line the better class", () => {
    // Of 100: 70 stand before the second, who reaches 90; 90 before the third, who reaches 98.
    expect(classesOf(70, 20, 8, 2)).toBe("AABC");
    expect(classesOf(100)).toBe("A");
  });

  it("puts whom nothing or less came from in C, and leaves them out of the whole", () => {
    // Of 100, not of 40: 80 stand before the second, 95 before the third.
    expect(classesOf(80, 15, 5, 0, -60)).toBe("ABCCC");
  });

  it("ranks equal customers by id", () => {
    expect(classesOf(...Array.from({ length: 10 }, () => 7))).toBe("AAAAAAAABB");
  });

  it("tells nobody apart where nobody brought revenue", () => {
    expect(abcClasses([{ customerId: 1, revenue: 0 }]).size).toBe(0);
    expect(abcClasses([]).size).toBe(0);
  });

  it("never ranks a customer below one who brought less, in whatever order they come", () => {
    const revenues = fc.array(fc.integer({ min: -100, max: 10_000 }), { maxLength: 30 });
    fc.assert(
      fc.property(revenues, (amounts) => {
        const customers = amounts.map((revenue, customerId) => ({ customerId, revenue }));
        const classes = abcClasses(customers);
        expect(abcClasses(customers.toReversed())).toEqual(classes);
        const letters = customers
          .toSorted((a, b) => b.revenue - a.revenue || a.customerId - b.customerId)
          .map(({ customerId }) => classes.get(customerId) ?? "");
        expect(letters).toEqual(letters.toSorted());
      }),
    );
  });
});

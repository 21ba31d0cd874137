import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { naturalKeyer } from "../../src/flows/imports/natural-keys.ts";
import { bytesInMemory } from "../../src/intake/files/byte-source.ts";
import { readAll } from "../../src/intake/read-sales-file.ts";
import { options } from "../intake/reading.ts";

const row = fc.record({
  day: fc.constantFrom("2026-03-01", "2026-03-02"),
  name: fc.constantFrom("Ann", "Bob", ""),
  total: fc.constantFrom("", "0", "0.001", "-0.001", "5.00", "-5.00"),
  paid: fc.constantFrom("", "5.00", "-5.00"),
  refunded: fc.constantFrom("", "0", "0.001", "5.00", "-5.00"),
  status: fc.constantFrom("Paid", "Refunded", "Refund", "Cancelled", "Partially refunded"),
});

describe("a file in which no order's number comes twice", () => {
  it("gives each of its purchases a key of its own, none of which is remembered", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const lines = rows.map(
          ({ day, name, total, paid, refunded, status }, i) =>
            `A-${i},${day},${name},${total},${paid},${refunded},${status}`,
        );
        const text = `Order,Date,Customer,Total,Sum,Refunded,Status\n${lines.join("\n")}`;
        const read = readAll(bytesInMemory(new TextEncoder().encode(text)), options);
        if (read.type === "refused") return;
        const keyOf = naturalKeyer({ ordersAreUnique: true });
        const keys = read.purchases.map((purchase) => keyOf({ ...purchase, customerId: null }));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 500 },
    );
  });
});

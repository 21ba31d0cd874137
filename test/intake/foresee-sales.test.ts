import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesInMemory } from "../../src/intake/files/byte-source.ts";
import { Unforeseen } from "../../src/intake/foresee-sales.ts";
import type { Found } from "../../src/intake/orders/gather-purchases.ts";
import { openAtOnce, openSales } from "../../src/intake/open-sales.ts";
import type { ReadCustomer, SalesSummary } from "../../src/intake/reading.ts";
import { Refused } from "../../src/intake/refused.ts";
import { options } from "./reading.ts";

const exports = new URL("../../../shared/exports/", import.meta.url);
/** Kept beside the repository, not in it. */
const files = existsSync(exports)
  ? readdirSync(exports).filter((name) => name.endsWith(".csv"))
  : [];
const inPieces = { large: 0 };
const HEADER = "Order,Date,Customer ID,Customer,Phone,Amount,Status";

/** What was found, each customer by the key alone, and what holds of the whole. */
interface Outcome {
  readonly found: readonly unknown[];
  readonly summary: SalesSummary;
  readonly customers: ReadonlyMap<string, ReadCustomer>;
}

type Answer = Outcome | "not_foretold" | "unforeseen" | { readonly refused: string };

function answerOf(read: () => Answer): Answer {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unforeseen) return "unforeseen";
    if (error instanceof Refused) return { refused: error.refusal.why };
    throw error;
  }
}

function outcomeOf(
  reading: Generator<Found, SalesSummary>,
  listCustomers: () => ReadCustomer[],
): Outcome {
  const found: Found[] = [];
  let next = reading.next();
  for (; !next.done; next = reading.next()) found.push(next.value);
  return {
    found: found.map((one) =>
      JSON.parse(
        JSON.stringify(one, (name, value) => (name === "customer" ? (value?.key ?? null) : value)),
      ),
    ),
    summary: next.value,
    customers: new Map(listCustomers().map((customer) => [customer.key, customer])),
  };
}

function atOnce(bytes: Uint8Array): Answer {
  return answerOf(() => {
    const sales = openAtOnce(bytesInMemory(bytes), options, inPieces);
    return sales ? outcomeOf(sales.read(), () => sales.listCustomers()) : "not_foretold";
  });
}

function afterALook(bytes: Uint8Array): Answer {
  return answerOf(() => {
    const table = openSales(bytesInMemory(bytes), options, inPieces);
    return outcomeOf(table.read(), () => table.listCustomers());
  });
}

const bytesOf = (lines: readonly string[]) => new TextEncoder().encode(lines.join("\n"));

function plainRow(i: number): string {
  const day = `${String((i % 28) + 1).padStart(2, "0")}/0${(i % 9) + 1}/2026`;
  const customer = i % 700;
  const phone = i % 3 === 0 ? `+7900000${1000 + customer}` : "";
  const status = i % 41 === 7 ? "cancelled" : "paid";
  return `A${i},${day},c${customer},Ann ${customer % 90},${phone},${i % 200}.50,${status}`;
}

/** Far more than the first megabyte, which is looked at whole. */
const rows = Array.from({ length: 60_000 }, (_, i) => plainRow(i));
const cell = (...values: string[]) => fc.constantFrom(...values);
const withLast = (...last: string[]) => bytesOf([HEADER, ...rows, ...last]);

describe("sales read in one go", () => {
  it("are what they are after a look at the whole file", () => {
    const bytes = bytesOf([HEADER, ...rows]);
    const outcome = atOnce(bytes);
    expect(outcome).toEqual(afterALook(bytes));
    expect(outcome).toMatchObject({ summary: { purchaseCount: 58_536 } });
  });

  it.each([
    ["an order whose number was there before", "A5,01/05/2026,c5,Ann 5,,10.50,paid"],
    ["somebody known by no more than a name", "A60001,01/05/2026,,Zoe,,10.50,paid"],
    ["a day that turns all others", "A60001,05/13/2026,c5,Ann 5,,10.50,paid"],
    ["amounts written in another way", 'A60001,01/05/2026,c5,Ann 5,,"1.000,50",paid'],
    ["a row that goes on with the order above", ",01/05/2026,c5,Ann 5,,10.50,paid"],
  ])("are given up at the last row for %s, or are the same", (_, last) => {
    const bytes = withLast(last);
    const outcome = atOnce(bytes);
    expect(["unforeseen", afterALook(bytes)]).toContainEqual(outcome);
  });

  it("are given up where an order comes a second time at the end", () => {
    expect(atOnce(withLast("A5,01/05/2026,c5,Ann 5,,10.50,paid"))).toBe("unforeseen");
  });

  it("are given up where somebody is known by less than everybody else", () => {
    expect(atOnce(withLast("A60001,01/05/2026,,Zoe,,10.50,paid"))).toBe("unforeseen");
  });

  it("wait for a look where orders have several lines", () => {
    expect(atOnce(bytesOf([HEADER, ...rows.flatMap((row) => [row, row])]))).toBe("not_foretold");
  });

  it.each(files)("are the same of %s, or wait for a look at it", (name) => {
    const bytes = readFileSync(new URL(name, exports));
    const outcome = atOnce(bytes);
    expect(["not_foretold", "unforeseen", afterALook(bytes)]).toContainEqual(outcome);
  });

  it("are the same of whatever rows stand in a file, or are given up", () => {
    const row = fc
      .tuple(
        cell(...Array.from({ length: 30 }, () => "own"), "1", "", "Total"),
        cell("01/05/2026", "2026-05-02", "13/05/2026", "05/14/2026", "", "soon", "01/05/2030"),
        cell("c1", "c2", "c3", ""),
        cell("Ann", "Zoe", "Walk-In", ""),
        cell("+79000001001", "+79000001002", ""),
        cell("10.50", "5.200", '"1,000.00"', "-3.00", "0", "free"),
        cell("paid", "cancelled", "refunded", "pending", ""),
      )
      .map((cells) => cells.join(","));
    let compared = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (some) => {
        const numbered = some.map((line, i) => line.replace(/^own/u, `N${i}`));
        const bytes = bytesOf([HEADER, ...numbered]);
        const outcome = atOnce(bytes);
        if (typeof outcome === "string") return;
        expect(outcome).toEqual(afterALook(bytes));
        compared += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(compared).toBeGreaterThan(200);
  });
});

import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/domain/day.ts";
import { openTill, sale } from "./open-till.ts";

const today = parseDay("2026-06-15");
const cancelled = (order: string, more: object = {}) => ({
  order,
  day: "2026-06-10",
  status: "cancelled",
  ...more,
});

async function openShop() {
  const till = await openTill();
  const { postJson } = till;
  return {
    ...till,
    outcomes: async (...posted: unknown[]) => {
      const { json } = await postJson(posted);
      return json.purchases.map(({ outcome, fault }: Record<string, string>) => fault ?? outcome);
    },
  };
}

describe("an order that a program cancels", () => {
  it("counts no more, however often it is said, until that is undone", async () => {
    const { postJson, outcomes, kept, flows, seat, setClock } = await openShop();
    setClock("2026-06-14T09:00:00Z");
    await postJson([sale("A-1"), sale("A-2"), sale("A-2", { amount: -300 })]);
    expect(await kept()).toBe(3);

    setClock("2026-06-15T09:00:00Z");
    const { status, json } = await postJson(cancelled("A-2"));
    expect({ status, ...json }).toMatchObject({ status: 200, taken: 0, cancelled: 1, refused: 0 });
    expect(json.purchases).toEqual([{ order: "A-2", outcome: "cancelled" }]);
    expect(await kept()).toBe(1);
    expect(await outcomes(cancelled("A-2"), cancelled("A-9"))).toEqual(["known", "known"]);
    const [line] = await flows.listImports(seat);
    expect(line).toMatchObject({ importId: json.importId, purchases: 0, firstDay: today - 5 });

    expect(await flows.undoImport(seat, json.importId, today)).toBe(true);
    expect(await kept()).toBe(3);
    expect(await outcomes(sale("A-2"), cancelled("A-2"))).toEqual(["cancelled", "cancelled"]);
  });

  it("is read as it happened: what is sent again after it counts again", async () => {
    const { outcomes, kept } = await openShop();
    expect(await outcomes(sale("A-1"), cancelled("A-1"))).toEqual(["cancelled", "known"]);
    expect(await kept()).toBe(0);
    expect(await outcomes(cancelled("A-1"), sale("A-1"))).toEqual(["known", "taken"]);
    expect(await outcomes(cancelled("A-1"), sale("A-1", { status: "paid" }))).toEqual([
      "known",
      "known",
    ]);
    expect(await kept()).toBe(1);
  });

  it("may be of a file, and go without a number where customer, day and amount are told", async () => {
    const { outcomes, kept, importCsv } = await openShop();
    await importCsv("Дата;Клиент;Сумма\n10.06.2026;Зоя;500\n11.06.2026;Зоя;700");
    const visit = { customer: { name: "Зоя" }, day: "2026-06-10", status: "cancelled" };
    expect(await outcomes({ ...visit, amount: 400 }, { ...visit, amount: 500 })).toEqual([
      "known",
      "cancelled",
    ]);
    expect(await outcomes(visit, { day: "2026-06-10", status: "cancelled", amount: 700 })).toEqual([
      "unknown_cancelled",
      "unknown_cancelled",
    ]);
    expect(await kept()).toBe(1);
  });

  it("needs no amount, as every other does; and makes nobody a customer", async () => {
    const { outcomes, flows, seat } = await openShop();
    const { amount: _, ...unpriced } = sale("A-1");
    expect(await outcomes(unpriced, sale("A-2", { status: "lost" }))).toEqual([
      "bad_amount",
      "bad_status",
    ]);
    expect(await outcomes({ ...unpriced, status: "cancelled" })).toEqual(["known"]);
    expect(await flows.findCustomers(seat, "Зоя", today)).toEqual([]);
  });

  it("of which only the refund is cancelled counts in full", async () => {
    const { outcomes, kept, postJson } = await openShop();
    await postJson([sale("A-1"), sale("A-1", { amount: -300 })]);
    expect(await outcomes(cancelled("A-1", { amount: -300 }))).toEqual(["cancelled"]);
    expect(await kept()).toBe(1);
    expect(await outcomes(sale("A-1"))).toEqual(["known"]);
  });
});

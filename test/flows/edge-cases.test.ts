import { describe, expect, it } from "vitest";
import { monthOf, parseDay } from "../../src/domain/day.ts";
import { refit } from "../../src/flows/learning/refit.ts";
import { everyDays, openWorkplace, salesCsv } from "./test-business.ts";

const today = parseDay("2026-06-15");

describe("a business with next to nothing", () => {
  it("answers everything before its first file", async () => {
    const { flows, deps, seat } = await openWorkplace();
    const list = await flows.findCallList(seat, today);
    expect(list).toMatchObject({ lines: [], more: 0, salesUpTo: null });
    const { figures, firstMonth } = await flows.report(seat, monthOf(today), today);
    expect(figures).toMatchObject({ activeAtStart: 0, lost: 0, churn: null });
    expect(firstMonth).toBeNull();
    expect(await flows.lifetimeValues(seat, today)).toMatchObject({ customers: 0, top: [] });
    expect(await flows.findCustomers(seat, "Зоя", today)).toEqual([]);
    await refit(deps, seat.business.id);
  });

  it("takes anonymous sales alone", async () => {
    const { flows, seat, importCsv } = await openWorkplace();
    const csv = "Дата;Клиент;Сумма\n02.06.2026;Розничный покупатель;700\n03.06.2026;;300";
    expect(await importCsv(csv)).toMatchObject({ added: 2, customers: 0 });
    expect((await flows.findCallList(seat, today)).lines).toEqual([]);
  });

  it("is empty again when its only import is undone, and fills anew", async () => {
    const { flows, seat, importCsv } = await openWorkplace();
    const csv = salesCsv({ Ромашка: everyDays("2026-01-01", 14, 10) });
    await importCsv(csv);
    const [only] = await flows.listImports(seat);
    await flows.undoImport(seat, only!.importId, today);
    expect(await flows.lifetimeValues(seat, today)).toMatchObject({ customers: 0 });
    expect((await importCsv(csv)).added).toBe(10);
  });

  it("learns from one customer with one visit, and from files without amounts", async () => {
    const { flows, seat, importCsv } = await openWorkplace();
    await importCsv("Дата;Клиент;Сумма\n02.06.2026;Зоя;");
    const [zoya] = await flows.findCustomers(seat, "зоя", today);
    const card = await flows.openCard(seat, zoya!.customerId, today);
    expect(card).toMatchObject({ status: "new", usualDays: null, valueYear: null });
    expect(await flows.lifetimeValues(seat, today)).toMatchObject({ hasAmounts: false });
  });

  it("leaves out a day that has not come yet", async () => {
    const { flows, seat, importCsv } = await openWorkplace();
    const days = [...everyDays("2026-01-01", 14, 10), "2026-06-14"];
    await importCsv(salesCsv({ Ромашка: days }));
    const [found] = await flows.findCustomers(seat, "ромашка", today);
    expect(found!.lastDay).toBe(parseDay("2026-06-14"));
  });
});

import { describe, expect, it } from "vitest";
import { addMonths, monthOf, parseDay } from "../../../src/domain/day.ts";
import { everyDays, openWorkplace, salesCsv } from "../test-business.ts";

const today = parseDay("2026-06-15");

describe("importing sales", () => {
  it("adds nothing when the same sales come again, in the same file or another", async () => {
    const { flows, seat, importCsv } = await openWorkplace();
    const csv = salesCsv({ Ромашка: everyDays("2026-01-01", 14, 10) });
    expect((await importCsv(csv)).added).toBe(10);

    const bytes = new TextEncoder().encode(csv);
    const again = { name: "again.csv", fileId: "2", bytes };
    expect(await flows.reviewSalesFile(seat, again, today)).toMatchObject({ type: "known" });

    // An overlapping export: the ten of before, and one more.
    const longer = await importCsv(`${csv}\n21.05.2026;Ромашка;1000,00`, "longer.csv");
    expect(longer).toMatchObject({ added: 1, known: 10 });
  });

  it("keeps two equal purchases of one customer on one day apart, and knows both again", async () => {
    const { importCsv } = await openWorkplace();
    const csv = "Дата;Клиент;Сумма\n01.06.2026;Зоя;500\n01.06.2026;Зоя;500\n05.06.2026;Глеб;500";
    expect((await importCsv(csv)).added).toBe(3);
    expect((await importCsv(`${csv}\n07.06.2026;Глеб;500`, "more.csv")).added).toBe(1);
  });

  it("knows a customer by the phone, whatever the name says this time", async () => {
    const { flows, seat, importCsv } = await openWorkplace();
    await importCsv("Дата;Клиент;Телефон;Сумма\n01.06.2026;Зоя;+7 900 000-90-01;500");
    await importCsv("Дата;Клиент;Телефон;Сумма\n08.06.2026;Зоя Петровна;89000009001;500", "b.csv");
    expect(await flows.findCustomers(seat, "9000009001", today)).toHaveLength(1);
    const [zoya] = await flows.findCustomers(seat, "зоя", today);
    expect(await flows.openCard(seat, zoya!.customerId, today)).toMatchObject({ visits: 2 });
  });

  it("takes the revenue of an anonymous sale and makes nobody late by it", async () => {
    const { flows, seat, importCsv } = await openWorkplace();
    const csv = `${salesCsv({ Зоя: ["2026-06-01"] })}\n02.06.2026;Розничный покупатель;700`;
    expect(await importCsv(csv)).toMatchObject({ added: 2, customers: 1 });
    expect(await flows.findCustomers(seat, "розничный", today)).toEqual([]);
  });

  it("takes a month's total as money, and makes no visit of it; the total may grow", async () => {
    const { deps, flows, seat, importCsv } = await openWorkplace();
    const file = "Клиент;Апрель 2026;Май 2026\nЗоя;500;700\nЛев;;300";
    expect(await importCsv(file)).toMatchObject({ added: 3, customers: 2 });
    expect(await importCsv(file.replace("700", "900"), "b.csv")).toMatchObject({
      added: 0,
      changed: 1,
    });
    const spent = await deps.inBusiness(seat.business.id, ({ visitSums }) =>
      visitSums.spentBetween(parseDay("2026-04-01"), today),
    );
    expect([...spent.values()].toSorted((a, b) => b - a)).toEqual([1400_00, 300_00]);
    expect(await flows.findCallList(seat, today)).toMatchObject({ lines: [] });
  });

  it("replays the past, so that the report answers at once", async () => {
    const { flows, seat, importCsv } = await openWorkplace();
    const regulars = Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`Кафе ${i + 1}`, everyDays("2025-01-06", 7, 74)]),
    );
    // One left for good in the summer of 2025; one was away from July to November and came back.
    const { insight } = await importCsv(
      salesCsv({
        ...regulars,
        Ушёл: everyDays("2025-01-06", 7, 24),
        Вернулся: [...everyDays("2025-01-06", 7, 25), ...everyDays("2025-11-17", 7, 30)],
      }),
    );
    expect(insight).toMatchObject({ lostInYear: 2, returnedInYear: 1, regulars: 32 });

    const months = Array.from({ length: 12 }, (_, i) => addMonths(monthOf(today), i - 11));
    const reports = await Promise.all(months.map((month) => flows.report(seat, month, today)));
    const total = (pick: (report: (typeof reports)[number]) => number) =>
      reports.reduce((sum, report) => sum + pick(report), 0);
    expect(total(({ figures }) => figures.lost)).toBe(2);
    expect(total(({ figures }) => figures.returnedAlone)).toBe(1);
    const lossMonth = reports.find(({ figures }) => figures.lost > 0)!;
    expect(lossMonth.figures.activeAtStart).toBeGreaterThanOrEqual(31);
    expect(lossMonth.reasons).toEqual([
      expect.objectContaining({ reason: null, customers: lossMonth.figures.lost }),
    ]);
  });

  it("leaves everything as it was when undone, and can be undone once", async () => {
    const { flows, deps, seat, importCsv } = await openWorkplace();
    await importCsv(salesCsv({ Ромашка: everyDays("2026-01-01", 14, 8) }));
    const snapshot = () => deps.inBusiness(seat.business.id, ({ rhythms }) => rhythms.list());
    const before = await snapshot();

    await importCsv(
      salesCsv({ Ромашка: ["2026-06-10"], Новый: ["2026-06-01", "2026-06-10"] }),
      "second.csv",
    );
    expect(await snapshot()).toHaveLength(2);
    const [latest] = await flows.listImports(seat);
    expect(await flows.undoImport(seat, latest!.importId, today)).toBe(true);
    expect(await flows.undoImport(seat, latest!.importId, today)).toBe(false);
    expect((await snapshot()).map(({ rhythm }) => rhythm)).toEqual(
      before.map(({ rhythm }) => rhythm),
    );
  });

  it("imports once when two members say Import at the same time", async () => {
    const { flows, seat } = await openWorkplace();
    const bytes = new TextEncoder().encode(salesCsv({ Ромашка: ["2026-06-01", "2026-06-08"] }));
    const review = await flows.reviewSalesFile(seat, { name: "a.csv", fileId: "1", bytes }, today);
    if (review.type !== "review") throw new Error(review.type);
    const both = await Promise.all([
      flows.importSales(seat, review.importId, bytes, today),
      flows.importSales(seat, review.importId, bytes, today),
    ]);
    expect(both.map(({ type }) => type).toSorted()).toEqual(["gone", "imported"]);
  });

  it("is not for staff", async () => {
    const { flows, seat } = await openWorkplace();
    const staff = { ...seat, member: { ...seat.member, role: "staff" as const } };
    const file = { name: "a.csv", fileId: "1", bytes: new Uint8Array() };
    await expect(flows.reviewSalesFile(staff, file, today)).rejects.toThrow("notAllowed");
    await expect(flows.listImports(staff)).rejects.toThrow("notAllowed");
    await expect(flows.report(staff, monthOf(today), today)).rejects.toThrow("notAllowed");
  });
});

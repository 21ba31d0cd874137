import * as fc from "fast-check";
import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import type { Seat } from "../../../src/flows/seat.ts";
import { everyDays, openWorkplace, salesCsv, type Workplace } from "../test-business.ts";

const today = parseDay("2026-06-15");

/** Everything that purchases are to an owner: who bought what, when, for how much, and their rhythm. */
async function standing({ db, deps }: Workplace, { business }: Seat) {
  const purchases = await db.transaction(async (tx) => {
    await tx.execute(sql`select app_enter(${business.id}::bigint)`);
    return tx.execute(sql`
      select c.name, p.day::text, p.amount, p.order_number, p.employee, i.file_name,
        (select json_agg(json_build_array(line, product, quantity, amount) order by line)
          from items where business_id = ${business.id} and purchase_id = p.purchase_id) as items
      from purchases p join imports i using (business_id, import_id)
      left join customers c using (business_id, customer_id)
      where p.business_id = ${business.id}
      order by p.day, p.order_number, c.name, p.amount, p.natural_key`);
  });
  const rhythms = await deps.inBusiness(business.id, async (stores) => {
    const records = await stores.rhythms.list();
    const named = await stores.rhythms.listNamed(records.map(({ customerId }) => customerId));
    return named
      .map(({ name, rhythm }) => ({ name, ...rhythm }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  });
  const imports = await deps.inBusiness(business.id, (stores) => stores.imports.countPurchases());
  return { purchases: [...purchases], rhythms, imports };
}

/** Takes a file in as an owner does. */
async function take({ flows }: Workplace, seat: Seat, name: string, csv: string): Promise<number> {
  // Files of the very same bytes are not even offered for import.
  const bytes = new TextEncoder().encode(`${csv}\n\n${name}`);
  const review = await flows.reviewSalesFile(seat, { name, fileId: name, bytes }, today);
  if (review.type !== "review") throw new Error(JSON.stringify(review));
  const imported = await flows.importSales(seat, review.importId, bytes, today);
  if (imported.type !== "imported") throw new Error(imported.type);
  return review.importId;
}

interface Row {
  readonly order: number;
  readonly customer: string;
  readonly amount: number | null;
  readonly employee: string;
  readonly product: string;
  readonly status: string;
}

const HEADER = "Заказ;Дата;Клиент;Сумма;Сотрудник;Товар;Статус";
/** Orders from this one on have no number. */
const UNNUMBERED = 6;
const row = fc.record<Row>({
  order: fc.integer({ min: 1, max: 7 }),
  customer: fc.constantFrom("Зоя", "Глеб", "Ульяна"),
  amount: fc.constantFrom(500, 700, null),
  employee: fc.constantFrom("", "Ира", "Олег"),
  product: fc.constantFrom("", "Стрижка", "Стрижка, Укладка"),
  status: fc.constantFrom("Выполнен", "Выполнен", "Отменён", "Возвращен"),
});
const file = fc
  .uniqueArray(row, { minLength: 1, maxLength: 6, selector: ({ order }) => order })
  .filter((rows) => rows.some(({ status }) => status !== "Отменён"));

/** An order's day never changes: it tells one order from another of the same number. */
function csvOf(rows: readonly Row[]): string {
  const lines = rows.map(({ order, customer, amount, employee, product, status }) => {
    const number = order < UNNUMBERED ? order : "";
    return [number, `0${order}.06.2026`, customer, amount ?? "", employee, product, status].join(
      ";",
    );
  });
  return [HEADER, ...lines].join("\n");
}

/** Zoya's orders, one a day from the first on, by their statuses. */
function ordersOf(...statuses: readonly string[]): string {
  const rows = statuses.map((status, i) => `${i + 1};0${i + 1}.06.2026;Зоя;500;${status}`);
  return ["Заказ;Дата;Клиент;Сумма;Статус", ...rows].join("\n");
}

describe("sales that come again", () => {
  it("are believed as the later file has them, and what it leaves empty stays", async () => {
    const workplace = await openWorkplace();
    const { importCsv, flows, seat } = workplace;
    await importCsv(`${HEADER}\n7;01.06.2026;Зоя;500;Ира;Стрижка;\n8;02.06.2026;Зоя;500;;;`, "a");
    const before = await standing(workplace, seat);
    const later = await importCsv(
      "Заказ;Дата;Клиент;Сумма\n7;01.06.2026;Зоя;650\n8;02.06.2026;Зоя;500\n9;03.06.2026;Глеб;90",
      "b",
    );
    expect(later).toMatchObject({ added: 1, changed: 1, known: 1, customers: 2 });
    expect((await standing(workplace, seat)).purchases[0]).toMatchObject({
      amount: "65000",
      employee: "Ира",
      items: [[0, "Стрижка", null, null]],
    });

    const [line] = await flows.listImports(seat);
    expect(line).toMatchObject({ purchases: 1, changed: 1 });
    await flows.undoImport(seat, line!.importId, today);
    expect(await standing(workplace, seat)).toEqual(before);
  });

  it("count no longer once a file says that they were cancelled, unpaid or given back", async () => {
    const workplace = await openWorkplace();
    const { importCsv, flows, seat } = workplace;
    await importCsv(ordersOf("Оплачен", "Оплачен", "Оплачен", "Оплачен", "Оплачен"), "a");
    const before = await standing(workplace, seat);
    const later = await importCsv(
      ordersOf("Отменён", "Не оплачен", "Возвращен", "Новый", "Оплачен"),
      "b",
    );
    // The refund is a purchase of its own, with the money given back.
    expect(later).toMatchObject({ added: 1, changed: 2, known: 2 });
    const after = await standing(workplace, seat);
    expect(after.purchases.map(({ order_number, amount }) => [order_number, amount])).toEqual([
      ["3", "-50000"],
      ["3", "50000"],
      ["4", "50000"],
      ["5", "50000"],
    ]);
    expect(after.rhythms).toMatchObject([{ name: "Зоя", visits: 2 }]);

    // Cancelled after all, and with it what was given back for it.
    await importCsv(
      "Заказ;Дата;Клиент;Сумма;Статус\n3;03.06.2026;Зоя;500;Отменён\n6;06.06.2026;Зоя;500;Оплачен",
      "c",
    );
    expect((await standing(workplace, seat)).purchases).toHaveLength(3);
    const imports = await flows.listImports(seat);
    expect(imports.map(({ changed }) => changed)).toEqual([2, 2, 0]);
    await flows.undoImport(seat, imports[1]!.importId, today);
    await flows.undoImport(seat, imports[0]!.importId, today);
    expect(await standing(workplace, seat)).toEqual(before);
  });

  it("are the same purchases with the orders' numbers and without", async () => {
    const workplace = await openWorkplace();
    const { importCsv, flows, seat } = workplace;
    const sales = ["01.06.2026;Зоя;500", "01.06.2026;Зоя;500", "02.06.2026;Глеб;700"];
    const plain = ["Дата;Клиент;Сумма", ...sales].join("\n");
    const numbered = (count: number) =>
      [
        "Заказ;Дата;Клиент;Сумма",
        ...sales.slice(0, count).map((sale, i) => `${i + 7};${sale}`),
      ].join("\n");
    await importCsv(plain, "a");
    const before = await standing(workplace, seat);
    expect(await importCsv(numbered(2), "b")).toMatchObject({ added: 0, changed: 2 });
    expect(await importCsv(numbered(3), "c")).toMatchObject({ added: 0, changed: 1, known: 2 });
    const after = await standing(workplace, seat);
    expect(after.purchases.map((one) => one.order_number)).toEqual(["7", "8", "9"]);

    // Without the numbers again, and one more.
    expect(await importCsv(`${plain}\n03.06.2026;Глеб;700`, "d")).toMatchObject({
      added: 1,
      changed: 0,
      known: 3,
    });
    for (const { importId } of (await flows.listImports(seat)).slice(0, -1)) {
      await flows.undoImport(seat, importId, today);
    }
    expect(await standing(workplace, seat)).toEqual(before);
    expect(await importCsv(`${plain}\n\n`, "e")).toMatchObject({ added: 0, known: 3 });
    const [, , , , first] = await flows.listImports(seat);
    await flows.undoImport(seat, first!.importId, today);
    expect((await standing(workplace, seat)).purchases).toHaveLength(3);
  });

  it("with a number are others than those without one in the same file", async () => {
    const { importCsv } = await openWorkplace();
    const sale = "01.06.2026;Зоя;500";
    const mixed = `Заказ;Дата;Клиент;Сумма\n7;${sale}\n;${sale}\n8;${sale}`;
    expect(await importCsv(mixed, "a")).toMatchObject({ added: 3 });
    expect(await importCsv(`${mixed}\n`, "b")).toMatchObject({ added: 0, changed: 0, known: 3 });
  });

  it("leave by undo no departure of somebody who has never bought", async () => {
    const { importCsv, flows, deps, seat } = await openWorkplace();
    const regulars = Object.fromEntries(
      Array.from({ length: 20 }, (_, i) => [`Кафе ${i}`, everyDays("2025-01-06", 7, 74)]),
    );
    const lost = { Ушёл: everyDays("2025-01-06", 7, 24) };
    expect((await importCsv(salesCsv({ ...regulars, ...lost }))).insight.lostInYear).toBe(1);
    const [line] = await flows.listImports(seat);
    await flows.undoImport(seat, line!.importId, today);
    const found = await deps.inBusiness(seat.business.id, ({ departures }) =>
      departures.listOf(Array.from({ length: 100 }, (_, i) => i)),
    );
    expect(found).toEqual([]);
  });

  it("are not taken back by a failed try of the same sale, nor make anybody a customer", async () => {
    const workplace = await openWorkplace();
    const { importCsv, flows, seat } = workplace;
    const header = "Дата;Клиент;Сумма;Статус";
    const sold = "01.06.2026;Зоя;500;Оплачен";
    await importCsv(`${header}\n${sold}\n${sold}`, "a");
    const failed = "01.06.2026;Зоя;500;Отменён\n02.06.2026;Глеб;500;Отменён";
    expect(await importCsv(`${header}\n${sold}\n${sold}\n${failed}`, "b")).toMatchObject({
      changed: 0,
      known: 2,
    });
    expect(await importCsv(`${header}\n${sold}\n${failed}`, "c")).toMatchObject({ changed: 1 });
    expect((await standing(workplace, seat)).purchases).toHaveLength(1);
    expect(await flows.findCustomers(seat, "глеб", today)).toEqual([]);
  });

  it("are whose the later file says, also when that is somebody merged into another", async () => {
    const workplace = await openWorkplace();
    const { importCsv, flows, seat } = workplace;
    const header = "Заказ;Дата;Клиент;Сумма";
    await importCsv(`${header}\n1;01.06.2026;Зоя;500\n2;02.06.2026;Глеб;500`, "a");
    await importCsv(`${header}\n3;03.06.2026;Ульяна;500`, "b");
    const before = await standing(workplace, seat);
    const idOf = async (name: string) =>
      (await flows.findCustomers(seat, name, today))[0]!.customerId;
    const [zoya, gleb] = [await idOf("зоя"), await idOf("глеб")];
    const merged = await flows.mergeCustomers(seat, { keptId: zoya, mergedId: gleb }, today);

    await importCsv(`${header}\n3;03.06.2026;Глеб;500`, "c");
    expect((await standing(workplace, seat)).rhythms).toMatchObject([{ name: "Зоя", visits: 3 }]);
    await importCsv(`${header}\n2;02.06.2026;Ульяна;700`, "d");
    const [latest, beforeIt] = await flows.listImports(seat);
    if (merged.type !== "merged") throw new Error(merged.type);
    await flows.undoMerge(seat, merged.mergeId, today);
    expect((await standing(workplace, seat)).rhythms).toMatchObject([
      { name: "Глеб", visits: 1, firstDay: parseDay("2026-06-03") },
      { name: "Зоя", visits: 1 },
      { name: "Ульяна", visits: 1, spend: 70_000 },
    ]);
    await flows.undoImport(seat, beforeIt!.importId, today);
    await flows.undoImport(seat, latest!.importId, today);
    expect(await standing(workplace, seat)).toEqual(before);
  });

  it("leave by undo, in any order, what the other files alone would have brought", async () => {
    const workplace = await openWorkplace();
    let businesses = 1;
    const openAnother = async () => {
      const owner = { telegramUserId: ++businesses, name: "Owner", language: "ru" as const };
      return (await workplace.flows.openBusiness(owner))!;
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { minLength: 2, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        async (files, chance) => {
          const seat = await openAnother();
          const left: { name: string; csv: string; importId: number }[] = [];
          for (const [i, rows] of files.entries()) {
            const csv = csvOf(rows);
            const name = `${i}.csv`;
            left.push({ name, csv, importId: await take(workplace, seat, name, csv) });
          }
          while (left.length > 0) {
            const [undone] = left.splice(chance.next().value % left.length, 1);
            await workplace.flows.undoImport(seat, undone!.importId, today);
            const other = await openAnother();
            for (const { name, csv } of left) await take(workplace, other, name, csv);
            expect(await standing(workplace, seat)).toEqual(await standing(workplace, other));
          }
        },
      ),
      { numRuns: 8, endOnFailure: true },
    );
  });
});

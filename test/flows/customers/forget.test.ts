import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { inBusiness } from "../../../src/db/in-business.ts";
import { outsideOf } from "../../../src/db/outside.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { createFlows } from "../../../src/flows/create-flows.ts";
import { runDueWork } from "../../../src/flows/alerts/run-due-work.ts";
import type { Seat } from "../../../src/flows/seat.ts";
import { freshDatabase } from "../../db/fresh-database.ts";
import { recordingTell } from "../recording-tell.ts";
import { everyDays, openWorkplace, salesCsv } from "../test-business.ts";

const today = parseDay("2026-06-15");
const NOW = () => new Date("2026-06-15T09:00:00Z");
const SALES = salesCsv({
  Ромашка: everyDays("2025-06-16", 7, 50),
  Тюльпан: everyDays("2025-06-16", 9, 30),
  Василёк: everyDays("2025-06-16", 7, 40),
});
const ORDERS =
  "Дата;Заказ;Клиент;Телефон;Сумма\n2026-06-01;A1;Ромашка;+79001112233;500\n2026-06-08;A2;Ромашка;+79001112233;600";

async function openCafes() {
  const workplace = await openWorkplace();
  const { flows, seat, importCsv } = workplace;
  await importCsv(SALES);
  await importCsv(ORDERS, "orders.csv");
  const find = (query: string) => flows.findCustomers(seat, query, today);
  const daisyId = (await find("Ромашка"))[0]!.customerId;
  return { ...workplace, find, daisyId };
}

describe("a forgotten customer", () => {
  it("is found no more, while the purchases count on as nobody's", async () => {
    const { flows, seat, deps, find, daisyId } = await openCafes();
    const contact = { customerId: daisyId, number: 1, outcome: "left" as const };
    await flows.logContact(
      seat,
      { ...contact, reasonCode: "us.service", ownWords: "Нагрубили Рите" },
      today,
    );
    await flows.addNote(seat, daisyId, "Рита, жена Павла", today);
    await flows.changeDetail(seat, daisyId, "name", "Ромашка у Риты", today);
    const revenue = () =>
      deps.inBusiness(seat.business.id, async ({ purchases }) => purchases.count());
    const before = await revenue();

    expect(await flows.forgetCustomer(seat, daisyId, today)).toBe(true);
    expect(await revenue()).toBe(before);
    for (const query of ["Ромашка", "рита", "9001112233", "A1"]) {
      expect((await find(query)).filter(({ isSimilar }) => !isSimilar)).toEqual([]);
    }
    expect(await flows.openCard(seat, daisyId, today)).toBeNull();
    expect(await flows.openDetails(seat, daisyId)).toBeNull();
    const logged = await flows.logContact(
      seat,
      { customerId: daisyId, number: 2, outcome: "will_come" },
      today,
    );
    expect(logged).toEqual({ type: "gone" });
    expect(await flows.forgetCustomer(seat, daisyId, today)).toBe(false);
    expect((await flows.exportPage(seat, "customers", 0, today)).rows).toHaveLength(2);
  });

  it("leaves no word of theirs in any table", async () => {
    const { db } = await freshDatabase();
    const deps = {
      inBusiness: inBusiness(db),
      outside: outsideOf(db),
      now: NOW,
      signup: "open" as const,
    };
    const flows = createFlows(deps);
    const seat = (await flows.openBusiness({ telegramUserId: 1, name: "Анна", language: "ru" }))!;
    for (const [name, csv] of Object.entries({ "a.csv": SALES, "b.csv": ORDERS })) {
      const bytes = new TextEncoder().encode(csv);
      const review = await flows.reviewSalesFile(seat, { name, fileId: name, bytes }, today);
      if (review.type !== "review") throw new Error(review.type);
      await flows.importSales(seat, review.importId, bytes, today);
    }
    const idOf = async (query: string) =>
      (await flows.findCustomers(seat, query, today))[0]!.customerId;
    const keptId = await idOf("Ромашка");
    const mergedId = await idOf("Тюльпан");
    const ownWords = "Уехала в Ромашкино";
    await flows.logContact(
      seat,
      { customerId: mergedId, number: 1, outcome: "left", reasonCode: "customer.moved", ownWords },
      today,
    );
    await flows.mergeCustomers(seat, { keptId, mergedId }, today);
    await flows.addNote(seat, keptId, "Ромашке позвонить", today);
    await flows.forgetCustomer(seat, keptId, today);

    const { id } = seat.business;
    const tables = await db.execute<{ name: string }>(sql`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'`);
    const traces = await db.transaction(async (tx) => {
      await tx.execute(sql`select app_enter(${id}::bigint)`);
      const found: string[] = [];
      for (const { name } of tables) {
        const rows = await tx.execute(sql`
          select 1 from ${sql.identifier(name)} t
          where t::text ~* 'ромаш|тюльпан|9001112233'`);
        if (rows.length > 0) found.push(name);
      }
      return found;
    });
    expect(traces).toEqual([]);
  });

  it("stays forgotten in later files, whose purchases count once and are nobody's", async () => {
    const { flows, seat, deps, find, daisyId, importCsv } = await openCafes();
    await flows.forgetCustomer(seat, daisyId, today);
    const count = () =>
      deps.inBusiness(seat.business.id, async ({ purchases }) => purchases.count());
    const before = await count();
    const again = await importCsv(`${SALES}\n2026-06-14;Ромашка;1000,00`, "again.csv");
    expect(again).toMatchObject({ added: 1 });
    await importCsv(`${ORDERS}\n2026-06-15;A3;Рита;+79001112233;700`, "more.csv");
    expect(await count()).toBe(before + 2);
    expect((await find("Ромашка")).filter(({ isSimilar }) => !isSimilar)).toEqual([]);
    expect((await find("9001112233")).filter(({ isSimilar }) => !isSimilar)).toEqual([]);

    // Somebody else of that name, by another phone.
    await importCsv("Дата;Клиент;Телефон;Сумма\n2026-06-14;Ромашка;+79998887766;10", "new.csv");
    expect(await find("Ромашка")).toMatchObject([{ name: "Ромашка", phone: "+79998887766" }]);
  });

  it("stays anonymous when an import is undone", async () => {
    const { flows, seat, find, daisyId } = await openCafes();
    await flows.forgetCustomer(seat, daisyId, today);
    const [latest] = await flows.listImports(seat);
    expect(await flows.undoImport(seat, latest!.importId, today)).toBe(true);
    expect((await find("Ромашка")).filter(({ isSimilar }) => !isSimilar)).toEqual([]);
  });

  it("is for owners alone, of their own business", async () => {
    const { flows, seat, daisyId } = await openCafes();
    const manager: Seat = { ...seat, member: { ...seat.member, role: "manager" } };
    await expect(flows.forgetCustomer(manager, daisyId, today)).rejects.toMatchObject({
      key: "notAllowed",
    });
    const other = (await flows.openBusiness({ telegramUserId: 9, name: "Other", language: "en" }))!;
    expect(await flows.forgetCustomer(other, daisyId, today)).toBe(false);
  });
});

describe("an erased business", () => {
  it("leaves no row behind, and another one stays whole", async () => {
    const { db } = await freshDatabase();
    const deps = {
      inBusiness: inBusiness(db),
      outside: outsideOf(db),
      now: NOW,
      signup: "open" as const,
    };
    const flows = createFlows(deps);
    const open = async (telegramUserId: number) =>
      (await flows.openBusiness({
        telegramUserId,
        name: `Owner ${telegramUserId}`,
        language: "en",
      }))!;
    const seat = await open(1);
    const other = await open(2);
    for (const one of [seat, other]) {
      const bytes = new TextEncoder().encode(SALES);
      const file = { name: "a.csv", fileId: "a", bytes };
      const review = await flows.reviewSalesFile(one, file, today);
      if (review.type !== "review") throw new Error(review.type);
      await flows.importSales(one, review.importId, bytes, today);
      const [first, second] = await flows.findCustomers(one, "к", today);
      await flows.addNote(one, first!.customerId, "Note", today);
      const pair = { keptId: first!.customerId, mergedId: second!.customerId };
      await flows.mergeCustomers(one, pair, today);
      await flows.makeApiKey(one);
    }
    const rowsOf = async (businessId: number) => {
      const tables = await db.execute<{ name: string }>(sql`
        select relname as name from pg_class join pg_attribute on attrelid = pg_class.oid
        where relnamespace = 'public'::regnamespace and relkind = 'r' and attname = 'business_id'`);
      return db.transaction(async (tx) => {
        await tx.execute(sql`select app_enter(${businessId}::bigint)`);
        const filled: string[] = [];
        for (const { name } of tables) {
          const rows = await tx.execute(sql`
            select 1 from ${sql.identifier(name)} where business_id = ${businessId} limit 1`);
          if (rows.length > 0) filled.push(name);
        }
        return filled.toSorted();
      });
    };
    const whole = await rowsOf(other.business.id);
    expect(await rowsOf(seat.business.id)).toEqual(whole);

    expect(await flows.eraseBusiness(seat, "Something else")).toEqual({ type: "otherName" });
    expect(await rowsOf(seat.business.id)).toEqual(whole);
    const erased = await flows.eraseBusiness(seat, `  ${seat.business.name.toUpperCase()} `);
    expect(erased).toEqual({ type: "erased", others: [], claimSecret: null });
    expect(await rowsOf(seat.business.id)).toEqual([]);
    expect(await rowsOf(other.business.id)).toEqual(whole);
    expect(await flows.findSeat(1)).toBeNull();
    // Whoever waited for the business meanwhile writes nothing for it.
    const posted = [{ order: "1", day: "2026-06-14", customer: { name: "Ann" }, amount: 5 }];
    await expect(flows.takePurchases(seat, { name: "till", posted }, today)).rejects.toThrow(
      /no business/,
    );
    expect(await rowsOf(seat.business.id)).toEqual(["due_work"]);
    const errors: unknown[] = [];
    const log = { error: (fault: unknown) => void errors.push(fault) };
    const later = { ...deps, now: () => new Date("2026-06-25T09:00:00Z") };
    await runDueWork(later, recordingTell(), log);
    expect(errors).toEqual([]);
    expect(await rowsOf(seat.business.id)).toEqual([]);

    const anew = await open(1);
    expect(anew.business.id).not.toBe(seat.business.id);
  });
});

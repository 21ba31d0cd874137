import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { openWorkplace, salesCsv } from "../test-business.ts";

const today = parseDay("2026-06-15");

const sale = (order: string, more: object = {}) => ({
  order,
  customer: { name: "Зоя", phone: "8 900 000-90-01" },
  day: "2026-06-10",
  amount: 1299.5,
  ...more,
});

async function openTill() {
  const workplace = await openWorkplace();
  const { flows, deps, seat } = workplace;
  return {
    ...workplace,
    post: (...posted: unknown[]) => flows.takePurchases(seat, { name: "Касса", posted }, today),
    outcomes: async (...posted: unknown[]) => {
      const { answers } = await flows.takePurchases(seat, { name: "Касса", posted }, today);
      return answers.map((answer) =>
        answer.outcome === "refused" ? `${answer.fault} ${answer.field}`.trim() : answer.outcome,
      );
    },
    kept: () => deps.inBusiness(seat.business.id, ({ purchases }) => purchases.count()),
  };
}

describe("posted purchases", () => {
  it("are taken once, however often an order is sent", async () => {
    const { post, outcomes, kept } = await openTill();
    const { answers } = await post(sale("A-1"), sale("A-2"), sale("A-1"));
    expect(answers).toEqual([
      { order: "A-1", outcome: "taken" },
      { order: "A-2", outcome: "taken" },
      { order: "A-1", outcome: "known" },
    ]);
    expect(await outcomes(sale("A-1"), sale("A-3"))).toEqual(["known", "taken"]);
    expect(await post(sale("A-3"))).toMatchObject({ importId: null });
    expect(await kept()).toBe(3);
  });

  it("of one day and name are one import to people, which is undone as they saw it", async () => {
    const { post, kept, flows, seat, setClock, importCsv } = await openTill();
    // 23:59 in Moscow, then two posts of the next day there.
    setClock("2026-06-14T20:59:00Z");
    await post(sale("A-0"));
    setClock("2026-06-14T21:00:00Z");
    await importCsv(salesCsv({ Яна: ["2026-06-01"] }), "Касса");
    await post(sale("A-1"), sale("A-2"));
    setClock("2026-06-15T09:00:00Z");
    await post(sale("A-3", { day: "2026-06-12" }));
    const listed = await flows.listImports(seat);
    expect(listed.map(({ purchases }) => purchases)).toEqual([3, 1, 1]);
    const [line] = listed;
    expect(line).toMatchObject({ firstDay: parseDay("2026-06-10"), isUndone: false });
    expect(line).toMatchObject({ lastDay: parseDay("2026-06-12"), fileName: "Касса" });

    await post(sale("A-4"));
    expect(await flows.findImport(seat, line!.importId)).toEqual(line);
    expect(await flows.undoImport(seat, line!.importId, today)).toBe(true);
    expect(await flows.undoImport(seat, line!.importId, today)).toBe(false);
    expect(await flows.findImport(seat, line!.importId)).toMatchObject({ isUndone: true });
    expect(await kept()).toBe(3);
    const other = await flows.openBusiness({ telegramUserId: 2, name: "Other", language: "en" });
    expect(await flows.findImport(other!, line!.importId)).toBeNull();
  });

  it("are brought up to date when an order is sent again otherwise, until that is undone", async () => {
    const { post, outcomes, flows, seat, setClock } = await openTill();
    const spent = async () => {
      const [zoya] = await flows.findCustomers(seat, "зоя", today);
      return (await flows.openCard(seat, zoya!.customerId, today))!.usualAmount;
    };
    setClock("2026-06-14T09:00:00Z");
    expect(await outcomes(sale("A-1"))).toEqual(["taken"]);
    setClock("2026-06-15T09:00:00Z");
    const { importId, answers } = await post(sale("A-1", { amount: 900 }));
    expect(answers).toEqual([{ order: "A-1", outcome: "changed" }]);
    expect(await outcomes(sale("A-1", { amount: 900 }))).toEqual(["known"]);
    expect(await outcomes(sale("A-1", { amount: null }))).toEqual(["known"]);
    const [line] = await flows.listImports(seat);
    expect(line).toMatchObject({ importId, purchases: 0, changed: 1 });

    const after = await spent();
    await flows.undoImport(seat, importId!, today);
    expect([after, await spent()]).toEqual([90_000, 129_950]);
  });

  it("are the same purchases and customers as those of a file", async () => {
    const { outcomes, importCsv, flows, seat } = await openTill();
    await importCsv("Заказ;Дата;Клиент;Телефон;Сумма\nA-1;10.06.2026;Зоя;+79000009001;1299,50");
    const fromNumber = sale("A-2", { customer: { phone: "79000009001" } });
    expect(await outcomes(sale("A-1"), fromNumber)).toEqual(["known", "taken"]);
    expect(await flows.findCustomers(seat, "9000009001", today)).toHaveLength(1);

    await importCsv(salesCsv({ "ООО «Ромашка»": ["2026-06-01"] }));
    const folded = { name: "РОМАШКА ооо" };
    const unnumbered = { customer: folded, day: "2026-06-01", amount: "1000.00" };
    expect(await outcomes(unnumbered)).toEqual(["known"]);
    const repeated = { ...unnumbered, day: "2026-06-02" };
    expect(await outcomes(repeated, repeated)).toEqual(["taken", "taken"]);
  });

  it("stand on the business's own day, and count refunds and gifts", async () => {
    const { outcomes, flows, seat } = await openTill();
    // 22:30 in UTC is 01:30 of the next day in Moscow.
    const night = { day: undefined, instant: "2026-06-09T22:30:00Z" };
    const sameNight = { day: undefined, instant: "2026-06-10T00:30:00+02:00" };
    expect(await outcomes(sale("A-1", night), sale("A-1"), sale("A-1", sameNight))).toEqual([
      "taken",
      "known",
      "known",
    ]);
    expect(
      await outcomes(
        sale("A-1", { amount: "-1299.50" }),
        sale("A-2", { amount: 0 }),
        sale("A-3", { amount: null }),
        sale("A-4", { customer: undefined }),
        sale("A-5", { customer: { name: "Розничный покупатель" } }),
      ),
    ).toEqual(["taken", "taken", "taken", "taken", "taken"]);
    const [line] = await flows.listImports(seat);
    expect([line!.firstDay, line!.lastDay]).toEqual([
      parseDay("2026-06-10"),
      parseDay("2026-06-10"),
    ]);
  });

  it("are refused one by one, each with its reason", async () => {
    const { outcomes, post, kept } = await openTill();
    const refused = await outcomes(
      "A-1",
      sale("A-1", { ammount: 5 }),
      sale("A-1", { order: {} }),
      sale("A-1", { customer: { phone: "по записи" } }),
      sale("A-1", { customer: { phone: 5 } }),
      sale("A-1", { day: undefined }),
      sale("A-1", { day: "2026-02-31" }),
      sale("A-1", { day: "1899-01-01" }),
      sale("A-1", { instant: "2026-06-10T10:00:00Z" }),
      sale("A-1", { day: undefined, instant: "2026-06-10T10:00:00" }),
      sale("A-1", { day: "2026-06-16" }),
      sale("A-1", { amount: undefined }),
      sale("A-1", { amount: "1299,50" }),
      sale("A-1", { amount: 1e300 }),
      sale("A-1", { employee: 7 }),
      sale("A-1", { items: [{ quantity: 1 }] }),
      sale("A-1", { customer: null, amount: null }),
    );
    expect(refused).toEqual([
      "not_an_object",
      "unknown_field ammount",
      "bad_order order",
      "bad_customer customer",
      "bad_customer customer.phone",
      "no_day",
      "bad_day day",
      "bad_day day",
      "bad_day instant",
      "bad_day instant",
      "day_ahead day",
      "bad_amount amount",
      "bad_amount amount",
      "bad_amount amount",
      "bad_employee employee",
      "bad_items items.0.product",
      "empty",
    ]);
    expect(await kept()).toBe(0);
    const { answers } = await post({ order: 17 }, sale("A-1"));
    expect(answers).toMatchObject([{ order: "17", outcome: "refused" }, { outcome: "taken" }]);
    expect(await kept()).toBe(1);
  });

  it("are kept with what was bought and who served, whatever characters are in it", async () => {
    const { outcomes, flows, seat } = await openTill();
    const items = [{ product: "Стрижка\u0000 \ud800", quantity: 1, amount: "1299.50" }];
    expect(await outcomes(sale("A\u0000-1", { items, employee: "Ира" }))).toEqual(["taken"]);
    const [zoya] = await flows.findCustomers(seat, "зоя", today);
    expect(await flows.openCard(seat, zoya!.customerId, today)).toMatchObject({
      lastItems: ["Стрижка"],
      employee: "Ира",
    });
  });

  it("are taken once when they are sent twice at the same time", async () => {
    const { outcomes, kept } = await openTill();
    const both = await Promise.all([outcomes(sale("A-1")), outcomes(sale("A-1"))]);
    expect(both.flat().toSorted()).toEqual(["known", "taken"]);
    expect(await kept()).toBe(1);
  });
});

describe("a posted file", () => {
  it("is taken in at once, and leaves no import behind when it brings nothing", async () => {
    const { flows, seat } = await openTill();
    const csv = `${salesCsv({ Зоя: ["2026-06-01", "2026-06-08"] })}\n40.06.2026;Зоя;1000`;
    const folder = await mkdtemp(join(tmpdir(), "boomerang-posted-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = { name: "day.csv", path: join(folder, "posted"), sheet: null };
    await writeFile(file.path, csv);
    expect(await flows.takeSalesFile(seat, file, today)).toMatchObject({
      added: 2,
      known: 0,
      customers: 1,
      excluded: [{ row: 4, why: "bad_day" }],
    });
    expect(await flows.takeSalesFile(seat, file, today)).toMatchObject({
      importId: null,
      added: 0,
      known: 2,
    });
    expect(await flows.listImports(seat)).toMatchObject([{ fileName: "day.csv", purchases: 2 }]);
  });
});

describe("an API key", () => {
  it("opens the business of whoever made it, until it is revoked", async () => {
    const { flows, seat, setClock } = await openTill();
    expect(await flows.findApiKey(seat)).toBeNull();
    const key = await flows.makeApiKey(seat);
    expect(await flows.findApiKey(seat)).toMatchObject({ lastUsedAt: null });
    const uses = ["2026-06-15T10:00:00Z", "2026-06-15T10:00:59Z", "2026-06-15T10:01:00Z"];
    const noted: (Date | null)[] = [];
    for (const use of uses) {
      setClock(use);
      expect(await flows.openWithKey(key!)).toEqual(seat);
      const standing = await flows.findApiKey(seat);
      expect(standing).toMatchObject({ madeBy: seat.member.name });
      noted.push(standing!.lastUsedAt);
    }
    expect(noted).toEqual([uses[0], uses[0], uses[2]].map((use) => new Date(use!)));
    expect(await flows.makeApiKey(seat)).toBeNull();

    const other = await flows.openBusiness({ telegramUserId: 2, name: "Other", language: "en" });
    const [, secret] = key!.split(/-(.*)/);
    const elsewhere = `${other!.business.id.toString(36)}-${secret}`;
    for (const wrong of [elsewhere, `${key}x`, "", "zzzzzzzzzzz-0123456789", "nonsense"]) {
      expect(await flows.openWithKey(wrong)).toBeNull();
    }

    expect(await flows.revokeApiKey(seat)).toBe(true);
    expect(await flows.revokeApiKey(seat)).toBe(false);
    expect(await flows.openWithKey(key!)).toBeNull();
    expect(await flows.makeApiKey(seat)).not.toBe(key);
  });

  it("is the owner's to make and to revoke, and staff cannot post", async () => {
    const { flows, seat } = await openTill();
    const manager = { ...seat, member: { ...seat.member, role: "manager" as const } };
    const staff = { ...seat, member: { ...seat.member, role: "staff" as const } };
    await expect(flows.makeApiKey(manager)).rejects.toThrow("notAllowed");
    await expect(flows.findApiKey(manager)).rejects.toThrow("notAllowed");
    await expect(flows.revokeApiKey(manager)).rejects.toThrow("notAllowed");
    const posted = { name: "Касса", posted: [sale("A-1")] };
    await expect(flows.takePurchases(staff, posted, today)).rejects.toThrow("notAllowed");
    const file = { name: "a.csv", path: "/nowhere", sheet: null };
    await expect(flows.takeSalesFile(staff, file, today)).rejects.toThrow("notAllowed");
  });
});

import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import type { Merged } from "../../../src/flows/answers/customer.ts";
import { everyDays, openWorkplace, salesCsv } from "../test-business.ts";

const today = parseDay("2026-06-15");
const REGULARS = Object.fromEntries(
  Array.from({ length: 20 }, (_, i) => [`Кафе ${i + 1}`, everyDays("2025-06-16", 7, 53)]),
);

/** Two names of one café: the second took over in the winter. */
async function twoNames() {
  const workplace = await openWorkplace();
  const { flows, seat, deps, importCsv } = workplace;
  await importCsv(
    salesCsv({
      ...REGULARS,
      Ромашка: everyDays("2025-06-16", 7, 20),
      Ромашечка: everyDays("2025-12-01", 7, 26),
    }),
  );
  const idOf = async (name: string) =>
    (await flows.findCustomers(seat, name, today)).find((one) => one.name === name)!.customerId;
  const keptId = await idOf("Ромашечка");
  const mergedId = await idOf("Ромашка");
  const open = async (id: number) => (await flows.openCard(seat, id, today))!;
  return {
    ...workplace,
    keptId,
    mergedId,
    open,
    merge: async (kept = keptId, merged = mergedId) =>
      mergedOf(await flows.mergeCustomers(seat, { keptId: kept, mergedId: merged }, today)),
    log: async (customerId: number, outcome: "will_come" | "do_not_call" | "no_answer") => {
      const { nextContact: number } = await open(customerId);
      const logged = await flows.logContact(seat, { customerId, number, outcome }, today);
      if (logged.type !== "logged") throw new Error(logged.type);
      return logged.contact;
    },
    /** All that stands of both, as the tables have it. */
    snapshot: () =>
      deps.inBusiness(seat.business.id, async (stores) => ({
        customers: await Promise.all([keptId, mergedId].map((id) => stores.customers.find(id))),
        rhythms: await stores.rhythms.listOf([keptId, mergedId]),
        departures: await stores.departures.listOf([keptId, mergedId]),
        contacts: await stores.contacts.listOf([keptId, mergedId]),
        visits: await stores.visitSums.visitsOf(today, [keptId, mergedId]),
        next: await Promise.all([keptId, mergedId].map((id) => stores.contacts.nextNumber(id))),
      })),
  };
}

function mergedOf(merged: Merged) {
  if (merged.type !== "merged") throw new Error(merged.type);
  return merged;
}

describe("two customers who are one", () => {
  it("become one with the visits, contacts and phone of both, and a rhythm learnt anew", async () => {
    const { flows, seat, keptId, mergedId, open, merge, log, importCsv } = await twoNames();
    await importCsv("Дата;Клиент;Телефон;Сумма\n2025-10-28;Ромашка;+79001112233;500");
    await log(mergedId, "no_answer");
    await log(keptId, "will_come");
    const before = await open(keptId);
    expect(await merge()).toMatchObject({ customerId: keptId });

    const card = await open(keptId);
    expect(before.visits).toBe(26);
    expect(card).toMatchObject({ visits: 47, phone: "+79001112233", nextContact: 3 });
    expect(card.firstDay).toBe(parseDay("2025-06-16"));
    expect(card.contacts.map(({ outcome }) => outcome)).toEqual(["no_answer", "will_come"]);
    // The first name's departure was none: the second took over.
    expect(card.departure).toBeNull();
    for (const query of ["Ромашка", "ромашечка", "9001112233"]) {
      const found = await flows.findCustomers(seat, query, today);
      expect(found.map(({ customerId }) => customerId)).toEqual([keptId]);
    }
    expect(await flows.listMerges(seat, keptId)).toEqual([
      expect.objectContaining({ name: "Ромашка", memberName: "Анна", day: today }),
    ]);
  });

  it("answer a stale card of the one merged away with the kept one's, also what is logged", async () => {
    const { flows, seat, keptId, mergedId, open, merge } = await twoNames();
    await merge();
    expect(await open(mergedId)).toEqual(await open(keptId));
    const entry = { customerId: mergedId, number: 1, outcome: "will_come" } as const;
    const logged = await flows.logContact(seat, entry, today);
    expect(logged).toMatchObject({ type: "logged", contact: { customerId: keptId } });
    expect((await open(keptId)).contacts).toHaveLength(1);
  });

  it("take in what comes later under the other's name, each purchase once", async () => {
    const { keptId, open, merge, importCsv } = await twoNames();
    await merge();
    const again = await importCsv(salesCsv({ Ромашка: everyDays("2025-06-16", 7, 20) }), "again");
    expect(again.added).toBe(0);
    await importCsv(salesCsv({ Ромашка: ["2026-06-10"] }), "later");
    expect(await open(keptId)).toMatchObject({ visits: 47, lastDay: parseDay("2026-06-10") });
  });

  it("are restored by undo exactly as they were", async () => {
    const { flows, seat, keptId, mergedId, merge, log, snapshot } = await twoNames();
    await log(mergedId, "will_come");
    await log(mergedId, "no_answer");
    await log(keptId, "will_come");
    const before = await snapshot();
    const { mergeId } = await merge();
    expect(await flows.undoMerge(seat, mergeId, today)).toBe(keptId);
    expect(await snapshot()).toEqual(before);
    expect(await flows.undoMerge(seat, mergeId, today)).toBeNull();
    expect(await flows.listMerges(seat, keptId)).toEqual([]);
  });

  it("get back by undo also what came in since, by whose it is", async () => {
    const { flows, seat, keptId, mergedId, open, merge, importCsv } = await twoNames();
    const { mergeId } = await merge();
    await importCsv(salesCsv({ Ромашка: ["2026-06-10"], Ромашечка: ["2026-06-11"] }), "later");
    await flows.undoMerge(seat, mergeId, today);
    expect(await open(mergedId)).toMatchObject({ visits: 21, lastDay: parseDay("2026-06-10") });
    expect(await open(keptId)).toMatchObject({ visits: 27, lastDay: parseDay("2026-06-11") });
    // And each purchase still counts once.
    const csv = salesCsv({ Ромашка: ["2026-06-10"], Ромашечка: ["2026-06-11"] });
    expect((await importCsv(`${csv}\n`, "again")).added).toBe(0);
  });

  it("leave an import's Undo right, before the merge is undone and after", async () => {
    const { flows, seat, keptId, mergedId, open, merge, importCsv, snapshot } = await twoNames();
    const before = await snapshot();
    const { mergeId } = await merge();
    await importCsv(salesCsv({ Ромашка: ["2026-06-10", "2026-06-12"] }), "later");
    const [later] = await flows.listImports(seat);
    await flows.undoImport(seat, later!.importId, today);
    expect((await open(keptId)).visits).toBe(46);
    await flows.undoMerge(seat, mergeId, today);
    expect(await snapshot()).toEqual(before);

    await merge();
    const [, first] = await flows.listImports(seat);
    await flows.undoImport(seat, first!.importId, today);
    expect(await flows.openCard(seat, mergedId, today)).toBeNull();
  });

  it("may be three, and are taken apart in the order in which they came together", async () => {
    const { flows, seat, keptId, mergedId, open, merge, snapshot } = await twoNames();
    const before = await snapshot();
    const [other] = await flows.findCustomers(seat, "Кафе 7", today);
    const first = await merge();
    const second = await merge(other!.customerId, keptId);
    expect((await open(mergedId)).customerId).toBe(other!.customerId);
    expect(await flows.undoMerge(seat, first.mergeId, today)).toBeNull();
    expect(await flows.undoMerge(seat, second.mergeId, today)).toBe(other!.customerId);
    expect((await open(mergedId)).customerId).toBe(keptId);
    expect((await open(keptId)).visits).toBe(46);
    await flows.undoMerge(seat, first.mergeId, today);
    expect(await snapshot()).toEqual(before);
  });

  it("are not called when one of them asked not to be, until they are two again", async () => {
    const { flows, seat, keptId, mergedId, open, merge, log } = await twoNames();
    await log(mergedId, "do_not_call");
    const { mergeId } = await merge();
    expect((await open(keptId)).status).toBe("closed");
    await flows.undoMerge(seat, mergeId, today);
    expect((await open(keptId)).status).not.toBe("closed");
    expect((await open(mergedId)).status).toBe("closed");
  });

  it("keep what was logged since on the kept one when undone", async () => {
    const { flows, seat, keptId, mergedId, open, merge, log } = await twoNames();
    await log(mergedId, "no_answer");
    const { mergeId } = await merge();
    await log(keptId, "will_come");
    await flows.undoMerge(seat, mergeId, today);
    expect((await open(keptId)).contacts.map(({ outcome }) => outcome)).toEqual(["will_come"]);
    expect((await open(mergedId)).contacts.map(({ outcome }) => outcome)).toEqual(["no_answer"]);
  });

  it("are one only once, of this business, and by whoever may", async () => {
    const { flows, seat, keptId, mergedId, merge } = await twoNames();
    const pair = { keptId, mergedId };
    const other = await flows.openBusiness({ telegramUserId: 9, name: "Eve", language: "en" });
    expect(await flows.mergeCustomers(other!, pair, today)).toEqual({ type: "gone" });
    const staff = { ...seat, member: { ...seat.member, role: "staff" as const } };
    await expect(flows.mergeCustomers(staff, pair, today)).rejects.toThrow("notAllowed");

    const twice = await Promise.all([merge(), flows.mergeCustomers(seat, pair, today)]);
    expect(twice.map(({ type }) => type).toSorted()).toEqual(["merged", "same"]);
    const { mergeId } = twice.find(({ type }) => type === "merged") as Awaited<
      ReturnType<typeof merge>
    >;
    expect(await flows.undoMerge(other!, mergeId, today)).toBeNull();
    expect(await flows.mergeCustomers(seat, { keptId, mergedId: keptId }, today)).toMatchObject({
      type: "same",
    });
  });
});

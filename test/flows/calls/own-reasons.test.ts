import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { UserError } from "../../../src/domain/user-error.ts";
import { everyDays, openWorkplace, salesCsv } from "../test-business.ts";

const TODAY = parseDay("2026-06-15");
const NAMES = { "us.delays": "задержки" };

describe("a business's own reasons", () => {
  it("are added once each, when two owners type them at once", async () => {
    const { flows, seat } = await openWorkplace();
    const add = (name: string) => flows.addReason(seat, "us", name, NAMES);
    const all = await Promise.all([add("Новая касса"), add("новая касса."), add("Нет парковки")]);
    expect(all.map(({ type }) => type).toSorted()).toEqual(["added", "added", "known"]);
    const own = (await flows.listReasons(seat, "us")).filter(({ name }) => name !== null);
    expect(own.map(({ code }) => code).toSorted()).toEqual(["us.own_1", "us.own_2"]);
    expect((await flows.listReasons(seat, "us")).at(-1)!.code).toBe("us.other");
  });

  it("are not called as one that ships is, nor archived until a family has none", async () => {
    const { flows, seat } = await openWorkplace();
    const known = await flows.addReason(seat, "competitor", " Задержки. ", NAMES);
    expect(known).toMatchObject({ type: "known", reason: { code: "us.delays" } });
    await expect(flows.addReason(seat, "us", "!?", NAMES)).rejects.toThrow(UserError);

    const codes = (await flows.listReasons(seat, "unknown")).map(({ code }) => code);
    // Both of the last two at once: one of them stays.
    await flows.archiveReason(seat, codes[0]!, true);
    const ends = await Promise.allSettled(
      codes.slice(1).map((code) => flows.archiveReason(seat, code, true)),
    );
    expect(ends.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await flows.listReasons(seat, "unknown")).toHaveLength(1);
  });

  it("stop at as many as a keyboard holds, archived ones aside", async () => {
    const { flows, seat } = await openWorkplace();
    for (let i = 1; i <= 40; i += 1) await flows.addReason(seat, "us", `Причина ${i}`, NAMES);
    const oneMore = () => flows.addReason(seat, "us", "Причина 41", NAMES);
    await expect(oneMore()).rejects.toMatchObject({ key: "manyReasons" });
    await flows.archiveReason(seat, "us.own_7", true);
    expect(await oneMore()).toMatchObject({ type: "added", reason: { code: "us.own_41" } });
  });

  it("say that nobody was lost, where their family does", async () => {
    const { flows, seat, importCsv } = await openWorkplace();
    await importCsv(salesCsv({ Ромашка: everyDays("2025-09-01", 7, 15) }));
    const [lost] = (await flows.listLost(seat, { from: 0, length: 9 }, TODAY)).lines;
    const { customerId } = lost!;
    const { reason } = await flows.addReason(seat, "not_lost", "Уехали до осени", NAMES);
    const entry = { customerId, number: 1, outcome: "left" as const, reasonCode: reason.code };
    expect(await flows.logContact(seat, entry, TODAY)).toMatchObject({ type: "logged" });
    expect((await flows.listLost(seat, { from: 0, length: 9 }, TODAY)).customers).toBe(0);
    expect((await flows.countReasons(seat, TODAY)).customers).toBe(0);
  });

  it("close whoever leaves for one that nobody can mend, from when that is said", async () => {
    const { flows, seat, importCsv } = await openWorkplace();
    await importCsv(salesCsv({ Ромашка: everyDays("2025-09-01", 7, 15) }));
    const [lost] = (await flows.listLost(seat, { from: 0, length: 9 }, TODAY)).lines;
    const { code } = (await flows.addReason(seat, "customer", "Ребёнок вырос", NAMES)).reason;
    expect(await flows.changeMending(seat, code, false)).toMatchObject({ isMendable: false });
    const entry = { customerId: lost!.customerId, number: 1, outcome: "left" as const };
    await flows.logContact(seat, { ...entry, reasonCode: code }, TODAY);
    const card = await flows.openCard(seat, lost!.customerId, TODAY);
    expect(card).toMatchObject({ status: "closed", closedWhy: "beyond_mending" });

    // What one that ships means stays what it is, and so does "nobody left".
    expect(await flows.changeMending(seat, "us.delays", false)).toBeNull();
    const found = await flows.addReason(seat, "not_lost", "Уехали до осени", NAMES);
    expect(await flows.changeMending(seat, found.reason.code, false)).toBeNull();
  });

  it("are the owner's to change", async () => {
    const { flows, seat } = await openWorkplace();
    const manager = { ...seat, member: { ...seat.member, role: "manager" as const } };
    const refused = { key: "notAllowed" };
    await expect(flows.addReason(manager, "us", "Касса", NAMES)).rejects.toMatchObject(refused);
    await expect(flows.archiveReason(manager, "us.delays", true)).rejects.toMatchObject(refused);
    await expect(flows.changeMending(manager, "us.own_1", true)).rejects.toMatchObject(refused);
    await expect(flows.changeAdvice(manager, "us.delays", "offer", "x")).rejects.toMatchObject(
      refused,
    );
    await expect(flows.listFamily(manager, "us")).rejects.toMatchObject(refused);
    await expect(flows.findReason(manager, "us.delays")).rejects.toMatchObject(refused);
  });
});

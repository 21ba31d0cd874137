import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/domain/contact.ts";
import { addDays, monthOf, parseDay } from "../../../src/domain/day.ts";
import { learnRhythms } from "../../../src/flows/learning/learn-rhythms.ts";
import { runDueWork } from "../../../src/flows/alerts/run-due-work.ts";
import { recordingTell } from "../recording-tell.ts";
import { everyDays, openWorkplace, salesCsv } from "../test-business.ts";

const today = parseDay("2026-06-15");
/** Cafés that come every Monday, and some that missed the last one or more. */
const CSV = salesCsv({
  ...Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`Кафе ${i + 1}`, everyDays("2025-06-16", 7, 53)]),
  ),
  Опоздал: everyDays("2025-06-16", 7, 51),
  Давно: everyDays("2025-06-16", 7, 40),
});
const failing = {
  error(fault: object): never {
    throw new Error("work that was due failed", { cause: fault });
  },
};

async function openBusiness() {
  const workplace = await openWorkplace();
  const { flows, deps, seat, importCsv, setClock } = workplace;
  await importCsv(CSV);
  const { code } = await flows.invite(seat, "staff");
  const joined = await flows.join({ telegramUserId: 7, name: "Борис", language: "ru" }, code);
  if (typeof joined === "string") throw new Error(joined);
  const tell = recordingTell();
  const idOf = async (name: string) =>
    (await flows.findCustomers(seat, name, today))[0]!.customerId;
  return {
    ...workplace,
    boris: joined,
    tell,
    idOf,
    log: async (name: string, outcome: Outcome, by = joined) => {
      const customerId = await idOf(name);
      const { nextContact: number } = (await flows.openCard(seat, customerId, today))!;
      const logged = await flows.logContact(by, { customerId, number, outcome }, today);
      if (logged.type !== "logged") throw new Error(logged.type);
      return logged.contact;
    },
    /** Takes in a file on a day and sends what follows; what was said of returns so far. */
    bring: async (on: string, csv: string) => {
      setClock(`${on}T05:00:00Z`); // before nine in Moscow
      await importCsv(csv, `${on}-${csv.length}.csv`);
      await runDueWork(deps, tell, failing);
      return tell.said.filter(({ kind }) => kind === "returns");
    },
  };
}

describe("a return", () => {
  it("is told to whoever called, with the money and the days, and once", async () => {
    const { bring, log, idOf } = await openBusiness();
    await log("Опоздал", "will_come");
    const csv = salesCsv({ Опоздал: ["2026-06-24"] });
    const customerId = await idOf("Опоздал");
    const told = {
      kind: "returns",
      member: "Борис",
      returned: [
        { customerId, name: "Опоздал", amount: 1000_00, daysAfter: 9, memberName: "Борис" },
      ],
    };
    expect(await bring("2026-06-25", csv)).toEqual([told]);
    // An overlapping export, and a further purchase, are no second return.
    const longer = salesCsv({ Опоздал: ["2026-06-24", "2026-07-01"] });
    expect(await bring("2026-07-02", longer)).toEqual([told]);
  });

  it("after a departure is told too, several in one message", async () => {
    const { bring, log } = await openBusiness();
    await log("Опоздал", "will_come");
    await log("Давно", "will_come");
    const csv = salesCsv({ Опоздал: ["2026-06-20"], Давно: ["2026-06-22"] });
    const said = await bring("2026-06-23", csv);
    expect(said).toHaveLength(1);
    expect(said[0]!.returned!.map(({ name, daysAfter }) => [name, daysAfter])).toEqual(
      expect.arrayContaining([
        ["Опоздал", 5],
        ["Давно", 7],
      ]),
    );
  });

  it("is nobody's without a word with the customer, or after the contact was undone", async () => {
    const { flows, boris, bring, log } = await openBusiness();
    await log("Опоздал", "no_answer");
    const contact = await log("Давно", "will_come");
    await flows.undoContact(boris, contact.id, today);
    const csv = salesCsv({ Опоздал: ["2026-06-20"], Давно: ["2026-06-22"] });
    expect(await bring("2026-06-23", csv)).toEqual([]);
  });

  it("is no news when the purchase is older than 30 days", async () => {
    const { bring, log } = await openBusiness();
    await log("Опоздал", "will_come");
    await log("Давно", "will_come");
    const csv = salesCsv({ Опоздал: ["2026-06-19"], Давно: ["2026-06-20"] });
    const said = await bring("2026-07-20", csv);
    expect(said.flatMap(({ returned }) => returned!.map(({ name }) => name))).toEqual(["Давно"]);
  });

  it("is not told to a member who was removed meanwhile", async () => {
    const { flows, seat, boris, bring, log } = await openBusiness();
    await log("Опоздал", "will_come");
    await flows.removeMember(seat, boris.member.id, today);
    expect(await bring("2026-06-25", salesCsv({ Опоздал: ["2026-06-24"] }))).toEqual([]);
  });

  it("makes the customer overdue earlier for two usual intervals, and lost no earlier", async () => {
    const { flows, deps, seat, bring, idOf } = await openBusiness();
    const day = parseDay("2026-06-23");
    await bring("2026-06-23", salesCsv({ Давно: ["2026-06-22"] }));
    const customerId = await idOf("Давно");
    const scheduled = () =>
      deps.inBusiness(seat.business.id, async ({ rhythms }) => (await rhythms.find(customerId))!);
    const inCare = await scheduled();
    const card = (await flows.openCard(seat, customerId, day))!;
    expect(card).toMatchObject({ status: "returned", careUntil: inCare.returnedUntil });
    expect(inCare.returnedUntil).toBeGreaterThanOrEqual(addDays(day, 7));

    // The same visits, judged again when the care is over.
    const later = addDays(inCare.returnedUntil!, 1);
    // Late again within it: the card says both.
    const last = (await flows.openCard(seat, customerId, inCare.returnedUntil!))!;
    expect(last).toMatchObject({ status: "overdue", careUntil: inCare.returnedUntil });
    expect((await flows.openCard(seat, customerId, later))!.careUntil).toBeNull();
    await deps.inBusiness(seat.business.id, (stores) =>
      learnRhythms(
        stores,
        { touched: new Set([customerId]) },
        {
          business: seat.business,
          today: later,
          now: deps.now(),
        },
      ),
    );
    const afterCare = await scheduled();
    expect(inCare.timetable!.overdueOn).toBeLessThan(afterCare.timetable!.overdueOn);
    expect(inCare.timetable!.lostOn).toBe(afterCare.timetable!.lostOn);
  });
});

describe("a purchase after a mere alert", () => {
  it("is a return of somebody who came back alone, handled with care and told by the import", async () => {
    const { flows, seat, setClock, importCsv, idOf } = await openBusiness();
    const { lines } = await flows.findCallList(seat, today);
    expect(lines.map(({ name }) => name)).toContain("Опоздал");
    setClock("2026-06-25T05:00:00Z");
    const day = parseDay("2026-06-25");
    const csv = salesCsv({ Опоздал: ["2026-06-24"], "Кафе 1": ["2026-06-22"] });
    expect((await importCsv(csv, "june.csv")).returned).toEqual({ afterCall: 0, alone: 1 });

    const customerId = await idOf("Опоздал");
    const card = (await flows.openCard(seat, customerId, day))!;
    expect(card.status).toBe("returned");
    // Two of their usual intervals of a week.
    expect(card.careUntil).toBeGreaterThanOrEqual(addDays(parseDay("2026-06-24"), 14));
    const { figures } = await flows.report(seat, monthOf(day), day);
    expect(figures).toMatchObject({ returnedAfterCall: 0, returnedAlone: 1 });
    expect(figures.netChurn).toBe(figures.churn);

    // The same once more, with the next purchase: nobody came back then.
    const more = salesCsv({ Опоздал: ["2026-06-24", "2026-06-25"] });
    expect((await importCsv(more, "more.csv")).returned).toEqual({ afterCall: 0, alone: 0 });
  });

  it("is credited to whoever spoke with them, and counted once", async () => {
    const { flows, seat, setClock, importCsv, log } = await openBusiness();
    await flows.findCallList(seat, today);
    await log("Опоздал", "will_come");
    setClock("2026-06-25T05:00:00Z");
    const csv = salesCsv({ Опоздал: ["2026-06-23", "2026-06-24"], Давно: ["2026-06-24"] });
    expect((await importCsv(csv, "june.csv")).returned).toEqual({ afterCall: 1, alone: 1 });
    const day = parseDay("2026-06-25");
    const { figures } = await flows.report(seat, monthOf(day), day);
    expect(figures).toMatchObject({ returnedAfterCall: 1, returnedAlone: 1 });
  });

  it("is none where nobody stood on a list, nor where the list came after the purchase", async () => {
    const { flows, seat, setClock, importCsv, idOf } = await openBusiness();
    setClock("2026-06-25T05:00:00Z");
    await flows.findCallList(seat, parseDay("2026-06-25"));
    const csv = salesCsv({ Опоздал: ["2026-06-20"] });
    expect((await importCsv(csv, "june.csv")).returned).toEqual({ afterCall: 0, alone: 0 });
    const card = await flows.openCard(seat, await idOf("Опоздал"), parseDay("2026-06-25"));
    expect(card).toMatchObject({ status: "active", careUntil: null });
  });
});

import { describe, expect, it } from "vitest";
import { addDays, monthOf, parseDay } from "../../../src/domain/day.ts";
import type { Seat } from "../../../src/flows/seat.ts";
import { everyDays, openWorkplace, salesCsv, type Workplace } from "../test-business.ts";

const today = parseDay("2026-06-15");
/** Thirty cafés that come every Monday, and one that missed the last one. */
const CSV = salesCsv({
  ...Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`Кафе ${i + 1}`, everyDays("2025-06-16", 7, 53)]),
  ),
  Опоздал: everyDays("2025-06-16", 7, 51),
});

async function withLateCustomer(): Promise<Workplace & { customerId: number; colleague: Seat }> {
  const workplace = await openWorkplace();
  await workplace.importCsv(CSV);
  const { flows, seat } = workplace;
  const { code } = await flows.invite(seat, "staff");
  const joined = await flows.join({ telegramUserId: 7, name: "Борис", language: "ru" }, code);
  if (typeof joined === "string") throw new Error(joined);
  const list = await flows.findCallList(seat, today);
  expect(list.lines.map(({ name }) => name)).toEqual(["Опоздал"]);
  return { ...workplace, customerId: list.lines[0]!.customerId, colleague: joined };
}

describe("logging a contact", () => {
  it("logs one of two taps at once, and tells the other who was quicker", async () => {
    const { flows, seat, colleague, customerId } = await withLateCustomer();
    const card = await flows.openCard(seat, customerId, today);
    const entry = { customerId, number: card!.nextContact };
    const logged = await Promise.all([
      flows.logContact(seat, { ...entry, outcome: "will_come" }, today),
      flows.logContact(colleague, { ...entry, outcome: "no_answer" }, today),
      flows.logContact(colleague, { ...entry, outcome: "no_answer" }, today),
    ]);
    expect(logged.map(({ type }) => type).toSorted()).toEqual(["already", "already", "logged"]);
    const after = await flows.openCard(seat, customerId, today);
    expect(after!.contacts).toHaveLength(1);
    expect(after!.nextContact).toBe(2);
  });

  it("keeps the customer on the day's list with what came of it, and off the next days'", async () => {
    const { flows, seat, customerId } = await withLateCustomer();
    await flows.logContact(seat, { customerId, number: 1, outcome: "no_answer" }, today);
    const [line] = (await flows.findCallList(seat, today)).lines;
    expect(line).toMatchObject({ customerId, contact: { outcome: "no_answer" } });

    // Nobody answered: tomorrow again.
    const tomorrow = (await flows.findCallList(seat, addDays(today, 1))).lines;
    expect(tomorrow).toEqual([expect.objectContaining({ customerId, contact: null })]);
  });

  it("puts Later off to its day, and then says what was promised", async () => {
    const { flows, seat, customerId } = await withLateCustomer();
    const untilDay = addDays(today, 3);
    await flows.logContact(seat, { customerId, number: 1, outcome: "later", untilDay }, today);
    expect((await flows.findCallList(seat, addDays(today, 2))).lines).toEqual([]);
    const [line] = (await flows.findCallList(seat, untilDay)).lines;
    expect(line).toMatchObject({ customerId, promise: { outcome: "later", untilDay } });
  });

  it("keeps a promise to somebody who has been there only once", async () => {
    const { flows, seat, importCsv } = await withLateCustomer();
    await importCsv(salesCsv({ Новенький: ["2026-06-14"] }), "june.csv");
    const { customerId } = (await flows.findCustomers(seat, "Новенький", today))[0]!;
    const untilDay = addDays(today, 3);
    await flows.logContact(seat, { customerId, number: 1, outcome: "thinking", untilDay }, today);
    const before = (await flows.findCallList(seat, addDays(today, 2))).lines;
    expect(before.map(({ name }) => name)).toEqual(["Опоздал"]);
    const [line] = (await flows.findCallList(seat, untilDay)).lines;
    expect(line).toMatchObject({ customerId, usualDays: null, promise: { outcome: "thinking" } });

    await flows.logContact(seat, { customerId, number: 2, outcome: "no_answer" }, untilDay);
    const { lines } = await flows.findCallList(seat, untilDay);
    expect(lines.find((one) => one.customerId === customerId)?.contact?.outcome).toBe("no_answer");
  });

  it("takes back what it did within a minute, and not later", async () => {
    const { flows, seat, setClock, customerId } = await withLateCustomer();
    const log = (number: number) =>
      flows.logContact(seat, { customerId, number, outcome: "do_not_call" }, today);
    const first = await log(1);
    if (first.type !== "logged") throw new Error(first.type);
    expect((await flows.openCard(seat, customerId, today))!.status).toBe("closed");

    setClock("2026-06-15T09:00:59Z");
    expect(await flows.undoContact(seat, first.contact.id, today)).not.toBeNull();
    const back = await flows.openCard(seat, customerId, today);
    expect(back).toMatchObject({ contacts: [], nextContact: 2 });
    expect(back!.status).not.toBe("closed");

    const second = await log(2);
    if (second.type !== "logged") throw new Error(second.type);
    setClock("2026-06-15T09:05:00Z");
    expect(await flows.undoContact(seat, second.contact.id, today)).toBeNull();
  });

  it("makes Left a departure with its reason, which the report shows with its cost", async () => {
    const { flows, seat, customerId } = await withLateCustomer();
    const entry = { customerId, number: 1, outcome: "left", reasonCode: "competitor.cheaper" };
    const logged = await flows.logContact(
      seat,
      { ...entry, outcome: "left", ownWords: "у соседей дешевле" },
      today,
    );
    expect(logged).toMatchObject({ type: "logged", reason: { family: "competitor" } });
    const { figures, reasons } = await flows.report(seat, monthOf(today), today);
    expect(figures).toMatchObject({ activeAtStart: 31, lost: 1, contacts: 1, reached: 1 });
    expect(figures.churn).toBeCloseTo(1 / 31, 10);
    expect(reasons).toEqual([
      {
        reason: expect.objectContaining({ code: entry.reasonCode }),
        customers: 1,
        lostValueYear: figures.lostValueYear,
      },
    ]);
    // 1,000 roubles a week are some 52,000 a year.
    expect(figures.lostValueYear / 100).toBeGreaterThan(45_000);
    expect(figures.lostValueYear / 100).toBeLessThan(60_000);
    expect((await flows.openCard(seat, customerId, today))!.status).toBe("lost");
  });

  it("takes a departure back with Undo", async () => {
    const { flows, seat, customerId } = await withLateCustomer();
    const entry = { customerId, number: 1, reasonCode: "customer.moved" };
    const logged = await flows.logContact(seat, { ...entry, outcome: "left" }, today);
    if (logged.type !== "logged") throw new Error(logged.type);
    await flows.undoContact(seat, logged.contact.id, today);
    expect((await flows.report(seat, monthOf(today), today)).figures.lost).toBe(0);
    expect((await flows.findCallList(seat, today)).lines).toHaveLength(1);
  });

  it("credits a return to the call that came before it", async () => {
    const { flows, seat, customerId, importCsv, setClock } = await withLateCustomer();
    const entry = { customerId, number: 1, reasonCode: "us.service" };
    await flows.logContact(seat, { ...entry, outcome: "left" }, today);
    setClock("2026-06-29T09:00:00Z");
    await importCsv(salesCsv({ Опоздал: ["2026-06-27"] }), "later.csv");
    const { figures } = await flows.report(seat, monthOf(today), parseDay("2026-06-29"));
    expect(figures).toMatchObject({ lost: 1, returnedAfterCall: 1, returnedAlone: 0 });
    const card = await flows.openCard(seat, customerId, parseDay("2026-06-29"));
    expect(card!.status).toBe("returned");
  });

  it("takes how it was from whoever logged it, or a manager, and is a call else", async () => {
    const { flows, seat, colleague, customerId } = await withLateCustomer();
    const log = async (by: Seat, number: number) => {
      const entry = { customerId, number, outcome: "no_answer" as const };
      const logged = await flows.logContact(by, entry, today);
      if (logged.type !== "logged") throw new Error(logged.type);
      return logged.contact;
    };
    const own = await log(colleague, 1);
    const owners = await log(seat, 2);
    expect([own.channel, owners.channel]).toEqual(["call", "call"]);
    expect(await flows.changeChannel(colleague, own.id, "visit")).toBe(true);
    await expect(flows.changeChannel(colleague, owners.id, "gift")).rejects.toThrow("notAllowed");
    expect(await flows.changeChannel(seat, own.id, "message")).toBe(true);
    const { contacts } = (await flows.openCard(seat, customerId, today))!;
    expect(contacts.map(({ channel }) => channel)).toEqual(["message", "call"]);

    await flows.undoContact(colleague, own.id, today);
    expect(await flows.changeChannel(colleague, own.id, "email")).toBe(false);
  });

  it("shows and does nothing for a customer of another business", async () => {
    const { flows, customerId } = await withLateCustomer();
    const other = await flows.openBusiness({ telegramUserId: 99, name: "Other", language: "en" });
    expect(await flows.openCard(other!, customerId, today)).toBeNull();
    const entry = { customerId, number: 1, outcome: "will_come" as const };
    expect(await flows.logContact(other!, entry, today)).toEqual({ type: "gone" });
    expect(await flows.findCustomers(other!, "Опоздал", today)).toEqual([]);
  });
});

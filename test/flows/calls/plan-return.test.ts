import { describe, expect, it } from "vitest";
import { addDays, parseDay } from "../../../src/domain/day.ts";
import { UserError } from "../../../src/domain/user-error.ts";
import { everyDays, openWorkplace, salesCsv } from "../test-business.ts";

const today = parseDay("2026-06-15");
const CSV = salesCsv({
  ...Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`Кафе ${i + 1}`, everyDays("2025-06-16", 7, 53)]),
  ),
  Опоздал: everyDays("2025-06-16", 7, 51),
});

async function withDeparted(reasonCode: string) {
  const workplace = await openWorkplace();
  await workplace.importCsv(CSV);
  const { flows, seat } = workplace;
  const { customerId } = (await flows.findCallList(seat, today)).lines[0]!;
  const entry = { customerId, number: 1, outcome: "left" as const, reasonCode };
  const logged = await flows.logContact(seat, entry, today);
  if (logged.type !== "logged") throw new Error(logged.type);
  return { ...workplace, customerId, contactId: logged.contact.id };
}

const plan = { day: addDays(today, 7), offer: "Цена как у соседей" };

describe("planning to win a customer back", () => {
  it("brings them back at the top of the list on the day, saying what was planned", async () => {
    const { flows, seat, contactId, customerId } = await withDeparted("competitor.cheaper");
    expect(await flows.planReturn(seat, contactId, plan, today)).toBe(true);

    const before = (await flows.findCallList(seat, addDays(today, 6))).lines;
    expect(before.map((line) => line.customerId)).not.toContain(customerId);
    const [first] = (await flows.findCallList(seat, plan.day)).lines;
    expect(first).toMatchObject({
      customerId,
      promise: { outcome: "left", plan: { offer: plan.offer, memberName: "Анна" } },
    });
  });

  it("is the task of whoever's customer it is", async () => {
    const { flows, seat, contactId, customerId } = await withDeparted("us.service");
    const { code } = await flows.invite(seat, "staff");
    const boris = await flows.join({ telegramUserId: 7, name: "Борис", language: "ru" }, code);
    if (typeof boris === "string") throw new Error(boris);
    await flows.assignCustomer(seat, customerId, boris.member.id, today);
    await flows.planReturn(seat, contactId, plan, today);
    const card = await flows.openCard(seat, customerId, today);
    expect(card!.contacts.at(-1)).toMatchObject({ plan: { memberName: "Борис" } });
  });

  it("goes with the contact when that is taken back, and then nothing can be planned", async () => {
    const { flows, seat, contactId, customerId } = await withDeparted("us.service");
    await flows.planReturn(seat, contactId, plan, today);
    await flows.undoContact(seat, contactId, today);
    expect(await flows.planReturn(seat, contactId, plan, today)).toBe(false);
    expect((await flows.findCallList(seat, today)).lines).toMatchObject([
      { customerId, promise: null },
    ]);
  });

  it("ends with a purchase", async () => {
    const { flows, seat, contactId, importCsv, setClock } = await withDeparted("us.service");
    await flows.planReturn(seat, contactId, plan, today);
    setClock("2026-06-20T09:00:00Z");
    await importCsv(salesCsv({ Опоздал: ["2026-06-19"] }), "later.csv");
    const { lines } = await flows.findCallList(seat, plan.day);
    expect(lines.filter(({ promise }) => promise !== null)).toEqual([]);
    expect(await flows.planReturn(seat, contactId, plan, addDays(today, 5))).toBe(false);
  });

  it("is refused for what cannot be mended, for a day that has passed and for another business", async () => {
    const { flows, seat, contactId, customerId } = await withDeparted("customer.moved");
    expect(await flows.planReturn(seat, contactId, plan, today)).toBe(false);
    expect(await flows.planReturn(seat, contactId + 99, plan, today)).toBe(false);
    const past = { ...plan, day: addDays(today, -1) };
    expect(await flows.planReturn(seat, contactId, past, today)).toBe(false);
    expect((await flows.openCard(seat, customerId, today))!.closedWhy).toBe("beyond_mending");
  });
});

describe("opening a closed customer again", () => {
  it("lets them be called, once, by a manager or the owner", async () => {
    const { flows, seat, customerId } = await withDeparted("customer.moved");
    const { code } = await flows.invite(seat, "staff");
    const boris = await flows.join({ telegramUserId: 7, name: "Борис", language: "ru" }, code);
    if (typeof boris === "string") throw new Error(boris);
    await expect(flows.reopenCustomer(boris, customerId)).rejects.toThrow(UserError);

    expect(await flows.reopenCustomer(seat, customerId)).toBe(true);
    expect(await flows.reopenCustomer(seat, customerId)).toBe(false);
    expect(await flows.openCard(seat, customerId, today)).toMatchObject({
      closedWhy: null,
      status: "lost",
    });
  });

  it("puts whoever was not to be called back on the list, where they are overdue", async () => {
    const { flows, seat, customerId, contactId } = await withDeparted("us.service");
    await flows.undoContact(seat, contactId, today);
    const entry = { customerId, number: 2, outcome: "do_not_call" as const };
    await flows.logContact(seat, entry, today);
    expect((await flows.findCallList(seat, addDays(today, 1))).lines).toEqual([]);
    await flows.reopenCustomer(seat, customerId);
    expect((await flows.findCallList(seat, addDays(today, 1))).lines).toMatchObject([
      { customerId },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import type { Absence } from "../../../src/domain/absence.ts";
import type { Outcome } from "../../../src/domain/contact.ts";
import { formatDay, parseDay } from "../../../src/domain/day.ts";
import { everyDays, openWorkplace, salesCsv } from "../test-business.ts";

const today = parseDay("2026-06-15");
const ALL = { from: 0, length: 20 };
/** Weekly until the day before yesterday; weekly until three weeks ago; and others. */
const CSV = salesCsv({
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`Кафе ${i + 1}`, everyDays("2025-06-20", 7, 52)]),
  ),
  ...Object.fromEntries(
    Array.from({ length: 6 }, (_, i) => [`Молчит ${i + 1}`, everyDays("2025-06-16", 7, 51)]),
  ),
  Ушёл: everyDays("2025-06-16", 7, 30),
  Раз: ["2026-06-01"],
});

async function openBusiness(listLength = 2) {
  const workplace = await openWorkplace();
  await workplace.importCsv(CSV);
  const { flows } = workplace;
  const business = await flows.changeSetting(workplace.seat, "listLength", String(listLength));
  const seat = { ...workplace.seat, business };
  const log = async (
    name: string,
    entry: { outcome: Outcome; reasonCode?: string; untilDay?: typeof today },
  ) => {
    const { customerId } = (await flows.findCustomers(seat, name, today))[0]!;
    const { nextContact: number } = (await flows.openCard(seat, customerId, today))!;
    await flows.logContact(seat, { customerId, number, ...entry }, today);
  };
  const counts = async (day = today) => {
    const { counts: all } = await flows.countAbsent(seat, day);
    return Object.fromEntries(
      all.filter(({ customers }) => customers > 0).map((one) => [one.absence, one.customers]),
    );
  };
  const names = async (absence: Absence, day = today) => {
    const { lines } = await flows.listAbsent(seat, absence, ALL, day);
    return lines.map((line) => `${line.name} ${line.day && formatDay(line.day)}`);
  };
  return { ...workplace, seat, log, counts, names };
}

describe("who is not on the call list", () => {
  it("is everybody else, each for one reason", async () => {
    const { flows, seat, counts, names } = await openBusiness();
    const list = await flows.findCallList(seat, today);
    expect(list.lines).toHaveLength(2);

    // 20 customers: 2 on the list.
    expect(await counts()).toEqual({ beyond_length: 4, on_time: 12, came_once: 1, departed: 1 });
    expect(list.more).toBe(4);
    expect(await names("came_once")).toEqual(["Раз 2026-06-01"]);
    expect(await names("departed")).toEqual([expect.stringMatching(/^Ушёл 202[56]-/)]);
  });

  it("says what stands between a customer and the list after a contact", async () => {
    const { log, counts, names } = await openBusiness(7);
    await log("Молчит 1", { outcome: "will_come" });
    await log("Молчит 2", { outcome: "no_answer" });
    await log("Молчит 3", { outcome: "thinking", untilDay: parseDay("2026-06-20") });
    await log("Молчит 4", { outcome: "later", untilDay: parseDay("2026-06-22") });
    await log("Молчит 5", { outcome: "do_not_call" });
    await log("Молчит 6", { outcome: "left", reasonCode: "customer.closed_down" });
    // Whoever was contacted today stays on today's list, except who was closed.
    const tomorrow = parseDay("2026-06-16");

    expect(await counts(tomorrow)).toMatchObject({
      promised: 1,
      waiting: 1,
      put_off: 1,
      do_not_call: 1,
      closed: 1,
    });
    expect(await names("promised", tomorrow)).toEqual(["Молчит 3 2026-06-20"]);
    expect(await names("put_off", tomorrow)).toEqual(["Молчит 4 2026-06-22"]);
    expect(await names("waiting", tomorrow)).toEqual(["Молчит 1 2026-06-22"]);
    expect(await names("do_not_call", tomorrow)).toEqual(["Молчит 5 2026-06-15"]);
    expect(await names("closed", tomorrow)).toEqual(["Молчит 6 2026-06-15"]);
  });

  it("tells a member's own customers from those whom a colleague calls", async () => {
    const { flows, seat } = await openBusiness(7);
    const { code } = await flows.invite(seat, "staff");
    const boris = await flows.join({ telegramUserId: 7, name: "Борис", language: "ru" }, code);
    if (typeof boris === "string" || boris === null) throw new Error("not joined");
    const { customerId } = (await flows.findCustomers(seat, "Молчит 1", today))[0]!;
    await flows.assignCustomer(seat, customerId, seat.member.id, today);

    const ofBoris = { ...boris, business: seat.business };
    const { lines } = await flows.listAbsent(ofBoris, "colleagues", ALL, today);
    expect(lines.map(({ name }) => name)).toEqual(["Молчит 1"]);
    const { counts } = await flows.countAbsent(seat, today);
    expect(counts.find(({ absence }) => absence === "colleagues")?.customers).toBe(0);
  });

  it("is read in parts, and gives the last one where there are fewer by now", async () => {
    const { flows, seat } = await openBusiness();
    const part = await flows.listAbsent(seat, "on_time", { from: 10, length: 10 }, today);
    expect(part).toMatchObject({ customers: 12, from: 10 });
    expect(part.lines).toHaveLength(2);
    const beyond = await flows.listAbsent(seat, "on_time", { from: 40, length: 10 }, today);
    expect(beyond).toMatchObject({ from: 10, lines: part.lines });
  });

  it("is nobody before the first file", async () => {
    const { flows, seat } = await openWorkplace();
    const { counts } = await flows.countAbsent(seat, today);
    expect(counts.every(({ customers }) => customers === 0)).toBe(true);
    expect(await flows.listAbsent(seat, "departed", ALL, today)).toMatchObject({ lines: [] });
  });
});

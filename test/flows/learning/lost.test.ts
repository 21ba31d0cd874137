import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { UserError } from "../../../src/domain/user-error.ts";
import { everyDays, openWorkplace, salesCsv } from "../test-business.ts";

const today = parseDay("2026-06-15");
const ALL = { from: 0, length: 15 };
const CSV = salesCsv({
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`Кафе ${i + 1}`, everyDays("2025-06-16", 7, 53)]),
  ),
  Давно: everyDays("2025-06-16", 7, 30),
  Недавно: everyDays("2025-06-16", 7, 40),
  "Раз зимой": ["2026-01-10"],
  "Раз весной": ["2026-04-01"],
  "Раз вчера": ["2026-06-14"],
});

async function openBusiness() {
  const workplace = await openWorkplace();
  await workplace.importCsv(CSV);
  const { flows, seat } = workplace;
  const idOf = async (name: string) =>
    (await flows.findCustomers(seat, name, today))[0]!.customerId;
  const log = async (
    name: string,
    entry: { outcome: "left" | "do_not_call"; reasonCode?: string },
  ) => {
    const customerId = await idOf(name);
    const { nextContact: number } = (await flows.openCard(seat, customerId, today))!;
    await flows.logContact(seat, { customerId, number, ...entry }, today);
  };
  return { ...workplace, log };
}

describe("/lost", () => {
  it("lists who left and has not come back, the latest first, with the reason and the cost", async () => {
    const { flows, seat, log } = await openBusiness();
    await log("Давно", { outcome: "left", reasonCode: "competitor.cheaper" });
    const list = await flows.listLost(seat, ALL, today);

    expect(list.lines.map(({ name, reason }) => [name, reason?.code ?? null])).toEqual([
      ["Недавно", null],
      ["Давно", "competitor.cheaper"],
    ]);
    expect(list.customers).toBe(2);
    // 1,000 a week or so.
    expect(list.lines[0]!.valueYear).toBeGreaterThan(40_000_00);
    expect(list.valueYear).toBeGreaterThan(list.lines[0]!.valueYear!);
    expect(list.cameOnce).toBe(2);
    expect(list.salesUpTo).toBe(today);
  });

  it("leaves out who came back, and who turned out not to have left", async () => {
    const { flows, seat, log, importCsv } = await openBusiness();
    await importCsv(salesCsv({ Недавно: ["2026-06-14"] }), "return.csv");
    await log("Давно", { outcome: "left", reasonCode: "not_lost.duplicate" });

    expect(await flows.listLost(seat, ALL, today)).toMatchObject({ customers: 0, lines: [] });
  });

  it("is read in parts, and gives the last one where the list has become shorter", async () => {
    const { flows, seat } = await openBusiness();
    const second = await flows.listLost(seat, { from: 1, length: 1 }, today);
    expect(second.lines.map(({ name }) => name)).toEqual(["Давно"]);
    const beyond = await flows.listLost(seat, { from: 40, length: 1 }, today);
    expect(beyond).toMatchObject({ from: 1, lines: second.lines });
    expect(await flows.listLost(seat, { from: -3, length: 1 }, today)).toMatchObject({ from: 0 });
  });

  it("apart from them, lists who came once, with the share of those who came again", async () => {
    const { flows, seat } = await openBusiness();
    const list = await flows.listCameOnce(seat, ALL, today);

    // Whose first visit was yesterday may still come.
    expect(list.lines.map(({ name }) => name)).toEqual(["Раз весной", "Раз зимой"]);
    expect(list).toMatchObject({ customers: 2, share: { again: 14, of: 16 }, waitDays: 30 });
  });

  it("brings nobody up again who is not to be called", async () => {
    const { flows, seat, log } = await openBusiness();
    await log("Раз зимой", { outcome: "do_not_call" });
    const list = await flows.listCameOnce(seat, ALL, today);

    expect(list.lines.map(({ name }) => name)).toEqual(["Раз весной"]);
    expect(list.share).toEqual({ again: 14, of: 16 });
  });

  it("is empty before the first file", async () => {
    const { flows, seat } = await openWorkplace();
    expect(await flows.listLost(seat, ALL, today)).toMatchObject({ customers: 0, salesUpTo: null });
    expect(await flows.listCameOnce(seat, ALL, today)).toMatchObject({
      customers: 0,
      share: { again: 0, of: 0 },
      waitDays: 90,
    });
  });

  it("is for managers and owners", async () => {
    const { flows, seat } = await openBusiness();
    const staff = { ...seat, member: { ...seat.member, role: "staff" as const } };
    await expect(flows.listLost(staff, ALL, today)).rejects.toThrow(UserError);
    await expect(flows.listCameOnce(staff, ALL, today)).rejects.toThrow(UserError);
  });
});

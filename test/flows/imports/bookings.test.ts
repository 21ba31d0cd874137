import { describe, expect, it } from "vitest";
import { addDays, type Day, formatDay, monthOf, parseDay } from "../../../src/domain/day.ts";
import { everyDays, openWorkplace, salesCsv } from "../test-business.ts";

const today = parseDay("2026-06-15");
const CSV = salesCsv({
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`Кафе ${i + 1}`, everyDays("2025-06-20", 7, 52)]),
  ),
  ...Object.fromEntries(
    Array.from({ length: 2 }, (_, i) => [`Молчит ${i + 1}`, everyDays("2025-06-16", 7, 51)]),
  ),
  Другая: ["2026-06-10"],
});

/** The same without the header. */
function rowsOf(visits: Parameters<typeof salesCsv>[0]): string {
  return salesCsv(visits).split("\n").slice(1).join("\n");
}

async function openBusiness() {
  const workplace = await openWorkplace();
  const { flows, importCsv } = workplace;
  await importCsv(CSV);
  const business = await flows.changeSetting(workplace.seat, "listLength", "50");
  const seat = { ...workplace.seat, business };
  return {
    ...workplace,
    seat,
    /** A file that tells of appointments, beside a sale of yesterday that varies with its name. */
    book: async (name: string, booked: Readonly<Record<string, readonly string[]>>) =>
      importCsv(salesCsv({ ...booked, [`Новый ${name}`]: ["2026-06-14"] }), name),
    called: async (day = today) => {
      const { lines } = await flows.findCallList(seat, day);
      const names = lines.map((line) => line.name);
      return names.filter((name) => name.startsWith("Молчит")).toSorted();
    },
    cardOf: async (name: string) => {
      const [found] = await flows.findCustomers(seat, name, today);
      return (await flows.openCard(seat, found!.customerId, today))!;
    },
  };
}

describe("a booking", () => {
  it("keeps a customer off the list up to its day, and stands on the card", async () => {
    const { flows, seat, book, called, cardOf } = await openBusiness();
    expect(await called()).toEqual(["Молчит 1", "Молчит 2"]);
    await book("a.csv", { "Молчит 1": ["2026-06-17", "2026-06-19"] });

    const tomorrow = addDays(today, 1);
    expect(await called(tomorrow)).toEqual(["Молчит 2"]);
    const booked = await flows.listAbsent(seat, "booked", { from: 0, length: 9 }, tomorrow);
    expect(booked.lines.map(({ name, day }) => `${name} ${formatDay(day!)}`)).toEqual([
      "Молчит 1 2026-06-17",
    ]);
    expect((await cardOf("Молчит 1")).bookedDay).toBe(parseDay("2026-06-17"));
    expect((await cardOf("Молчит 2")).bookedDay).toBeNull();
    expect(await called(parseDay("2026-06-17"))).toEqual(["Молчит 2"]);
    // They did not come, and there is the next one; after that nothing is ahead.
    expect(await called(parseDay("2026-06-19"))).toEqual(["Молчит 2"]);
    expect(await called(parseDay("2026-06-20"))).toEqual(["Молчит 1", "Молчит 2"]);
  });

  it("goes with its import when that is undone", async () => {
    const { flows, seat, book, cardOf } = await openBusiness();
    await book("a.csv", { "Молчит 1": ["2026-06-17"] });
    const [latest] = await flows.listImports(seat);
    await flows.undoImport(seat, latest!.importId, today);
    expect((await cardOf("Молчит 1")).bookedDay).toBeNull();
  });

  it("is what the latest import says, since bookings are moved", async () => {
    const { flows, seat, book, cardOf } = await openBusiness();
    await book("a.csv", { "Молчит 1": ["2026-06-17"] });
    await book("b.csv", { "Молчит 1": ["2026-06-20"] });
    expect((await cardOf("Молчит 1")).bookedDay).toBe(parseDay("2026-06-20"));
    const [latest] = await flows.listImports(seat);
    await flows.undoImport(seat, latest!.importId, today);
    expect((await cardOf("Молчит 1")).bookedDay).toBe(parseDay("2026-06-17"));
  });

  it("makes nobody a customer who has never bought", async () => {
    const { flows, seat, book } = await openBusiness();
    await book("a.csv", { Будущий: ["2026-06-17"] });
    const found = await flows.findCustomers(seat, "Будущий", today);
    expect(found.filter(({ name }) => name === "Будущий")).toEqual([]);
  });

  it("follows a customer who turned out to be another", async () => {
    const { flows, seat, book, cardOf, called } = await openBusiness();
    await book("a.csv", { Другая: ["2026-06-17"] });
    const [kept, merged] = [await cardOf("Молчит 1"), await cardOf("Другая")];
    const pair = { keptId: kept.customerId, mergedId: merged.customerId };
    await flows.mergeCustomers(seat, pair, today);
    expect((await cardOf("Молчит 1")).bookedDay).toBe(parseDay("2026-06-17"));
    expect(await called(addDays(today, 1))).not.toContain("Молчит 1");
  });

  it("keeps whoever is lost by the sales out of the departures, until it passes in vain", async () => {
    const { flows, seat, book, cardOf } = await openBusiness();
    const lostDay = (await cardOf("Молчит 1")).lostDay!;
    const afterwards = addDays(lostDay, 30);
    const lostAt = async (day: Day) => {
      const { lines } = await flows.listLost(seat, { from: 0, length: 50 }, day);
      const { lost } = (await flows.report(seat, monthOf(lostDay), day)).figures;
      const names = lines.map(({ name }) => name).filter((name) => name.startsWith("Молчит"));
      return { names: names.toSorted(), lost };
    };
    const before = await lostAt(afterwards);
    expect(before.names).toEqual(["Молчит 1", "Молчит 2"]);

    await book("a.csv", { "Молчит 1": [formatDay(addDays(afterwards, 3))] });
    const booked = await lostAt(afterwards);
    expect(booked).toEqual({ names: ["Молчит 2"], lost: before.lost - 1 });
    const { customerId } = await cardOf("Молчит 1");
    const card = (await flows.openCard(seat, customerId, afterwards))!;
    expect(card).toMatchObject({ status: "at_risk", departure: null });
    const [found] = await flows.findCustomers(seat, "Молчит 1", afterwards);
    expect(found!.status).toBe("at_risk");
    expect(await lostAt(addDays(afterwards, 3))).toEqual(booked);

    // Nobody came: they are lost since the day they would have been.
    const vain = addDays(afterwards, 4);
    expect(await lostAt(vain)).toEqual(before);
    const again = (await flows.openCard(seat, customerId, vain))!;
    expect(again.departure).toMatchObject({ lostDay });
  });

  it("does not take back what somebody has said of a departure", async () => {
    const { flows, seat, book, cardOf } = await openBusiness();
    const { customerId } = await cardOf("Молчит 1");
    const entry = { customerId, number: 1, outcome: "left", reasonCode: "us.service" } as const;
    await flows.logContact(seat, entry, today);
    await book("a.csv", { "Молчит 1": ["2026-06-17"] });
    const { lines } = await flows.listLost(seat, { from: 0, length: 50 }, today);
    expect(lines.map(({ name }) => name)).toContain("Молчит 1");
    expect((await cardOf("Молчит 1")).departure).toMatchObject({ reasonCode: "us.service" });
  });

  it("in the very first file keeps its customer from being lost in it", async () => {
    const { flows, seat, importCsv } = await openWorkplace();
    const gone = everyDays("2025-06-16", 7, 30);
    await importCsv(`${CSV}\n${rowsOf({ Ушла: gone, Ждём: [...gone, "2026-06-20"] })}`);
    const { lines } = await flows.listLost(seat, { from: 0, length: 50 }, today);
    expect(lines.map(({ name }) => name)).toEqual(["Ушла"]);
  });
});

import { describe, expect, it } from "vitest";
import type { Outcome } from "../../../src/domain/contact.ts";
import { type Day, parseDay } from "../../../src/domain/day.ts";
import { runDueWork } from "../../../src/flows/alerts/run-due-work.ts";
import { recordingTell } from "../recording-tell.ts";
import { everyDays, openWorkplace, salesCsv } from "../test-business.ts";

const today = parseDay("2026-06-15"); // a Monday
const CSV = salesCsv({
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`Кафе ${i + 1}`, everyDays("2025-06-20", 7, 52)]),
  ),
  ...Object.fromEntries(
    Array.from({ length: 3 }, (_, i) => [`Молчит ${i + 1}`, everyDays("2025-06-16", 7, 51)]),
  ),
  Ушёл: everyDays("2025-06-16", 7, 40),
});
const failing = {
  error(fault: object): never {
    throw new Error("work that was due failed", { cause: fault });
  },
};

/** A business that wants the note at 19:00, at noon in Moscow. */
async function openBusiness({ eveningNoteAt = "19" } = {}) {
  const workplace = await openWorkplace();
  const { flows, deps, seat, importCsv, setClock } = workplace;
  await importCsv(CSV);
  await flows.changeSetting(seat, "eveningNoteAt", eveningNoteAt);
  const tell = recordingTell();
  return {
    ...workplace,
    log: async (name: string, outcome: Outcome, untilDay?: Day) => {
      const { customerId } = (await flows.findCustomers(seat, name, today))[0]!;
      const { nextContact: number } = (await flows.openCard(seat, customerId, today))!;
      await flows.logContact(
        seat,
        { customerId, number, outcome, ...(untilDay && { untilDay }) },
        today,
      );
    },
    /** The notes that have been sent by an instant. */
    notesBy: async (iso: string, voice = tell) => {
      setClock(iso);
      await runDueWork(deps, voice, failing);
      return voice.said.flatMap(({ eveningNote }) => eveningNote ?? []);
    },
  };
}

describe("the evening note", () => {
  it("tells the owner who was called, who was not and who came back, once a day", async () => {
    const { flows, seat, log, importCsv, notesBy } = await openBusiness();
    await flows.findCallList(seat, today);
    await log("Молчит 1", "will_come");
    await log("Молчит 2", "no_answer");
    await log("Кафе 1", "later", parseDay("2026-06-22"));
    await importCsv(salesCsv({ "Молчит 1": ["2026-06-15"], Ушёл: ["2026-06-15"] }), "june.csv");
    expect(await notesBy("2026-06-15T15:59:00Z")).toEqual([]);

    const [note, ...more] = await notesBy("2026-06-15T16:00:30Z");
    expect(more).toEqual([]);
    expect(note!.contacted.map(({ name, outcome }) => `${name}: ${outcome}`)).toEqual([
      "Молчит 1: will_come",
      "Молчит 2: no_answer",
    ]);
    expect(note!.putOff.map(({ name }) => name)).toEqual(["Кафе 1"]);
    expect(note!.uncalled.map(({ name }) => name)).toEqual(["Молчит 3"]);
    expect(note!.returned).toMatchObject([
      { name: "Молчит 1", amount: 1000_00, daysAfter: 0, memberName: "Анна" },
    ]);
    expect(note!.cameAlone.map(({ name }) => name)).toEqual(["Ушёл"]);
    expect(await notesBy("2026-06-15T18:00:00Z")).toHaveLength(1);
  });

  it("comes later the same evening when the process was down, and not a day later", async () => {
    const { flows, seat, notesBy } = await openBusiness();
    await flows.findCallList(seat, today);
    expect(await notesBy("2026-06-15T20:30:00Z")).toHaveLength(1);
    // Down for the whole of the 16th.
    await flows.findCallList(seat, parseDay("2026-06-16"));
    expect(await notesBy("2026-06-17T05:00:00Z")).toHaveLength(1);
  });

  it("is given up when Telegram was out of reach until the next day", async () => {
    const { flows, seat, notesBy } = await openBusiness();
    await flows.findCallList(seat, today);
    await notesBy(
      "2026-06-15T20:30:00Z",
      recordingTell(() => "failed"),
    );
    expect(await notesBy("2026-06-15T22:00:00Z")).toEqual([]);
  });

  it("is one line when nothing happened, unless silence is wished for or the sales are old", async () => {
    const { flows, seat, notesBy, importCsv } = await openBusiness();
    // The three who were silent have bought, and all others come on their day.
    const fresh = Object.fromEntries(
      [
        ...[1, 2, 3].map((i) => `Молчит ${i}`),
        ...Array.from({ length: 12 }, (_, i) => `Кафе ${i + 1}`),
      ].map((name) => [name, ["2026-06-14"]]),
    );
    await importCsv(salesCsv(fresh), "june.csv");
    expect(await notesBy("2026-06-15T16:00:30Z")).toEqual([
      { day: today, contacted: [], putOff: [], uncalled: [], returned: [], cameAlone: [] },
    ]);
    await flows.changeSetting(seat, "whenNobody", "silence");
    expect(await notesBy("2026-06-16T16:00:30Z")).toHaveLength(1);
    await flows.changeSetting(seat, "whenNobody", "line");
    expect(await notesBy("2026-06-17T16:00:30Z")).toHaveLength(2);
    // Eight days after the last sale nobody can tell any more that nobody is late.
    expect(await notesBy("2026-06-22T16:00:30Z")).toHaveLength(2);
  });

  it("does not call a day quiet on which somebody is late whom nobody was shown", async () => {
    const { log, notesBy } = await openBusiness();
    // Three are late, and nobody has asked for the list.
    expect(await notesBy("2026-06-15T16:00:30Z")).toEqual([]);
    for (const name of ["Молчит 1", "Молчит 2", "Молчит 3"]) await log(name, "will_come");
    // Late still, but waited for: the list of this day would be empty.
    expect(await notesBy("2026-06-16T16:00:30Z")).toMatchObject([{ contacted: [], uncalled: [] }]);
  });

  it("is not sent on days off, or where nobody wants it", async () => {
    const { flows, seat, notesBy } = await openBusiness({ eveningNoteAt: "21:00" });
    await flows.findCallList(seat, parseDay("2026-06-28"));
    await flows.changeSetting(seat, "workingDays", "пн-пт");
    expect(await notesBy("2026-06-28T18:01:00Z")).toEqual([]); // a Sunday
    await flows.changeSetting(seat, "eveningNoteAt", "нет");
    await flows.findCallList(seat, parseDay("2026-06-29"));
    expect(await notesBy("2026-06-29T18:01:00Z")).toEqual([]);
    await flows.changeSetting(seat, "eveningNoteAt", "21:30");
    expect(await notesBy("2026-06-29T18:31:00Z")).toHaveLength(1);
  });

  it("is the owners' alone", async () => {
    const { flows, deps, seat, setClock } = await openBusiness();
    const { code } = await flows.invite(seat, "manager");
    await flows.join({ telegramUserId: 7, name: "Борис", language: "ru" }, code);
    await flows.findCallList(seat, today);
    const tell = recordingTell();
    setClock("2026-06-15T16:00:30Z");
    await runDueWork(deps, tell, failing);
    const told = tell.said.filter(({ kind }) => kind === "eveningNote");
    expect(told.map(({ member }) => member)).toEqual(["Анна"]);
  });

  it("does not name a return whose import was undone", async () => {
    const { flows, seat, log, importCsv, notesBy } = await openBusiness();
    await log("Молчит 1", "will_come");
    await importCsv(salesCsv({ "Молчит 1": ["2026-06-15"] }), "june.csv");
    const [latest] = await flows.listImports(seat);
    await flows.undoImport(seat, latest!.importId, today);
    const [note] = await notesBy("2026-06-15T16:00:30Z");
    expect(note).toMatchObject({ returned: [], contacted: [{ name: "Молчит 1" }] });
  });
});

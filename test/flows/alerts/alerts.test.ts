import { describe, expect, it } from "vitest";
import { formatDay } from "../../../src/domain/day.ts";
import { runDueWork } from "../../../src/flows/alerts/run-due-work.ts";
import { recordingTell, type Said } from "../recording-tell.ts";
import { everyDays, openWorkplace, salesCsv } from "../test-business.ts";

const log = {
  error(fault: object): never {
    throw new Error("work that was due failed", { cause: fault });
  },
};
const CSV = salesCsv({
  Ромашка: everyDays("2025-12-01", 7, 25),
  Глеб: everyDays("2025-12-01", 7, 28),
});

function alertsIn({ said }: { said: readonly Said[] }): Said[] {
  return said.filter(({ kind }) => kind === "alert");
}

describe("the morning alert", () => {
  it("goes out at nine on the business's own clock, once a day a recipient", async () => {
    const { deps, importCsv, setClock } = await openWorkplace("2026-06-14");
    await importCsv(CSV);
    const tell = recordingTell();
    setClock("2026-06-15T05:59:00Z"); // 08:59 in Moscow
    await runDueWork(deps, tell, log);
    expect(tell.said).toEqual([]);

    setClock("2026-06-15T06:00:30Z");
    await runDueWork(deps, tell, log);
    await runDueWork(deps, tell, log);
    expect(tell.said.map(({ member }) => member)).toEqual(["Анна"]);

    setClock("2026-06-16T06:00:30Z");
    await runDueWork(deps, tell, log);
    expect(alertsIn(tell)).toHaveLength(2);
  });

  it("is not begun by a process that stops, and is left to the next", async () => {
    const { deps, importCsv, setClock } = await openWorkplace("2026-06-14");
    await importCsv(CSV);
    const tell = recordingTell();
    setClock("2026-06-15T06:00:30Z");
    await runDueWork(deps, tell, log, { stopped: AbortSignal.abort() });
    expect(tell.said).toEqual([]);
    await runDueWork(deps, tell, log);
    expect(tell.said).toHaveLength(1);
  });

  it("is made up for on the same day when the process was down at nine, not a day later", async () => {
    const { deps, importCsv, setClock } = await openWorkplace("2026-06-14");
    await importCsv(CSV);
    const tell = recordingTell();
    setClock("2026-06-15T15:20:00Z");
    await runDueWork(deps, tell, log);
    expect(tell.said).toHaveLength(1);

    // Down for the whole of the 16th, back on the 17th before nine: nothing until nine.
    setClock("2026-06-17T04:00:00Z");
    await runDueWork(deps, tell, log);
    expect(tell.said).toHaveLength(1);
    setClock("2026-06-17T06:01:00Z");
    await runDueWork(deps, tell, log);
    expect(alertsIn(tell)).toHaveLength(2);

    // Down from the 17th's noon to the 19th's: the 18th's is no use any more, the 19th's is.
    setClock("2026-06-19T09:00:00Z");
    await runDueWork(deps, tell, log);
    expect(alertsIn(tell).map(({ list }) => formatDay(list!.day))).toEqual([
      "2026-06-15",
      "2026-06-17",
      "2026-06-19",
    ]);
  });

  it("is sent by one of two processes that look at the same time", async () => {
    const { deps, importCsv, setClock } = await openWorkplace("2026-06-14");
    await importCsv(CSV);
    const tell = recordingTell();
    setClock("2026-06-15T06:00:30Z");
    await Promise.all([runDueWork(deps, tell, log), runDueWork(deps, tell, log)]);
    await runDueWork(deps, tell, log);
    expect(tell.said).toHaveLength(1);
  });

  it("is tried again while Telegram is out of reach, and goes out once", async () => {
    const { deps, importCsv, setClock } = await openWorkplace("2026-06-14");
    await importCsv(CSV);
    const answers = ["failed", "failed", "sent"] as const;
    let calls = 0;
    const tell = recordingTell(() => answers[calls++] ?? "sent");
    for (const minute of ["00", "01", "02", "04", "08", "16"]) {
      setClock(`2026-06-15T06:${minute}:30Z`);
      await runDueWork(deps, tell, log);
    }
    expect(calls).toBe(3);
  });

  it("is not for a member who blocked the bot, until they take it back", async () => {
    const { deps, importCsv, setClock } = await openWorkplace("2026-06-14");
    await importCsv(CSV);
    const tell = recordingTell(() => "blocked");
    for (const day of ["15", "16"]) {
      setClock(`2026-06-${day}T06:00:30Z`);
      await runDueWork(deps, tell, log);
    }
    expect(tell.said).toHaveLength(1);
  });

  it("nudges the owner once a week for a fresh file while the sales are older than a week", async () => {
    const { flows, deps, seat, importCsv, setClock } = await openWorkplace("2026-06-14");
    await importCsv(CSV); // sales up to 8 June
    const { code } = await flows.invite(seat, "manager");
    await flows.join({ telegramUserId: 7, name: "Борис", language: "ru" }, code);
    const tell = recordingTell();
    const nudges = async (day: string) => {
      setClock(`${day}T06:00:30Z`);
      await runDueWork(deps, tell, log);
      await runDueWork(deps, tell, log);
      return tell.said.flatMap(({ kind, member, salesUpTo }) =>
        kind === "staleSales" ? [`${member}: ${formatDay(salesUpTo!)}`] : [],
      );
    };
    expect(await nudges("2026-06-15")).toEqual([]);
    for (const day of ["16", "17", "22"]) {
      expect(await nudges(`2026-06-${day}`)).toEqual(["Анна: 2026-06-08"]);
    }
    expect(await nudges("2026-06-23")).toHaveLength(2);
    await importCsv(salesCsv({ Глеб: ["2026-06-23"] }), "june.csv");
    expect(await nudges("2026-06-30")).toHaveLength(2);
  });

  it("keeps the nudge back when a file has come before it could be sent", async () => {
    const { deps, importCsv, setClock } = await openWorkplace("2026-06-14");
    await importCsv(CSV);
    const out = recordingTell(() => "failed");
    setClock("2026-06-16T06:00:30Z");
    await runDueWork(deps, out, log);
    expect(out.said.map(({ kind }) => kind)).toEqual(["alert", "staleSales"]);

    await importCsv(salesCsv({ Глеб: ["2026-06-15"] }), "june.csv");
    const tell = recordingTell();
    setClock("2026-06-16T07:00:30Z");
    await runDueWork(deps, tell, log);
    expect(tell.said.map(({ kind }) => kind)).toEqual(["alert"]);
  });

  it("is silent when nobody is overdue, where the owner wants it so", async () => {
    const { flows, deps, seat, importCsv, setClock } = await openWorkplace("2026-06-14");
    await importCsv(salesCsv({ Глеб: everyDays("2026-05-03", 7, 7) })); // up to the 14th
    const tell = recordingTell();
    setClock("2026-06-15T06:00:30Z");
    await runDueWork(deps, tell, log);
    expect(tell.said.map(({ list }) => list!.lines)).toEqual([[]]);

    await flows.changeSetting(seat, "whenNobody", "silence");
    setClock("2026-06-16T06:00:30Z");
    await runDueWork(deps, tell, log);
    expect(tell.said).toHaveLength(1);
    // Somebody is overdue again.
    setClock("2026-07-05T06:00:30Z");
    await runDueWork(deps, tell, log);
    expect(alertsIn(tell)).toHaveLength(2);
  });

  it("keeps quiet before the first file, on days off and on holiday", async () => {
    const { flows, deps, seat, importCsv, setClock } = await openWorkplace("2026-06-11");
    const tell = recordingTell();
    setClock("2026-06-12T06:00:30Z");
    await runDueWork(deps, tell, log);
    expect(tell.said).toEqual([]);

    await importCsv(CSV);
    await flows.changeSetting(seat, "workingDays", "пн-пт");
    setClock("2026-06-13T06:00:30Z"); // a Saturday
    await runDueWork(deps, tell, log);
    expect(tell.said).toEqual([]);

    await flows.changeSetting(seat, "holidayUntil", "16.06.2026");
    for (const day of ["15", "16", "17"]) {
      setClock(`2026-06-${day}T06:00:30Z`);
      await runDueWork(deps, tell, log);
    }
    expect(alertsIn(tell).map(({ list }) => formatDay(list!.day))).toEqual(["2026-06-17"]);
  });

  it("moves with the alert time, and does not come twice on the day it is moved", async () => {
    const { flows, deps, seat, importCsv, setClock } = await openWorkplace("2026-06-14");
    await importCsv(CSV);
    const tell = recordingTell();
    setClock("2026-06-15T06:00:30Z");
    await runDueWork(deps, tell, log);
    await flows.changeSetting(seat, "alertTime", "18:30");
    setClock("2026-06-15T15:31:00Z");
    await runDueWork(deps, tell, log);
    expect(tell.said).toHaveLength(1);
    setClock("2026-06-16T15:31:00Z");
    await runDueWork(deps, tell, log);
    expect(alertsIn(tell)).toHaveLength(2);
  });
});

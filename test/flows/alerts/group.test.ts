import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import type { Seat } from "../../../src/flows/seat.ts";
import { runDueWork } from "../../../src/flows/alerts/run-due-work.ts";
import type { Tell } from "../../../src/flows/alerts/tell.ts";
import { recordingTell } from "../recording-tell.ts";
import { everyDays, openWorkplace, salesCsv, type Workplace } from "../test-business.ts";

const today = parseDay("2026-06-15");
const log = {
  error(fault: object): never {
    throw new Error("work that was due failed", { cause: fault });
  },
};
const CSV = salesCsv({
  Ромашка: everyDays("2025-12-01", 7, 26),
  Глеб: everyDays("2025-12-01", 7, 28),
});
const team = { chatId: -100, title: "Команда" };

async function join({ flows, seat }: Workplace, id: number): Promise<Seat> {
  const { code } = await flows.invite(seat, "staff");
  const joined = await flows.join({ telegramUserId: id, name: `№ ${id}`, language: "uk" }, code);
  if (typeof joined === "string") throw new Error(joined);
  return joined;
}

describe("a business's group", () => {
  it("gets the alert once, for all, and follows where Telegram says it has gone", async () => {
    const { flows, deps, seat, importCsv, setClock } = await openWorkplace("2026-06-14");
    await importCsv(CSV);
    await flows.linkGroup(seat, team);
    const recording = recordingTell();
    const posted: number[] = [];
    const tell: Tell = {
      ...recording,
      groupAlert: async (chatId) => {
        posted.push(chatId);
        return chatId === -100 ? { migratedTo: -1_000_000_000_100 } : "sent";
      },
    };
    setClock("2026-06-15T06:00:30Z");
    await runDueWork(deps, tell, log);
    await runDueWork(deps, tell, log);
    expect(posted).toEqual([-100, -1_000_000_000_100]);
    expect(await flows.findGroup(seat)).toMatchObject({ chatId: -1_000_000_000_100 });

    // The update that says so too finds it done.
    await flows.moveGroup(-100, -1_000_000_000_100);
    setClock("2026-06-16T06:00:30Z");
    await runDueWork(deps, tell, log);
    expect(posted).toHaveLength(3);
  });

  it("takes along what somebody is being asked there", async () => {
    const { flows, deps, seat } = await openWorkplace();
    await flows.linkGroup(seat, team);
    const talks = <Result>(
      work: (states: {
        read(chatId: number, userId: number): Promise<unknown>;
        write(chatId: number, userId: number, state: unknown, at: Date): Promise<void>;
      }) => Promise<Result>,
    ) => deps.inBusiness(seat.business.id, ({ conversationStates }) => work(conversationStates));
    await talks((states) => states.write(-100, 1, { left: 1 }, deps.now()));
    await flows.moveGroup(-100, -200);
    expect(await talks((states) => states.read(-200, 1))).toEqual({ left: 1 });
    expect(await talks((states) => states.read(-100, 1))).toBeUndefined();
  });

  it("is unlinked, and the owner told, where Telegram refuses", async () => {
    const { flows, deps, seat, importCsv, setClock } = await openWorkplace("2026-06-14");
    await importCsv(CSV);
    await flows.linkGroup(seat, team);
    const recording = recordingTell();
    const tell: Tell = { ...recording, groupAlert: async () => "blocked" };
    setClock("2026-06-15T06:00:30Z");
    await runDueWork(deps, tell, log);
    expect(recording.said.map(({ kind }) => kind)).toContain("groupLost");
    expect(await flows.findGroup(seat)).toBeNull();
  });

  it("is linked by the owner alone, to one business", async () => {
    const workplace = await openWorkplace();
    const { flows, seat } = workplace;
    const staff = await join(workplace, 7);
    await expect(flows.linkGroup(staff, team)).rejects.toThrow("notAllowed");
    expect(await flows.linkGroup(seat, team)).toEqual({ type: "linked" });
    expect(await flows.linkGroup(seat, team)).toEqual({ type: "already" });
    const other = await flows.openBusiness({ telegramUserId: 99, name: "Other", language: "en" });
    expect(await flows.linkGroup(other!, team)).toEqual({ type: "taken" });
    const second = { chatId: -101, title: "Вторая" };
    expect(await flows.linkGroup(seat, second)).toEqual({ type: "other", title: "Команда" });
    expect(await flows.linkGroup(seat, second, { replace: true })).toEqual({ type: "linked" });
    expect(await flows.linkGroup(other!, team)).toEqual({ type: "linked" });

    // Somebody of both acts in each group for the business whose group it is.
    const { code } = await flows.invite(other!, "staff");
    await flows.join({ telegramUserId: 1, name: "Анна", language: "ru" }, code);
    expect((await flows.findSeat(1, -101))!.business.id).toBe(seat.business.id);
    expect((await flows.findSeat(1, -100))!.business.id).toBe(other!.business.id);
    expect(await flows.findSeat(7, -100)).toBeNull();
  });
});

describe("a member who blocked the bot", () => {
  it("keeps their customers for when they are back; the owner is told once how many", async () => {
    const workplace = await openWorkplace("2026-06-15");
    const { flows, deps, seat, importCsv } = workplace;
    await importCsv(CSV);
    const vera = await join(workplace, 7);
    const gleb = await join(workplace, 8);
    const [line] = (await flows.findCallList(seat, today)).lines;
    await flows.assignCustomer(seat, line!.customerId, vera.member.id, today);
    await flows.noteBlocked(vera, true);
    await flows.noteBlocked(vera, true);
    const tell = recordingTell();
    await runDueWork(deps, tell, log);
    const told = tell.said.filter(({ kind }) => kind === "blocked");
    expect(told).toEqual([{ kind: "blocked", member: "Анна", customers: 1 }]);
    expect((await flows.findCallList(gleb, today)).others).toBe(1);
    expect((await flows.findCallList(seat, today)).lines).toHaveLength(1);

    await flows.noteBlocked(vera, false);
    const names = (await flows.findCallList(vera, today)).lines.map(({ customerId }) => customerId);
    expect(names).toContain(line!.customerId);
  });

  it("is not spoken of once they are back", async () => {
    const workplace = await openWorkplace("2026-06-15");
    const vera = await join(workplace, 7);
    await workplace.flows.noteBlocked(vera, true);
    await workplace.flows.noteBlocked(vera, false);
    const tell = recordingTell();
    await runDueWork(workplace.deps, tell, log);
    expect(tell.said).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import type { Role } from "../../../src/domain/member.ts";
import type { Seat } from "../../../src/flows/seat.ts";
import { runDueWork } from "../../../src/flows/alerts/run-due-work.ts";
import { recordingTell } from "../recording-tell.ts";
import { everyDays, openWorkplace, salesCsv, type Workplace } from "../test-business.ts";

const today = parseDay("2026-06-15");
const log = {
  error(fault: object): never {
    throw new Error("work that was due failed", { cause: fault });
  },
};

async function join({ flows, seat }: Workplace, id: number, role: Role): Promise<Seat> {
  const { code } = await flows.invite(seat, role);
  const joined = await flows.join({ telegramUserId: id, name: `№ ${id}`, language: "uk" }, code);
  if (typeof joined === "string") throw new Error(joined);
  return joined;
}

describe("the staff", () => {
  it("are listed with the owners first, beside the invitations that are open", async () => {
    const workplace = await openWorkplace();
    const { flows, seat, setClock } = workplace;
    await join(workplace, 7, "staff");
    await join(workplace, 8, "manager");
    await flows.invite(seat, "manager");
    const { members, invitations } = await flows.listStaff(seat);
    expect(members.map(({ role }) => role)).toEqual(["owner", "manager", "staff"]);
    expect(invitations.map(({ role }) => role)).toEqual(["manager"]);

    setClock("2026-06-23T09:00:00Z");
    expect((await flows.listStaff(seat)).invitations).toEqual([]);
  });

  it("lose access at once when removed, with their open questions and what was on its way", async () => {
    const workplace = await openWorkplace();
    const { flows, deps, seat } = workplace;
    const staff = await join(workplace, 7, "staff");
    await deps.inBusiness(seat.business.id, async ({ conversationStates, outbox }) => {
      await conversationStates.write(7, 7, { left: 1 }, deps.now());
      await conversationStates.write(1, 1, { setting: 1 }, deps.now());
      const news = { kind: "alert" } as const;
      await outbox.addAll([{ key: "a", memberId: staff.member.id, day: today, news }], deps.now());
    });

    expect(await flows.removeMember(seat, staff.member.id, today)).toBe(true);
    expect(await flows.findSeat(7)).toBeNull();
    expect(await deps.outside.directory.list(7)).toEqual([]);
    await deps.inBusiness(seat.business.id, async ({ conversationStates, outbox }) => {
      expect(await conversationStates.read(7, 7)).toBeUndefined();
      expect(await conversationStates.read(1, 1)).toEqual({ setting: 1 });
      const waiting = await outbox.listWaiting();
      expect(waiting.map(({ news }) => news.kind)).toEqual(["removal"]);
    });
    expect(await flows.removeMember(seat, staff.member.id, today)).toBe(false);

    const tell = recordingTell();
    await runDueWork(deps, tell, log);
    await runDueWork(deps, tell, log);
    expect(tell.said).toEqual([{ kind: "removal", member: "№ 7" }]);
  });

  it("keep their name at what they logged, and may be invited again in another role", async () => {
    const workplace = await openWorkplace();
    const { flows, seat, importCsv } = workplace;
    await importCsv(salesCsv({ Ромашка: everyDays("2026-01-01", 14, 8) }));
    const staff = await join(workplace, 7, "staff");
    const [romashka] = await flows.findCustomers(seat, "ромашка", today);
    const { customerId } = romashka!;
    await flows.logContact(staff, { customerId, number: 1, outcome: "will_come" }, today);
    await flows.removeMember(seat, staff.member.id, today);
    const card = await flows.openCard(seat, customerId, today);
    expect(card!.contacts).toEqual([expect.objectContaining({ memberName: "№ 7" })]);

    const back = await join(workplace, 7, "manager");
    expect(back.member).toMatchObject({ id: staff.member.id, role: "manager" });
    expect((await flows.findSeat(7))!.member.role).toBe("manager");
  });

  it("cannot come back by a link they gave out themselves", async () => {
    const workplace = await openWorkplace();
    const { flows, seat } = workplace;
    const second = await join(workplace, 8, "owner");
    const { code } = await flows.invite(second, "owner");
    await flows.removeMember(seat, second.member.id, today);
    const person = { telegramUserId: 8, name: "Eve", language: "en" } as const;
    expect(await flows.join(person, code)).toBe("unknown");
  });

  it("are told of a new role once, the latest one", async () => {
    const workplace = await openWorkplace();
    const { flows, deps, seat, setClock } = workplace;
    const staff = await join(workplace, 7, "staff");
    await flows.changeRole(seat, staff.member.id, "manager", today);
    setClock("2026-06-15T09:00:01Z");
    await flows.changeRole(seat, staff.member.id, "owner", today);
    await flows.changeRole(seat, staff.member.id, "owner", today);
    const tell = recordingTell();
    await runDueWork(deps, tell, log);
    expect(tell.said).toEqual([{ kind: "role", member: "№ 7", role: "owner" }]);
  });

  it("always have an owner, whoever changes whom", async () => {
    const workplace = await openWorkplace();
    const { flows, seat } = workplace;
    const { id } = seat.member;
    await expect(flows.removeMember(seat, id, today)).rejects.toThrow("lastOwner");
    await expect(flows.changeRole(seat, id, "staff", today)).rejects.toThrow("lastOwner");

    // Handed over: the new owner stays, also when both step down or remove each other at once.
    const second = await join(workplace, 8, "owner");
    await Promise.allSettled([
      flows.removeMember(seat, second.member.id, today),
      flows.removeMember(second, id, today),
    ]);
    const left = await Promise.all([flows.findSeat(1), flows.findSeat(8)]);
    expect(left.filter((one) => one?.member.role === "owner")).toHaveLength(1);
  });

  it("get the business handed over in one step, once, with whoever gave it a manager", async () => {
    const workplace = await openWorkplace();
    const { flows, deps, seat } = workplace;
    const staff = await join(workplace, 7, "staff");
    const { code } = await flows.invite(seat, "owner");
    const taps = [1, 2].map(() => flows.handOver(seat, staff.member.id, today));
    expect((await Promise.all(taps)).toSorted()).toEqual(["already", "done"]);

    expect((await flows.findSeat(7))!.member.role).toBe("owner");
    expect((await flows.findSeat(1))!.member.role).toBe("manager");
    const eve = { telegramUserId: 99, name: "Eve", language: "en" } as const;
    expect(await flows.join(eve, code)).toBe("unknown");
    const tell = recordingTell();
    await runDueWork(deps, tell, log);
    expect(tell.said).toEqual([{ kind: "handover", member: "№ 7", byName: "Анна" }]);
  });

  it("get it from nobody but an owner, and only while they are there to hear of it", async () => {
    const workplace = await openWorkplace();
    const { flows, seat } = workplace;
    const staff = await join(workplace, 7, "staff");
    const manager = await join(workplace, 8, "manager");
    await expect(flows.handOver(manager, staff.member.id, today)).rejects.toThrow("notAllowed");
    expect(await flows.handOver(seat, seat.member.id, today)).toBe("gone");
    await flows.noteBlocked(staff, true);
    expect(await flows.handOver(seat, staff.member.id, today)).toBe("unreachable");
    await flows.noteBlocked(staff, false);
    await flows.removeMember(seat, staff.member.id, today);
    expect(await flows.handOver(seat, staff.member.id, today)).toBe("gone");
    expect((await flows.findSeat(1))!.member.role).toBe("owner");
  });

  it("always have an owner, also when two owners hand over to each other or to a third at once", async () => {
    const workplace = await openWorkplace();
    const { flows, seat } = workplace;
    const second = await join(workplace, 8, "owner");
    const third = await join(workplace, 9, "staff");
    await Promise.allSettled([
      flows.handOver(seat, second.member.id, today),
      flows.handOver(second, seat.member.id, today),
      flows.removeMember(second, third.member.id, today),
      flows.handOver(seat, third.member.id, today),
    ]);
    const left = await Promise.all([1, 8, 9].map((id) => flows.findSeat(id)));
    expect(left.filter((one) => one?.member.role === "owner")).not.toEqual([]);
  });

  it("are nobody's but an owner's business, and of one business only", async () => {
    const workplace = await openWorkplace();
    const { flows, seat } = workplace;
    const manager = await join(workplace, 7, "manager");
    await expect(flows.listStaff(manager)).rejects.toThrow("notAllowed");
    await expect(flows.changeRole(manager, manager.member.id, "owner", today)).rejects.toThrow(
      "notAllowed",
    );

    const other = await flows.openBusiness({ telegramUserId: 99, name: "Other", language: "en" });
    expect(await flows.removeMember(other!, manager.member.id, today)).toBe(false);
    expect((await flows.listStaff(seat)).members).toHaveLength(2);
  });

  it("are joined by no link that was withdrawn", async () => {
    const { flows, seat } = await openWorkplace();
    const { code } = await flows.invite(seat, "staff");
    const [invitation] = (await flows.listStaff(seat)).invitations;
    expect(await flows.withdrawInvitation(seat, invitation!.id)).toBe(true);
    expect(await flows.withdrawInvitation(seat, invitation!.id)).toBe(false);
    const person = { telegramUserId: 8, name: "Eve", language: "en" } as const;
    expect(await flows.join(person, code)).toBe("unknown");
  });
});

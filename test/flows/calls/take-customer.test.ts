import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import type { Seat } from "../../../src/flows/seat.ts";
import { everyDays, openWorkplace, salesCsv } from "../test-business.ts";

const today = parseDay("2026-06-15");
const group = { chatId: -100, title: "Команда" };

/** Two late customers, and two members, each talking in the group. */
async function openGroup() {
  const workplace = await openWorkplace();
  const { flows, seat, importCsv } = workplace;
  await importCsv(
    salesCsv({
      Ромашка: everyDays("2025-12-01", 7, 26),
      Тюльпан: everyDays("2025-12-01", 7, 26),
    }),
  );
  await flows.linkGroup(seat, group);
  const { code } = await flows.invite(seat, "staff");
  await flows.join({ telegramUserId: 7, name: "Вера", language: "ru" }, code);
  const anna = (await flows.findSeat(1, -100))!;
  const vera = (await flows.findSeat(7, -100))!;
  const [first, second] = (await flows.findCallList(anna, today)).lines;
  const takers = async (by: Seat) =>
    (await flows.findCallList(by, today)).lines.map(({ taker }) => taker?.name ?? null);
  return { ...workplace, anna, vera, takers, first: first!.customerId, second: second!.customerId };
}

describe("a customer on the group's list", () => {
  it("is taken by one of two who tap at once; the other is told by whom", async () => {
    const { flows, anna, vera, takers, first } = await openGroup();
    const taken = await Promise.all([anna, vera].map((seat) => flows.takeCustomer(seat, first)));
    expect(taken.map(({ type }) => type).toSorted((a, b) => a.localeCompare(b))).toEqual([
      "others",
      "taken",
    ]);
    const winner = taken[0]!.type === "taken" ? "Анна" : "Вера";
    expect(taken).toContainEqual({ type: "others", name: winner });
    expect(await takers(vera)).toEqual([winner, null]);
  });

  it("is free again after half an hour, when given back, and when an outcome is logged", async () => {
    const { flows, anna, vera, first, setClock } = await openGroup();
    await flows.takeCustomer(anna, first);
    expect(await flows.takeCustomer(anna, first)).toEqual({ type: "yours" });
    setClock("2026-06-15T09:31:00Z");
    expect(await flows.takeCustomer(vera, first)).toEqual({ type: "taken" });
    expect(await flows.releaseCustomer(anna, first)).toBe(false);
    expect(await flows.releaseCustomer(vera, first)).toBe(true);
    expect(await flows.takeCustomer(anna, first)).toEqual({ type: "taken" });
    await flows.logContact(vera, { customerId: first, number: 1, outcome: "no_answer" }, today);
    const { lines } = await flows.findCallList(anna, today);
    expect(lines.find(({ customerId }) => customerId === first)).toMatchObject({
      taker: null,
      contact: { outcome: "no_answer" },
    });
  });

  it("gives the card again to whoever has taken them and asks once more", async () => {
    const { flows, anna, first, setClock } = await openGroup();
    await flows.takeCustomer(anna, first);
    setClock("2026-06-15T09:00:10Z");
    expect(await flows.takeCustomer(anna, first)).toEqual({ type: "taken" });
  });

  it("stays taken through a merge, and is let go by whoever leaves or stops the bot", async () => {
    const { flows, seat, anna, vera, takers, first, second } = await openGroup();
    await flows.takeCustomer(vera, second);
    await flows.mergeCustomers(seat, { keptId: first, mergedId: second }, today);
    expect(await takers(anna)).toEqual(["Вера"]);
    await flows.noteBlocked(vera, true);
    expect(await takers(anna)).toEqual([null]);
    await flows.takeCustomer(vera, first);
    await flows.removeMember(seat, vera.member.id, today);
    expect(await takers(anna)).toEqual([null]);
  });

  it("is nobody's of another business", async () => {
    const { flows, first } = await openGroup();
    const other = await flows.openBusiness({ telegramUserId: 99, name: "Other", language: "en" });
    expect(await flows.takeCustomer(other!, first)).toEqual({ type: "gone" });
    expect(await flows.releaseCustomer(other!, first)).toBe(false);
  });
});

describe("the group's list", () => {
  it("has everybody's customers, whoever asks, and is found where it was tapped today", async () => {
    const { flows, seat, anna, vera, first } = await openGroup();
    await flows.assignCustomer(seat, first, anna.member.id, today);
    expect((await flows.findCallList(vera, today)).lines).toHaveLength(2);
    const { groupId: _, ...inPrivate } = vera;
    expect((await flows.findCallList(inPrivate, today)).lines).toHaveLength(1);
    expect(await flows.findGroupList(inPrivate, today)).toBeNull();
    await flows.noteGroupList(vera, 55, today);
    expect(await flows.findGroupList(inPrivate, today)).toMatchObject({
      chatId: -100,
      messageId: 55,
    });
    await flows.moveGroup(-100, -200);
    expect(await flows.findGroupList(inPrivate, today)).toBeNull();
  });
});

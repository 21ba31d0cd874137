import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import type { Seat } from "../../../src/flows/seat.ts";
import { everyDays, openWorkplace, salesCsv } from "../test-business.ts";

const today = parseDay("2026-06-15");

/** Two cafés, the owner, and somebody who joined as staff. */
async function openCafes() {
  const workplace = await openWorkplace();
  const { flows, seat, importCsv } = workplace;
  await importCsv(
    salesCsv({
      Ромашка: everyDays("2025-06-16", 7, 50),
      Тюльпан: everyDays("2025-06-16", 9, 40),
    }),
  );
  const { code } = await flows.invite(seat, "staff");
  const joined = await flows.join({ telegramUserId: 2, name: "Вера", language: "ru" }, code);
  const idOf = async (query: string) =>
    (await flows.findCustomers(seat, query, today))[0]!.customerId;
  return { ...workplace, vera: joined as Seat, idOf, daisyId: await idOf("Ромашка") };
}

describe("a note", () => {
  it("stands on the card with its author and day, and goes when its author says so", async () => {
    const { flows, seat, vera, daisyId } = await openCafes();
    expect(await flows.addNote(vera, daisyId, "  Любит  окно ", today)).toBe(true);
    await flows.addNote(seat, daisyId, "Платит картой", today);
    const notes = async (by: Seat) => (await flows.openCard(by, daisyId, today))!.notes;
    expect(await notes(vera)).toEqual([
      expect.objectContaining({ words: "Платит картой", memberName: "Анна", isRemovable: false }),
      expect.objectContaining({ words: "Любит окно", memberName: "Вера", day: today }),
    ]);

    const [annas, veras] = await notes(vera);
    await expect(flows.removeNote(vera, annas!.noteId)).rejects.toMatchObject({
      key: "notAllowed",
    });
    expect(await flows.removeNote(vera, veras!.noteId)).toBe(true);
    expect(await flows.removeNote(vera, veras!.noteId)).toBe(false);
    expect(await notes(seat)).toMatchObject([{ words: "Платит картой", isRemovable: true }]);
  });

  it("is refused when it is too long, and for a customer of nobody", async () => {
    const { flows, seat, daisyId } = await openCafes();
    await expect(flows.addNote(seat, daisyId, "x".repeat(401), today)).rejects.toMatchObject({
      key: "longNote",
      values: { most: 400 },
    });
    expect(await flows.addNote(seat, daisyId + 1000, "x", today)).toBe(false);
  });

  it("goes along with a merge, and back when that is undone", async () => {
    const { flows, seat, daisyId, idOf } = await openCafes();
    const tulipId = await idOf("Тюльпан");
    await flows.addNote(seat, daisyId, "Ромашкина", today);
    await flows.changeDetail(seat, daisyId, "birthday", "3 мая", today);
    const pair = { keptId: tulipId, mergedId: daisyId };
    const merged = await flows.mergeCustomers(seat, pair, today);
    const details = (await flows.openDetails(seat, tulipId))!;
    expect(details.notes.map(({ words }) => words)).toEqual(["Ромашкина"]);
    expect(details.birthday).toEqual({ month: 5, dayOfMonth: 3, year: null });
    expect(details.merges).toMatchObject([{ name: "Ромашка", memberName: "Анна", day: today }]);

    if (merged.type !== "merged") throw new Error(merged.type);
    await flows.undoMerge(seat, merged.mergeId, today);
    expect(await flows.openDetails(seat, tulipId)).toMatchObject({ notes: [], birthday: null });
    expect((await flows.openDetails(seat, daisyId))!.notes).toHaveLength(1);
  });
});

describe("a detail put right", () => {
  it("stands against later files, by which the customer is still known", async () => {
    const { flows, seat, daisyId, importCsv, idOf } = await openCafes();
    await importCsv("Дата;Клиент;Телефон;Сумма\n2026-06-13;Ромашка;+79995556677;400", "wrong.csv");
    await flows.changeDetail(seat, daisyId, "name", "Кофейня «У Ромы»", today);
    await flows.changeDetail(seat, daisyId, "phone", "8 900 111-22-33", today);
    await flows.changeDetail(seat, daisyId, "email", "Roma@Example.com", today);
    await importCsv("Дата;Клиент;Телефон;Сумма\n2026-06-14;Ромашка;+79995556677;500", "later.csv");
    const details = (await flows.openDetails(seat, daisyId))!;
    expect(details).toMatchObject({
      name: "Кофейня «У Ромы»",
      nameInFiles: "Ромашка",
      phone: "+79001112233",
      email: "roma@example.com",
    });
    expect((await flows.openCard(seat, daisyId, today))!.lastDay).toBe(parseDay("2026-06-14"));
    expect(await idOf("у ромы")).toBe(daisyId);
    expect(await idOf("ромашка")).toBe(daisyId);

    await importCsv("Дата;Клиент;Телефон;Сумма\n2026-06-15;;+79001112233;700", "phone.csv");
    expect((await flows.openCard(seat, daisyId, today))!.lastDay).toBe(today);
    await flows.changeDetail(seat, daisyId, "phone", "-", today);
    expect((await flows.openDetails(seat, daisyId))!.phone).toBeNull();
  });

  it("is refused in words when it cannot be read, and to staff but for the birthday", async () => {
    const { flows, seat, vera, daisyId } = await openCafes();
    const change = (by: Seat, detail: "name" | "phone" | "email" | "birthday", typed: string) =>
      flows.changeDetail(by, daisyId, detail, typed, today);
    await expect(change(seat, "name", "«»")).rejects.toMatchObject({ key: "badName" });
    await expect(change(seat, "phone", "звонить Вере")).rejects.toMatchObject({ key: "badPhone" });
    await expect(change(seat, "email", "нет")).rejects.toMatchObject({ key: "badEmail" });
    await expect(change(seat, "birthday", "31.02")).rejects.toMatchObject({ key: "badBirthday" });
    await expect(change(vera, "phone", "+79001112233")).rejects.toMatchObject({
      key: "notAllowed",
    });
    expect(await change(vera, "birthday", "03.05.1990")).toBe(true);
    const { birthday } = (await flows.openCard(vera, daisyId, today))!;
    expect(birthday).toEqual({ month: 5, dayOfMonth: 3, year: 1990 });
    await change(vera, "birthday", "-");
    expect((await flows.openCard(vera, daisyId, today))!.birthday).toBeNull();
  });

  it("is nobody's of another business", async () => {
    const { flows, daisyId } = await openCafes();
    const other = (await flows.openBusiness({ telegramUserId: 9, name: "Other", language: "en" }))!;
    expect(await flows.openDetails(other, daisyId)).toBeNull();
    expect(await flows.changeDetail(other, daisyId, "name", "Mine", today)).toBe(false);
  });
});

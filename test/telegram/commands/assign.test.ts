import { describe, expect, it } from "vitest";
import { addDays, formatDay } from "../../../src/domain/day.ts";
import { startOwnedBot, TODAY, vera } from "../owned-bot.ts";

/** Three customers who are late, served by Вера, by Dmytro, by nobody who is known. */
function salesFile(): Uint8Array {
  const rows = ["Order;Date;Customer;Amount;Employee"];
  const served = [
    ["Romashka", "Вера П."],
    ["Tulip", "Dmytro"],
    ["Vasilek", ""],
  ] as const;
  for (const [customer, employee] of served) {
    for (let visit = 0; visit < 26; visit += 1) {
      const day = formatDay(addDays(TODAY, -19 - 7 * visit));
      rows.push(`${customer}-${visit};${day};${customer};100,50;${employee}`);
    }
  }
  return new TextEncoder().encode(rows.join("\n"));
}

/** Olga's bot with Vera in it as staff, once the sales are in and the owner has been asked. */
async function openShop() {
  const { telegram, owner, sendNews } = await startOwnedBot();
  owner.say("/invite");
  await owner.tap(await owner.waitFor("Whom would you like"), "Staff");
  const { text } = await owner.waitFor("Send this link");
  const staff = telegram.person(vera);
  staff.follow(/https:\S+/.exec(text)![0]);
  await staff.waitFor("ваша роль: сотрудник");
  owner.upload("sales.csv", salesFile());
  await owner.tap(await owner.waitFor(/78 purchases/), "Import");
  const asked = await owner.waitFor("Your sales name 2 people", { timeout: 60_000 });
  return { owner, staff, asked, sendNews };
}

describe("who calls whom", { timeout: 120_000 }, () => {
  it("is asked after the import, and each then gets their own customers", async () => {
    const { owner, staff, asked, sendNews } = await openShop();
    await owner.tap(asked, "Who is who");
    const list = await owner.waitFor("Who is who in your sales");
    expect(list.text).toContain("Вера П. (1 customer): not said yet");
    await owner.tap(list, "Вера П.");
    const choice = await owner.waitFor("Who is Вера П. in your sales?");
    expect(choice.keyboard.flat()[0]!.text).toBe("✨ Вера");
    await owner.tap(choice, "Вера");
    const linked = await owner.waitFor("Вера П. (1 customer): Вера");
    await owner.tap(linked, "Dmytro");
    await owner.tap(await owner.waitFor("Who is Dmytro in your sales?"), "Nobody here");
    await owner.waitFor("Dmytro (1 customer): nobody here");

    await sendNews();
    const alert = await owner.waitFor("Good morning");
    expect(alert.text).toMatch(/Romashka: .* · 👤 Вера/);
    const staffAlert = await staff.waitFor("Доброе утро");
    expect(staffAlert.text).toContain("Romashka");
    expect(staffAlert.keyboard.flat().some((button) => button.text.endsWith("Все"))).toBe(false);
    await owner.tap(alert, "Mine");
    const own = await owner.waitFor((message) => message.id === alert.id);
    expect(own.text).not.toContain("Romashka");
    expect(own.text).toContain("Tulip");
    await owner.tap(own, "All");
    expect((await owner.waitFor((message) => message.id === alert.id)).text).toContain("Romashka");
  });

  it("is changed on the card, and the member is told, with the card a tap away", async () => {
    const { owner, staff, sendNews } = await openShop();
    owner.say("Tulip");
    await owner.tap(await owner.waitFor("First words"), "Assign");
    await owner.tap(await owner.waitFor("Who shall call Tulip?"), "Вера");
    await owner.waitFor("Calls: Вера");
    await sendNews();
    const told = await staff.waitFor("Теперь этот клиент ваш");
    expect(told.text).toContain("Tulip (от: Olga)");
    await staff.tap(told, "Tulip");
    const card = await staff.waitFor("Звонит: Вера");
    expect(card.keyboard.flat().some((button) => button.text.endsWith("Назначить"))).toBe(false);

    owner.say("Tulip");
    await owner.tap(await owner.waitFor("Calls: Вера"), "Assign");
    const again = await owner.waitFor("Who shall call Tulip?");
    expect(again.keyboard.flat().map((button) => button.text)).toContain("✅ Вера");
    await owner.tap(again, "Nobody");
    expect((await owner.waitFor("First words")).text).not.toContain("Calls:");
  });

  it("is offered to nobody by a forged button", async () => {
    const { owner, staff } = await openShop();
    owner.say("/staff");
    await owner.tap(await owner.waitFor("Your people"), "Who is who");
    await owner.waitFor("Who is who in your sales");
    staff.say("/today");
    const list = await staff.waitFor("Список звонков");
    for (const data of ["assign:1:0", "assign_to:1:1", "employees:0", "employee_is:1:1"]) {
      expect((await staff.tapData(list, data)).text).toContain("С вашей ролью это нельзя");
    }
  });
});

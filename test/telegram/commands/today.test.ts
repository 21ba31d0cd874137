import { describe, expect, it } from "vitest";
import { runBot, smallBusiness } from "../staffed-bot.ts";

const MANY = Array.from({ length: 40 }, (_, i) => `Customer ${i + 1}`);

describe("/today", () => {
  it("shows the list with a numbered button a customer, which opens the card and leads back", async () => {
    const { flows } = smallBusiness();
    const { anna } = await runBot(flows);
    anna.say("/today");
    const list = await anna.waitFor("Call list, 4 May");
    expect(list.keyboard.flat().map(({ text }) => text)).toEqual([
      "1",
      "2",
      "3",
      "🔍 Who isn't here",
    ]);

    await anna.tap(list, "2");
    const card = await anna.waitFor("👤 Tulip");
    expect(card.html).toContain("+380501234567");
    await anna.tap(card, "Call list");
    await anna.waitFor("Call list, 4 May");
  });

  it("keeps to the list's length; the rest is under More, page by page", async () => {
    const { flows } = smallBusiness(MANY);
    const { anna } = await runBot(flows);
    anna.say("/today");
    const list = await anna.waitFor("Customer 7");
    expect(list.text).not.toContain("Customer 8");

    await anna.tap(list, "More (33)");
    const second = await anna.waitFor("8–22 of 40");
    expect(second.text).toContain("8. 🔴 Customer 8:");
    await anna.tap(second, "More (18)");
    await anna.waitFor("23–37 of 40");
    await anna.tap(list, "More (3)");
    const last = await anna.waitFor("38–40 of 40");
    expect(last.keyboard.flat().map(({ text }) => text)).toEqual([
      "38",
      "39",
      "40",
      "📋 Call list",
      "🔍 Who isn't here",
    ]);
    await anna.tap(list, "Call list");
    await anna.waitFor("7. 🔴 Customer 7");
  });

  it("misses nobody on the second page when some of the first were called", async () => {
    const { flows, contacts } = smallBusiness(MANY);
    const { anna } = await runBot(flows);
    anna.say("/today");
    const list = await anna.waitFor("Customer 7");
    await anna.tapData(list, "log:1:1:will_come");
    await anna.tapData(list, "log:2:1:will_come");
    await anna.tap(await anna.waitFor("Customer 2: will come"), "Call list");
    const first = await anna.waitFor("7. ✅ Customer 2");
    expect(first.text).toContain("5. 🔴 Customer 7:");
    await anna.tap(first, "More (33)");
    const second = await anna.waitFor("6–20 of 38");

    expect(contacts).toHaveLength(2);
    expect(second.text).toContain("6. 🔴 Customer 8:");
  });

  it("speaks the member's own language", async () => {
    const { flows } = smallBusiness();
    const { boris } = await runBot(flows);
    boris.say("/today");
    const { text } = await boris.waitFor("Список звонков, 4 мая");

    expect(text).toContain("3 клиента ждут звонка сегодня");
    expect(text).toContain("1. 🔴 Romashka: 31 день без покупок, обычно раз в 14");
  });
});

import { EventEmitter, once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { runBot, smallBusiness, stranger } from "../staffed-bot.ts";

async function chat(names?: readonly string[]) {
  return runBot(smallBusiness(names).flows);
}

describe("searching for a customer", () => {
  it("opens the card of the only one found, by /customer or by plain text", async () => {
    const { anna } = await chat();
    anna.say("/customer tul");
    const tulip = await anna.waitFor("👤 Tulip");
    anna.say("vasil");
    const vasilek = await anna.waitFor("👤 Vasilek");
    expect(vasilek.id).toBeGreaterThan(tulip.id);
  });

  it("lists several with a button each, ten a page", async () => {
    const { anna } = await chat(Array.from({ length: 23 }, (_, i) => `Café ${i + 1}`));
    anna.say("/customer caf");
    const found = await anna.waitFor("Customers by “caf”");
    expect(found.keyboard).toHaveLength(11);
    await anna.tap(found, "Next ›");
    const second = await anna.waitFor("11. Café 11");
    expect(second.id).toBe(found.id);
    await anna.tap(second, "Next ›");
    const third = await anna.waitFor("21. Café 21");
    expect(third.keyboard.at(-1)!.map(({ text }) => text)).toEqual(["‹ Back"]);
    await anna.tap(third, "‹ Back");
    await anna.tap(await anna.waitFor("11. Café 11"), "13. Café 13");
    await anna.waitFor("👤 Café 13");
  });

  it("asks to search again when the page's question is gone, or the page is", async () => {
    const { anna } = await chat(Array.from({ length: 12 }, (_, i) => `Café ${i + 1}`));
    anna.say("/customer");
    const unasked = await anna.waitFor("Whom are we looking for?");
    expect((await anna.tapData(unasked, "found:10")).text).toContain("once more");
    anna.say("caf");
    const found = await anna.waitFor("Customers by “caf”");
    expect((await anna.tapData(found, "found:90")).text).toContain("once more");
    expect((await anna.tapData(found, "found:many")).text).toContain("older message");
  });

  it("says how to search better when nobody is found, whatever was typed", async () => {
    const { anna } = await chat();
    anna.say("<b>& nobody");
    await anna.waitFor("I found nobody by “<b>& nobody”");
    anna.say("x".repeat(4096));
    const { text } = await anna.waitFor(/^I found nobody by “x+…”/);
    expect(text.length).toBeLessThan(200);
  });

  it("asks for a name when /customer comes alone, and knows no other commands", async () => {
    const { anna } = await chat();
    anna.say("/customer");
    await anna.waitFor("Whom are we looking for?");
    anna.say("/dance");
    const { text } = await anna.waitFor("I don't know that command");
    expect(text).toContain("/help");
  });

  it("answers two quick questions in the order they were asked", async () => {
    const { flows } = smallBusiness();
    const asked = new EventEmitter();
    const { anna } = await runBot({
      ...flows,
      async findCustomers(seat, query, today) {
        asked.emit(query);
        // Long enough for the second to overtake, if it could.
        if (query === "romashka") await Promise.race([once(asked, "tulip"), setTimeout(300)]);
        return flows.findCustomers!(seat, query, today);
      },
    });
    anna.say("romashka");
    anna.say("tulip");
    const tulip = await anna.waitFor("👤 Tulip");
    const romashka = await anna.waitFor("👤 Romashka", { after: 0 });

    expect(romashka.id).toBeLessThan(tulip.id);
  });

  it("is not for strangers", async () => {
    const { telegram } = await chat();
    const eve = telegram.person(stranger);
    const message = eve.say("Romashka");
    const { text, alert } = await eve.tapData(message, "card:1");

    expect(alert).toBe(true);
    expect(text).toContain("Цей бот");
  });
});

import { describe, expect, it } from "vitest";
import { UserError } from "../../src/domain/user-error.ts";
import { runBot, smallBusiness } from "./staffed-bot.ts";

describe("the bot, when things go wrong", { timeout: 60_000 }, () => {
  it("says that it is our fault, in the member's language, and goes on", async () => {
    const { flows } = smallBusiness();
    let isBroken = true;
    const { boris } = await runBot({
      ...flows,
      findCallList: (...args) =>
        isBroken ? Promise.reject(new Error("no database")) : flows.findCallList!(...args),
    });
    boris.say("/today");
    const told = await boris.waitFor((message) => message.from === "bot");
    isBroken = false;
    boris.say("/today");
    const list = await boris.waitFor("Список звонков");

    expect(told.text).toMatch(/\p{Script=Cyrillic}/u);
    expect(list.id).toBeGreaterThan(told.id);
  });

  it("does what a tap asked for although it has waited too long for an answer", async () => {
    const { flows, contacts } = smallBusiness();
    let clock = Date.now();
    const { anna, stop, restart } = await runBot(flows, () => clock);
    anna.say("romashka");
    const card = await anna.waitFor("Romashka");
    await stop();
    const tapped = anna.tap(card, "Will come", 500);
    clock += 60_000;
    expect(await tapped).toMatchObject({ answered: false });
    await restart();
    await anna.waitFor("Romashka: will come");

    expect(contacts).toHaveLength(1);
  });

  it("tells a tap that failed in a window", async () => {
    const { flows, contacts } = smallBusiness();
    const { anna } = await runBot({
      ...flows,
      logContact: () => Promise.reject(new Error("no database")),
    });
    anna.say("romashka");
    const answer = await anna.tap(await anna.waitFor("Romashka"), "Will come");

    expect(answer).toMatchObject({ alert: true });
    expect(answer.text).toContain("Something broke on our side");
    expect(contacts).toEqual([]);
  });

  it("keeps the words of a fault that a person can mend, also out of a talk", async () => {
    const { flows } = smallBusiness();
    const { anna } = await runBot({
      ...flows,
      listReasons: () => Promise.reject(new UserError("notAllowed")),
    });
    anna.say("romashka");
    const card = await anna.waitFor("Romashka");
    await anna.tap(card, "Left");
    await anna.tap(await anna.waitFor("Whose doing"), "Us");
    const { text } = await anna.waitFor("Ask the owner, please");
    anna.say("/cancel");
    await anna.waitFor("There is nothing to cancel");

    expect(text).toContain("Your role here does not include that");
  });

  it.each(["429", "502", "drop", "lost"] as const)(
    "is understood although Telegram says %s at first, inside a talk and outside",
    async (fault) => {
      const { flows, contacts } = smallBusiness();
      const { telegram, anna } = await runBot(flows);
      telegram.faults.next(1, fault, "sendMessage");
      anna.say("romashka");
      const card = await anna.waitFor("Romashka", { timeout: 20_000 });
      await anna.tap(card, "Left");
      await anna.waitFor("Whose doing");
      telegram.faults.next(1, fault, "editMessageText");
      await anna.tap(card, "Us");
      await anna.tap(await anna.waitFor("Why?", { timeout: 20_000 }), "delays");
      await anna.tap(await anna.waitFor("own words?", { timeout: 20_000 }), "Skip");
      await anna.waitFor("Romashka left: delays", { timeout: 20_000 });

      expect(contacts).toHaveLength(1);
    },
  );
});

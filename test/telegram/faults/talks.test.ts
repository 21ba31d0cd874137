import { describe, expect, it } from "vitest";
import { olga, pavlo, vera } from "../owned-bot.ts";
import { importSales, openBot, openCard } from "./open-bot.ts";

const PATIENCE = { timeout: 60_000 };
const FAULT = "Something broke on our side";
const STRANGER = "Этот бот работает";

async function openWithSales() {
  const opened = await openBot();
  const owner = await opened.owner();
  await importSales(owner);
  return { ...opened, owner };
}

describe("what nobody has asked for", PATIENCE, () => {
  it("gets an answer too", async () => {
    const { owner } = await openWithSales();
    owner.say("/frobnicate");
    expect((await owner.waitFor(/./)).text).toContain("I don't know that command");
    for (const words of ["🦊".repeat(2048), "<b>&", "%_\\", "'; drop table customers; --", "​"]) {
      owner.say(words);
      expect((await owner.waitFor(/./)).text).not.toContain(FAULT);
    }
  });

  it("is answered in its order, of two quick messages", async () => {
    const { owner } = await openWithSales();
    const [first, second] = [owner.say("/help"), owner.say("/frobnicate")];
    await owner.waitFor("I don't know that command", { after: first.revision });
    const answers = owner.messages().filter(({ from, id }) => from === "bot" && id > second.id);
    expect(answers.map(({ text }) => text.includes("I don't know that command"))).toEqual([
      false,
      true,
    ]);
  });
});

describe("/cancel", PATIENCE, () => {
  it("leaves each conversation, and nothing was changed", async () => {
    const { owner, count } = await openWithSales();
    const card = await openCard(owner);
    await owner.tap(card, "Left");
    await owner.waitFor("Whose doing");
    owner.say("/cancel");
    expect((await owner.waitFor(/./)).text).toContain("Cancelled");

    await owner.tap(await openCard(owner), "Later");
    await owner.tap(await owner.waitFor(({ text }) => !text.includes("First words")), "nother");
    await owner.waitFor(/./);
    owner.say("/cancel");
    expect((await owner.waitFor(/./)).text).toContain("Cancelled");

    owner.say("/settings");
    await owner.tap(await owner.waitFor(({ keyboard }) => keyboard.length > 0), "Name");
    await owner.waitFor(/./);
    owner.say("/cancel");
    expect((await owner.waitFor(/./)).text).toContain("Cancelled");
    expect(await count("contacts")).toBe(0);
    expect(await count("businesses where name = 'Olga'")).toBe(1);
  });

  it("is not needed for what a setting cannot be: it is asked again", async () => {
    const { owner } = await openWithSales();
    owner.say("/settings");
    await owner.tap(await owner.waitFor(({ keyboard }) => keyboard.length > 0), "Name");
    await owner.waitFor(/./);
    for (const typed of ["a" + "🦊".repeat(400), "x".repeat(4096)]) {
      owner.say(typed);
      expect((await owner.waitFor(/./)).text).toContain("Send a name of 1 to");
    }
    owner.say("<Coast> & Co");
    expect((await owner.waitFor("<Coast> & Co")).text).not.toContain(FAULT);
  });
});

describe("a group", PATIENCE, () => {
  it("lets nobody answer in another's conversation, and goes on as a supergroup", async () => {
    const { telegram, owner, count } = await openWithSales();
    const eve = telegram.person(vera);
    telegram.person(pavlo);
    const group = telegram.group("Coast", [olga, vera, pavlo]);
    owner.say("/customer@coast_bot Customer 5", group);
    const card = await owner.waitFor("First words", { chat: group });
    await owner.tap(card, "Left");
    await owner.tap(await owner.waitFor("Whose doing", { chat: group }), "Us");
    await owner.tap(await owner.waitFor("Why?", { chat: group }), "other");
    const question = await owner.waitFor("alone tells us nothing", { chat: group });
    eve.say("They are rude", group, { replyTo: question.id });
    eve.say("/today@coast_bot", group);
    await eve.waitFor(STRANGER, { chat: group });
    expect(await count("contacts")).toBe(0);
    owner.say("We were closed", group, { replyTo: question.id });
    await owner.waitFor(/ left: /, { chat: group });
    expect(await count("contacts where own_words = 'We were closed'")).toBe(1);

    group.migrate();
    owner.say("/today@coast_bot", group);
    expect((await owner.waitFor(/./, { chat: group })).text).toContain("Call list,");
  });
});

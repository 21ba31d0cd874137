import { describe, expect, it } from "vitest";
import { salesFile, startOwnedBot } from "../owned-bot.ts";

const WORDS = `They said: ${"the coffee was cold, and nobody cared. ".repeat(12)}That's all.`;

async function openBusiness() {
  const { owner, setClock } = await startOwnedBot();
  owner.upload("sales.csv", salesFile());
  await owner.tap(await owner.waitFor(/purchases of 24 customers/), "Import");
  await owner.waitFor("Overdue right now", { timeout: 60_000 });
  const open = async () => {
    owner.say("Customer 5");
    return owner.waitFor("👤 Customer 5");
  };
  return { owner, setClock, open };
}

describe("a customer's history", { timeout: 120_000 }, () => {
  it("is on the card, and page by page where there is more, with all that was said", async () => {
    const { owner, setClock, open } = await openBusiness();
    for (let day = 4; day < 10; day += 1) {
      setClock(`2026-05-0${day}T09:00:00Z`);
      const card = await open();
      // The card itself has the last five.
      expect(card.keyboard.flat().some(({ text }) => text.includes("History"))).toBe(false);
      await owner.tap(card, "No answer");
      await owner.waitFor("Logged by Olga");
    }
    setClock("2026-05-10T09:00:00Z");
    const card = await open();
    expect(card.text.match(/^• .*: no answer$/gm)).toHaveLength(5);
    await owner.tap(card, "Left");
    await owner.tap(await owner.waitFor("Whose doing"), "Us");
    await owner.tap(await owner.waitFor("Why?"), "service");
    await owner.waitFor("own words");
    owner.say(WORDS);
    await owner.tap(await owner.waitFor("Logged by Olga"), "E-mail");
    await owner.waitFor("Approached by e-mail");

    const after = await open();
    expect(after.text).not.toContain("That's all");
    await owner.tap(after, "History (7)");
    const first = await owner.waitFor("1–5 of 7 contacts");
    expect(first.id).toBe(after.id);
    expect(first.text).toMatch(/• 10 May, Olga, by e-mail: left, .*“They said: .*That's all\.”/);
    expect(first.text.match(/^• /gm)).toHaveLength(5);
    expect(first.keyboard.flat().map(({ text }) => text)).not.toContain("⬅️ Newer");
    await owner.tap(first, "Older");
    const second = await owner.waitFor("6–7 of 7 contacts");
    expect(second.text.match(/^• [45] May, Olga: no answer$/gm)).toHaveLength(2);
    await owner.tap(second, "Newer");
    await owner.tap(await owner.waitFor("1–5 of 7"), "Back");
    await owner.waitFor("👤 Customer 5");
  });

  it("begins again where its next page has gone with a contact that was taken back", async () => {
    const { owner, open } = await openBusiness();
    let logged = await open();
    for (let i = 0; i < 6; i += 1) {
      await owner.tap(await open(), "No answer");
      logged = await owner.waitFor("Logged by Olga");
    }
    await owner.tap(await open(), "History (6)");
    const page = await owner.waitFor("1–5 of 6 contacts");
    await owner.tap(logged, "Undo");
    await owner.waitFor("👤 Customer 5");
    await owner.tap(page, "Older");
    const whole = await owner.waitFor("1–5 of 5 contacts");
    expect(whole.text.match(/^• 4 May, Olga: no answer$/gm)).toHaveLength(5);
  });
});

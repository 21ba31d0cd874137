import { describe, expect, it } from "vitest";
import { salesFile, startOwnedBot } from "../owned-bot.ts";

async function openBusiness() {
  const { owner, setClock, sendNews } = await startOwnedBot();
  owner.upload("sales.csv", salesFile());
  await owner.tap(await owner.waitFor(/purchases of 24 customers/), "Import");
  await owner.waitFor("Overdue right now", { timeout: 60_000 });
  const open = async (name: string) => {
    owner.say(name);
    return owner.waitFor(`👤 ${name}`);
  };
  const list = async () => {
    owner.say("/today");
    return (await owner.waitFor("Call list, ")).text;
  };
  return { owner, setClock, sendNews, open, list };
}

describe("a call that was agreed on", { timeout: 120_000 }, () => {
  it("comes back on its day at the top of the list and of the alert, saying what was promised", async () => {
    const { owner, setClock, sendNews, open, list } = await openBusiness();
    // Comes every week and has been there yesterday: not late at all.
    await owner.tap(await open("Customer 7"), "Thinking");
    await owner.tap(await owner.waitFor("is thinking. When"), "In 3 days");
    await owner.waitFor("Back at the top of the list on 7 May");
    await owner.tap(await open("Customer 5"), "Later");
    await owner.tap(await owner.waitFor("When shall I bring"), "Tomorrow");
    await owner.waitFor("Back at the top of the list on 5 May");
    expect((await open("Customer 7")).text).toContain(
      "📌 Promised to think until 7 May (Olga, 4 May)",
    );

    setClock("2026-05-05T09:00:00Z");
    expect(await list()).toContain("1. 📌 Customer 5: asked to be called today (Olga, 4 May)");
    expect((await open("Customer 5")).text).toContain("📌 Asked to be called today (Olga, 4 May)");
    setClock("2026-05-06T09:00:00Z");
    expect(await list()).toContain("1. 📌 Customer 5: asked to be called on 5 May (Olga, 4 May)");
    setClock("2026-05-07T09:00:00Z");
    await sendNews();
    const alert = await owner.waitFor("Good morning");
    expect(alert.text).toMatch(/📌 Customer 7: promised to think until today \(Olga, 4 May\)/);
    expect(alert.text).toMatch(/1\. 📌/);
    const card = await open("Customer 7");
    expect(card.text).toContain("📌 Promised to think until today (Olga, 4 May)");
    expect(card.text).toContain("We agreed that I'd call today");
  });

  it("stands at the top of the same day's list when it was for later that day", async () => {
    const { owner, open, list } = await openBusiness();
    const [, name] = /1\. \S+ (Customer \d+): /.exec(await list())!;
    await owner.tap(await open(name!), "Later");
    await owner.tap(await owner.waitFor("When shall I bring"), "Another day");
    await owner.waitFor("Which day to call");
    owner.say("in two hours");
    await owner.waitFor("Back at the top of the list on 4 May.");
    expect(await list()).toContain(`1. 📌 ${name}: asked to be called today (Olga, 4 May)`);
    const card = await open(name!);
    expect(card.text).toContain("📌 Asked to be called today (Olga, 4 May): “in two hours”");
    await owner.tap(card, "Will come");
    await owner.waitFor("Logged by Olga");
    expect(await list()).toContain(`✅ ${name}: will come (Olga)`);
  });

  it("stands while nobody answers, and ends with an answer", async () => {
    const { owner, setClock, open, list } = await openBusiness();
    await owner.tap(await open("Customer 7"), "Thinking");
    await owner.tap(await owner.waitFor("is thinking. When"), "Tomorrow");
    await owner.waitFor("Back at the top");
    setClock("2026-05-05T09:00:00Z");
    await owner.tap(await open("Customer 7"), "No answer");
    const logged = await owner.waitFor("Back on the list tomorrow");
    setClock("2026-05-06T09:00:00Z");
    expect(await list()).toContain("1. 📌 Customer 7: promised to think until 5 May");
    // It was a message, which takes longer to be answered.
    await owner.tap(logged, "Message");
    await owner.waitFor("Back on the list on 8 May");
    expect(await list()).not.toContain("Customer 7");
    setClock("2026-05-08T09:00:00Z");
    expect(await list()).toContain("Customer 7: promised to think until 5 May");
    await owner.tap(await open("Customer 7"), "Will come");
    await owner.waitFor("Logged by Olga");
    setClock("2026-05-09T09:00:00Z");
    expect(await list()).not.toContain("Customer 7");
    expect((await open("Customer 7")).text).not.toContain("📌");
  });
});

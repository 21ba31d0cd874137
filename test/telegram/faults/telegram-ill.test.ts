import { describe, expect, it } from "vitest";
import type { Fault } from "../../../src/demo/bot-api/telegram.ts";
import { salesFile } from "../owned-bot.ts";
import { importSales, openBot, openCard } from "./open-bot.ts";

const PATIENCE = { timeout: 60_000 };
const BRIEF: readonly Fault[] = ["429", "502", "drop", "lost"];
const MORNING = "Good morning";

async function openWithSales() {
  const opened = await openBot();
  const owner = await opened.owner();
  await importSales(owner);
  return { ...opened, owner };
}

const mornings = (owner: Awaited<ReturnType<typeof openWithSales>>["owner"]) =>
  owner.messages().filter(({ text }) => text.includes(MORNING)).length;

describe("a tap while Telegram is ill", PATIENCE, () => {
  it("is carried out once and shown in the end, whatever the answer to it meets", async () => {
    const { telegram, owner, count } = await openWithSales();
    for (const fault of BRIEF) {
      const card = await openCard(owner);
      const before = await count("contacts");
      telegram.faults.next(1, fault, "answerCallbackQuery");
      telegram.faults.next(1, fault, "editMessageText");
      const answer = await owner.tap(card, "Will come");
      const saved = await owner.waitFor(": will come", { timeout: 20_000 });
      expect(answer).toMatchObject({ answered: true, text: "Saved" });
      expect(await count("contacts")).toBe(before + 1);
      await owner.tap(saved, "Undo");
      await owner.waitFor("👤");
    }
  });

  it("is answered while it lives, though the first answer hangs", async () => {
    const { telegram, owner, count } = await openWithSales();
    const card = await openCard(owner);
    telegram.faults.next(1, "hang", "answerCallbackQuery");
    const answer = await owner.tap(card, "Will come", 30_000);
    await owner.waitFor(": will come");
    expect(answer).toMatchObject({ answered: true, text: "Saved" });
    expect(await count("contacts")).toBe(1);
  });
});

describe("words while Telegram is ill", PATIENCE, () => {
  it("are answered with the fault once it is well, when no try came through", async () => {
    const { telegram, owner } = await openWithSales();
    telegram.faults.next(3, "drop", "sendMessage");
    owner.say("/today");
    expect((await owner.waitFor(/./, { timeout: 20_000 })).text).toContain("Something broke");
  });
});

describe("what is fetched while Telegram is ill", PATIENCE, () => {
  it("comes in the end, each message once", async () => {
    const { telegram, owner, count } = await openWithSales();
    for (const fault of BRIEF) {
      // One poll is open already, and takes what is said first.
      telegram.faults.next(1, fault, "getUpdates");
      owner.say("/help");
      await owner.waitFor("/cancel stops", { timeout: 20_000 });
      owner.say("/frobnicate");
      await owner.waitFor("I don't know that command", { timeout: 20_000 });
    }
    const answers = owner.messages().filter(({ text }) => text.includes("/cancel stops"));
    expect(answers).toHaveLength(BRIEF.length);
    await expect.poll(() => count("updates where handled_at is null")).toBe(0);
  });

  it("is a sales file too, read all the same", async () => {
    const { telegram, owner } = await openWithSales();
    for (const fault of BRIEF) {
      telegram.faults.next(1, fault, "getFile");
      owner.upload("more.csv", salesFile());
      // How far it has got may be shown meanwhile.
      const answer = await owner.waitFor(({ text }) => !text.includes("Reading"), {
        timeout: 20_000,
      });
      expect(answer.text).toContain("I already know this file: sales.csv");
    }
  });
});

describe("the morning alert while Telegram is ill", PATIENCE, () => {
  it.each<[Fault, number]>([
    ["429", 1],
    ["502", 1],
    ["drop", 1],
    ["hang", 1],
    // It was sent, and nobody said so: the one repetition there may be.
    ["lost", 2],
  ])("comes in the end (%s: %i in all), and once a day", async (fault, expected) => {
    const { telegram, boomerang, admin, count, owner } = await openWithSales();
    const [business] = await admin<{ id: string }[]>`select business_id as id from businesses`;
    telegram.faults.next(1, fault, "sendMessage");
    await boomerang.alertNow(Number(business!.id));
    await boomerang.alertNow(Number(business!.id));
    expect(mornings(owner)).toBe(expected);
    expect(await count("outbox where sent_at is not null")).toBe(1);
  });

  it("waits in the outbox, and goes out when it is tried again", async () => {
    const { telegram, boomerang, admin, count, owner } = await openWithSales();
    const [business] = await admin<{ id: string }[]>`select business_id as id from businesses`;
    telegram.faults.next(3, "drop", "sendMessage");
    await boomerang.alertNow(Number(business!.id));
    expect(mornings(owner)).toBe(0);
    expect(await count("outbox where sent_at is null and dropped_at is null")).toBe(1);
    await boomerang.alertNow(Number(business!.id));
    expect(mornings(owner)).toBe(1);
  });
});

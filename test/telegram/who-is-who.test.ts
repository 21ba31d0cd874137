import { describe, expect, it, onTestFinished } from "vitest";
import { listen } from "../../src/http/listen.ts";
import { startOwnedBot, vera } from "./owned-bot.ts";

const QUESTION = "customers. Shall we say who is who?";

/** Olga's bot, which Vera has joined, with a key for a till. */
async function startWithTill() {
  const { telegram, owner, routes, sendNews } = await startOwnedBot();
  owner.say("/invite");
  await owner.tap(await owner.waitFor("Whom would you like"), "Manager");
  const { text } = await owner.waitFor("Send this link");
  const member = telegram.person(vera);
  member.follow(/https:\S+/.exec(text)![0]);
  await member.waitFor("ваша роль: менеджер");

  owner.say("/settings");
  await owner.tap(await owner.waitFor("Tap what you'd like"), "Till and website");
  await owner.tap(await owner.waitFor("There is no key yet."), "Make a key");
  const [, key = ""] = /Bearer ([\w-]+)/.exec((await owner.waitFor("Here is the key")).text)!;
  const server = await listen(routes, 0, "127.0.0.1");
  onTestFinished(() => server.stop());
  const sell = async (order: string, employee: string, phone: string) => {
    const customer = { name: "Zoe", phone };
    const response = await fetch(`http://127.0.0.1:${server.port}/v1/purchases`, {
      method: "POST",
      headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
      body: JSON.stringify({ order, customer, day: "2026-05-02", amount: 12, employee }),
    });
    expect(response.status).toBe(200);
  };
  const asked = () => owner.messages().filter(({ text: said }) => said.includes(QUESTION)).length;
  return { owner, member, sell, sendNews, asked };
}

describe("who is who in the sales", { timeout: 60_000 }, () => {
  it("is asked once, in one message, of the owner of purchases that a till has posted", async () => {
    const { owner, member, sell, sendNews, asked } = await startWithTill();
    await sell("1", "Вера П.", "+442079460000");
    await sell("2", "Dina", "+442079460001");
    await sendNews();
    const question = await owner.waitFor("Your sales name 2 people who serve customers.");
    await sell("3", "Dina", "+442079460002");
    await sendNews();
    expect(asked()).toBe(1);

    await owner.tap(question, "Who is who in the sales");
    await owner.tap(await owner.waitFor("Tap a name and say who it is"), "Вера П.");
    await owner.tap(await owner.waitFor("Who is Вера П. in your sales?"), "✨ Вера");
    await owner.waitFor("Вера П. (1 customer): Вера");

    await sell("4", "Ella", "+442079460009");
    await sendNews();
    await owner.waitFor("Your sales name 1 person who serves");
    expect(member.messages().some(({ text }) => text.includes("кто есть кто"))).toBe(false);
  });

  it("is asked of the owner too when a manager has sent the file", async () => {
    const { owner, member, sendNews, asked } = await startWithTill();
    const rows = Array.from({ length: 4 }, (_, i) => `2026-05-0${i + 1};Yan;20;Ella`);
    member.upload(
      "may.csv",
      new TextEncoder().encode(["Date;Customer;Amount;Employee", ...rows].join("\n")),
    );
    const review = await member.waitFor(({ keyboard }) =>
      keyboard.flat().some(({ text }) => text.includes("Загрузить")),
    );
    await member.tap(review, "Загрузить");
    await member.waitFor("Загружено");
    expect(asked()).toBe(0);
    await sendNews();
    await owner.waitFor("Your sales name 1 person who serves");
    expect(asked()).toBe(1);
  });
});

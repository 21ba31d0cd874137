import { Bot } from "grammy";
import { describe, expect, it, onTestFinished } from "vitest";
import { createTelegram } from "../../src/demo/bot-api/telegram.ts";
import { apiForNews } from "../../src/telegram/api-for-news.ts";
import type { BotContext } from "../../src/telegram/context.ts";
import { createPace } from "../../src/telegram/pace.ts";
import { installTransformers } from "../../src/telegram/transformers.ts";

const TOKEN = "4848:AAExample";

/** A Telegram that counts what it is sent, people who have written to the bot, and its two voices. */
async function open(people: number) {
  const telegram = createTelegram({ token: TOKEN, username: "b", name: "B", limits: true });
  const server = await telegram.listen();
  onTestFinished(() => server.close());
  for (let id = 1; id <= people; id += 1) {
    telegram.person({ id, first_name: `Person ${id}` }).say("/start");
  }
  const bot = new Bot<BotContext>(TOKEN, { client: { apiRoot: server.root } });
  const pace = createPace();
  installTransformers(bot.api, pace, "answers");
  return { telegram, answers: bot.api, news: apiForNews(bot, pace) };
}

describe("news to many", () => {
  it("meet no refusal, and answers do not wait behind them", async () => {
    const people = 120;
    const { telegram, answers, news } = await open(people);
    const all = Array.from({ length: people }, (_, i) => news.sendMessage(i + 1, "Good morning"));
    await all[20];
    const asked = performance.now();
    await answers.sendMessage(1, "Here you are");
    const waited = performance.now() - asked;
    await Promise.all(all);

    expect(waited).toBeLessThan(1_000);
    const last = telegram.calls.findIndex(({ params }) => params["text"] === "Here you are");
    expect(last).toBeLessThan(80);
    expect(telegram.calls.filter(({ status }) => status !== 200)).toEqual([]);
  });
});

import { randomInt } from "node:crypto";
import type { Hono } from "hono";
import { LANGUAGES, type Language } from "../domain/business.ts";
import type { Day } from "../domain/day.ts";
import type { Flows } from "../flows/flows.ts";
import { createTelegram, type Person, type Telegram } from "./bot-api/telegram.ts";
import { chatRoutes } from "./chat-routes.ts";
import { settleIn } from "./settle-in.ts";

/** A bot that runs against the demo's Telegram. */
export interface DemoBot {
  readonly flows: Flows;
  /** Posts the day's alert of a business now, without waiting for its hour. */
  alertNow(businessId: number): Promise<void>;
  stop(): Promise<void>;
}

/** What the demo is told: how to start the bot, the same as ever, and which day it is somewhere. */
export interface DemoSettings {
  readonly startBot: (settings: { token: string; apiRoot: string }) => Promise<DemoBot>;
  readonly today: (timeZone: string) => Day;
}

/** A demo that runs. */
export interface Demo {
  /** The page, and its chat. */
  readonly routes: Hono;
  stop(): Promise<void>;
}

const GREETED_WITHIN_MS = 60_000;
const BOT_NAME = "Boomerang";
const BOT_USERNAME = "boomerang_demo_bot";

/** Who sits at the page, by the language it is in. */
export const OWNERS: Readonly<Record<Language, Person>> = {
  en: { id: 1001, first_name: "Kate", language_code: "en" },
  ru: { id: 1002, first_name: "Екатерина", language_code: "ru" },
  uk: { id: 1003, first_name: "Катерина", language_code: "uk" },
};

/** A Telegram on this machine, the bot in it, and three owners of sample businesses. */
export async function startDemo(settings: DemoSettings): Promise<Demo> {
  let running = await startOnce(settings);
  let restarting: Promise<void> | null = null;
  const routes = chatRoutes({
    get telegram() {
      return running.telegram;
    },
    people: OWNERS,
    botName: BOT_NAME,
    botUsername: BOT_USERNAME,
    restart: () => {
      restarting ??= (async () => {
        await running.stop();
        running = await startOnce(settings);
      })().finally(() => {
        restarting = null;
      });
      return restarting;
    },
  });
  return {
    routes,
    async stop() {
      await restarting;
      await running.stop();
    },
  };
}

/** A Telegram with a bot in it. */
interface RunningDemo {
  readonly telegram: Telegram;
  /** Twice is once, so that a start that failed can be tried again. */
  stop(): Promise<void>;
}

async function startOnce({ startBot, today }: DemoSettings): Promise<RunningDemo> {
  // A bot of its own each time, so that its updates are never taken for those of the one before.
  const token = `${randomInt(10 ** 8, 10 ** 9)}:demo-token-that-opens-nothing-anywhere`;
  const telegram = createTelegram({ token, username: BOT_USERNAME, name: BOT_NAME });
  const api = await telegram.listen();
  const bot = await startBot({ token, apiRoot: api.root });
  const stop = async () => {
    await bot.stop();
    await api.close();
  };
  try {
    for (const language of LANGUAGES) await openChat(telegram, bot, language, today);
  } catch (error) {
    await stop();
    throw error;
  }
  let stopped: Promise<void> | null = null;
  return { telegram, stop: () => (stopped ??= stop()) };
}

/** An owner's chat as the page first shows it: the greeting, and the morning's alert. */
async function openChat(
  telegram: Telegram,
  bot: DemoBot,
  language: Language,
  today: DemoSettings["today"],
): Promise<void> {
  const owner = OWNERS[language];
  const { businessId } = await settleIn(bot.flows, owner, language, today);
  const person = telegram.person(owner);
  person.say("/start");
  await person.waitFor(/./, { timeout: GREETED_WITHIN_MS });
  await bot.alertNow(businessId);
}

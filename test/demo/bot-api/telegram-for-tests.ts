import { Bot, type BotConfig, type Context } from "grammy";
import { onTestFinished } from "vitest";
import {
  createTelegram,
  type Person,
  type Telegram,
  type TelegramOptions,
} from "../../../src/demo/bot-api/telegram.ts";

export const TOKEN = "4242:AAExample";
export const ada: Person = { id: 1001, first_name: "Ada", username: "ada", language_code: "uk" };
export const boris: Person = { id: 1002, first_name: "Boris", language_code: "ru" };

/** A Telegram that listens until the test is over. */
export async function startTelegram(options: Partial<TelegramOptions> = {}) {
  const telegram = createTelegram({
    token: TOKEN,
    username: "coast_bot",
    name: "Coast",
    ...options,
  });
  const server = await telegram.listen();
  onTestFinished(() => server.close());
  return { telegram, root: server.root };
}

/** A grammY bot on it that polls until the test is over. */
export async function startBot(
  root: string,
  program: (bot: Bot) => void,
  config: BotConfig<Context> = {},
) {
  const bot = new Bot(TOKEN, { ...config, client: { apiRoot: root } });
  program(bot);
  await new Promise<void>((resolve, reject) => {
    bot.start({ onStart: () => resolve() }).catch(reject);
  });
  onTestFinished(() => bot.stop());
  return bot;
}

/** Calls a method as anybody could over HTTP. */
export function caller(root: string) {
  return async (method: string, params: object = {}) => {
    const response = await fetch(`${root}/bot${TOKEN}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(params),
    });
    return (await response.json()) as Answer;
  };
}

/** What the Bot API says to a call. */
export interface Answer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: object;
}

/** A Telegram with Ada in a chat with the bot, and a way to call methods on it. */
export async function chatWithAda(options: Partial<TelegramOptions> = {}): Promise<{
  telegram: Telegram;
  root: string;
  call: ReturnType<typeof caller>;
  me: ReturnType<Telegram["person"]>;
}> {
  const { telegram, root } = await startTelegram(options);
  const me = telegram.person(ada);
  me.say("/start");
  return { telegram, root, call: caller(root), me };
}

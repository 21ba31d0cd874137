import { Api, type Bot } from "grammy";
import type { BotContext } from "./context.ts";
import type { Pace } from "./pace.ts";
import { installTransformers } from "./transformers.ts";

/** The bot's Telegram for what nobody has asked for: it gives way to answers. */
export function apiForNews(bot: Bot<BotContext>, pace: Pace): Api {
  const api = new Api(bot.token, bot.api.options);
  installTransformers(api, pace, "news");
  return api;
}

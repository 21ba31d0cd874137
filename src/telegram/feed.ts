import { type Bot, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import type { BotContext } from "./context.ts";
import type { Inbox } from "./inbox.ts";
import { ALLOWED_UPDATES, poll } from "./poll.ts";

/** Where updates come from. */
export interface Feed {
  /** Takes in an update that Telegram posted; answered once it is written down. */
  receive(update: unknown): Promise<void>;
  /** Settles, with the reason in one clear sentence, when Telegram will send no more updates. */
  readonly lost: Promise<Error>;
  /** Takes no more, and waits for what is under way. */
  stop(): Promise<void>;
}

/** Our calls to Telegram (long polling), or Telegram's to `webhook.url`. */
export async function startFeed(
  bot: Bot<BotContext>,
  inbox: Inbox,
  webhook: { readonly url: string; readonly secret: string } | null,
  log: Logger,
): Promise<Feed> {
  const underWay = new Set<Promise<void>>();
  const handle = (update: Update): Promise<void> => {
    const handling = inbox
      .handle(update)
      .catch((error: unknown) => log.error({ err: error }, "an update stays unhandled"))
      .finally(() => underWay.delete(handling));
    underWay.add(handling);
    return handling;
  };
  const leftBehind = await inbox.listWaiting();
  // A webhook that was set before would keep the updates from a poller.
  if (webhook) await setWebhook(bot, webhook);
  else await bot.api.deleteWebhook();

  for (const update of leftBehind) void handle(update);
  const runner = webhook ? null : poll(bot, inbox, handle, log);
  return {
    async receive(update) {
      for (const fresh of await inbox.receive([update as Update])) void handle(fresh);
    },
    lost: new Promise((resolve) => {
      runner?.task()?.catch((error: unknown) => resolve(lossOf(error)));
    }),
    async stop() {
      inbox.stopWaiting();
      // It stops fetching, and does not wait for what it has handed on.
      if (runner?.isRunning()) await runner.stop();
      await Promise.all(underWay);
    },
  };
}

/** @throws Error in one clear sentence when Telegram refuses the address */
async function setWebhook(
  bot: Bot<BotContext>,
  { url, secret }: { readonly url: string; readonly secret: string },
): Promise<void> {
  try {
    await bot.api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES });
  } catch (cause) {
    if (!(cause instanceof GrammyError) || cause.error_code !== 400) throw cause;
    throw new Error(`PUBLIC_URL: Telegram does not take ${url} (${cause.description})`, { cause });
  }
}

function lossOf(cause: unknown): Error {
  const isTakenOver = cause instanceof GrammyError && cause.error_code === 409;
  return new Error(
    isTakenOver
      ? "BOT_TOKEN: another program fetches the messages of this bot: stop that one first."
      : "BOT_TOKEN: Telegram does not know this token any more.",
    { cause },
  );
}

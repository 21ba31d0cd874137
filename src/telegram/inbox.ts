import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import type { BotContext } from "./context.ts";

/** Where updates are kept until they are handled. */
export interface UpdateStore {
  /** Keeps what has come in; the ids of those that were not known. */
  receive(updates: readonly { updateId: number; body: unknown }[]): Promise<Set<number>>;
  /** Received and not handled, oldest first. */
  listWaiting(): Promise<{ updateId: number; body: unknown }[]>;
  /** Counts a try; how many there have been. */
  countAttempt(updateId: number): Promise<number>;
  markHandled(updateId: number): Promise<void>;
}

/** An update that ended the process this often is given up, so that it does not end it again. */
const MOST_ATTEMPTS = 3;

/**
 * Between Telegram and the bot: every update is written down before it is handled and handled once,
 * however often it is sent and wherever the process is killed.
 */
export function createInbox(bot: Bot<BotContext>, store: UpdateStore, log: Logger) {
  return {
    /** Writes updates down; those that are new. */
    async receive(updates: readonly Update[]): Promise<Update[]> {
      const fresh = await store.receive(
        updates.map((update) => ({ updateId: update.update_id, body: update })),
      );
      return updates.filter((update) => fresh.has(update.update_id));
    },

    /** Handles an update that was written down. */
    async handle(update: Update): Promise<void> {
      const attempt = await store.countAttempt(update.update_id);
      if (attempt > MOST_ATTEMPTS) {
        log.error({ updateId: update.update_id, attempt }, "an update is given up");
      } else {
        await handleOnce(bot, update);
      }
      await store.markHandled(update.update_id);
    },

    /** Updates that a crash has left behind. */
    async listWaiting(): Promise<Update[]> {
      const waiting = await store.listWaiting();
      return waiting.map(({ body }) => body as Update);
    },
  };
}

/** What the bot is fed from. */
export type Inbox = ReturnType<typeof createInbox>;

async function handleOnce(bot: Bot<BotContext>, update: Update): Promise<void> {
  try {
    await bot.handleUpdate(update);
  } catch (error) {
    // grammY wraps whatever a handler throws; the bot's own error handler tells the person.
    await bot.errorHandler(error as Parameters<typeof bot.errorHandler>[0]);
  }
}

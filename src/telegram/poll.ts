import { run, type RunnerHandle } from "@grammyjs/runner";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import type { BotContext } from "./context.ts";
import type { Inbox } from "./inbox.ts";

/** The kinds of update the bot has handlers for. */
export const ALLOWED_UPDATES = ["message", "callback_query", "my_chat_member"] as const;

/** Always the same pause: after a long outage nobody waits as long again for the bot. */
const RETRY_MS = 1_000;

/** Fetches updates by long polling, through the inbox, and has several handled at a time. */
export function poll(
  bot: Bot<BotContext>,
  inbox: Pick<Inbox, "receive">,
  handle: (update: Update) => Promise<void>,
  log: Logger,
): RunnerHandle {
  const fresh = new Set<number>();
  return run<Update, unknown>(
    {
      api: {
        // All are handed on, so that the next call confirms them to Telegram; known ones are
        // dropped in `handleUpdate`.
        getUpdates: async (query, signal) => {
          try {
            const updates = await bot.api.getUpdates(query, signal);
            for (const update of await inbox.receive(updates)) fresh.add(update.update_id);
            return updates;
          } catch (error) {
            if (!signal?.aborted) log.warn({ err: error }, "updates could not be fetched");
            throw error;
          }
        },
      },
      handleUpdate: async (update) => {
        if (fresh.delete(update.update_id)) await handle(update);
      },
      errorHandler: (error) => log.error({ err: error }, "an update stays unhandled"),
    },
    {
      runner: {
        fetch: { allowed_updates: ALLOWED_UPDATES },
        retryInterval: RETRY_MS,
        maxRetryTime: Number.POSITIVE_INFINITY,
        // It would print addresses with the token in them; the log hides it.
        silent: true,
      },
    },
  );
}

import { setTimeout as pause } from "node:timers/promises";
import { type Bot, BotError, Context } from "grammy";
import type { Update } from "grammy/types";
import type { Logger } from "pino";
import type { BotContext } from "./context.ts";

/** Where updates are kept until they are handled. */
export interface UpdateStore {
  /** Keeps what has come in; the ids of those that nobody has begun to handle. */
  receive(updates: readonly { updateId: number; body: unknown }[]): Promise<Set<number>>;
  /** Received and not handled, oldest first. */
  listWaiting(): Promise<{ updateId: number; body: unknown }[]>;
  /** Counts a try; how many there have been. */
  countAttempt(updateId: number): Promise<number>;
  markHandled(updateId: number): Promise<void>;
}

/** An update that ended the process this often is given up, so that it does not end it again. */
const MOST_ATTEMPTS = 3;
const PAUSE_MS = 500;

/**
 * Between Telegram and the bot: every update is written down before it is handled and handled once,
 * however often it is sent, wherever the process is killed, and while the database is away.
 */
export function createInbox(bot: Bot<BotContext>, store: UpdateStore, log: Logger) {
  const inHand = new Set<number>();
  let isStopping = false;
  let turn: Promise<unknown> = Promise.resolve();

  /** Nobody else takes up what is in hand: it waits for the database rather than for a restart. */
  async function insist<Result>(step: () => Promise<Result>): Promise<Result> {
    for (;;) {
      try {
        return await step();
      } catch (error) {
        if (isStopping) throw error;
        log.warn({ err: error }, "the database does not answer; trying again");
        await pause(PAUSE_MS);
      }
    }
  }

  /** One after the other: of two quick messages the first must reach the bot first. */
  function countInTurn(updateId: number): Promise<number> {
    const counted = turn.then(() => insist(() => store.countAttempt(updateId)));
    turn = counted.catch(() => {});
    return counted;
  }

  return {
    /** Writes updates down; those that are to be handled now. */
    async receive(updates: readonly Update[]): Promise<Update[]> {
      const open = await store.receive(
        updates.map((update) => ({ updateId: update.update_id, body: update })),
      );
      const fresh = updates.filter(({ update_id: id }) => open.has(id) && !inHand.has(id));
      for (const update of fresh) inHand.add(update.update_id);
      return fresh;
    },

    /** Handles an update that was written down. */
    async handle(update: Update): Promise<void> {
      const { update_id: updateId } = update;
      inHand.add(updateId);
      try {
        const attempt = await countInTurn(updateId);
        await (attempt > MOST_ATTEMPTS ? giveUp(bot, update) : handleOnce(bot, update));
        await insist(() => store.markHandled(updateId));
      } finally {
        inHand.delete(updateId);
      }
    },

    /** Updates that a crash has left behind. */
    async listWaiting(): Promise<Update[]> {
      const waiting = await store.listWaiting();
      return waiting.map(({ body }) => body as Update);
    },

    /** From now on a database that does not answer is not waited for. */
    stopWaiting(): void {
      isStopping = true;
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
    await bot.errorHandler(error as BotError<BotContext>);
  }
}

/** The person is told, as of any other fault. */
async function giveUp(bot: Bot<BotContext>, update: Update): Promise<void> {
  const ctx = new Context(update, bot.api, bot.botInfo) as BotContext;
  await bot.errorHandler(new BotError(new Error("it ended the process too often"), ctx));
}

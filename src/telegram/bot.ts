import { autoRetry } from "@grammyjs/auto-retry";
import {
  type ConversationData,
  conversations,
  type VersionedStateStorage,
} from "@grammyjs/conversations";
import { Bot } from "grammy";
import type { Logger } from "pino";
import type { Flows } from "../flows/flows.ts";
import { type BotContext, isMember } from "./context.ts";
import { answerFaults } from "./faults.ts";
import { withSeat } from "./seat.ts";

/** What the bot stands on. */
export interface BotDependencies {
  readonly token: string;
  /** The Bot API server; Telegram's own when absent. No "/" at its end. */
  readonly apiRoot?: string;
  readonly flows: Flows;
  readonly now: () => Date;
  readonly log: Logger;
  /** Where guided conversations are kept, by business, chat and member. */
  readonly conversationStore: VersionedStateStorage<BotContext, ConversationData>;
}

/** Conversations of another version are dropped: raise it whenever the steps of one change. */
const CONVERSATIONS_VERSION = 1;

/** The bot: every handler in the order in which an update meets them. */
export function createBot(deps: BotDependencies): Bot<BotContext> {
  const { flows, now } = deps;
  const bot = new Bot<BotContext>(deps.token, {
    client: deps.apiRoot ? { apiRoot: deps.apiRoot } : {},
  });
  bot.api.config.use(retryBriefly());
  bot.catch(answerFaults(deps.log));

  bot.use(withSeat(flows, now));

  const members = bot.filter(isMember);
  members.use(
    conversations({
      storage: {
        type: "context",
        version: CONVERSATIONS_VERSION,
        adapter: deps.conversationStore,
      },
      plugins: [],
    }),
  );

  return bot;
}

/** Bounded: a message that waits longer than this is better told to the person as a fault. */
function retryBriefly() {
  return autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: 20 });
}

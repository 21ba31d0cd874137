import { type Api, GrammyError } from "grammy";
import type { Logger } from "pino";
import { type Message, options, type Place } from "./messages/message.ts";

/**
 * What became of a message: blocked: whoever it was for has blocked the bot, or never started it,
 * or removed it from the group; migratedTo: the group goes on as a supergroup under this id.
 */
export type Delivery = "sent" | "blocked" | { readonly migratedTo: number };

/** Sends what nobody has just asked for: the morning alert, news. */
export interface Notifier {
  /** @throws whatever else Telegram or the network says; then nothing was sent */
  send(chatId: number, message: Message): Promise<Delivery>;
  /** Shows a message in place of one that stands; where that can no more be, there is nothing to do. */
  edit(place: Place, message: Message): Promise<void>;
}

/** What Telegram answers however often it is asked: no such message, or no such chat any more. */
const PERMANENT = [400, 403];

/** A notifier that sends through the bot's own Telegram, whose transformers wait out short 429s. */
export function createNotifier(api: Api, log: Logger): Notifier {
  return {
    async send(chatId, message) {
      try {
        await api.sendMessage(chatId, message.text.html, options(message));
        return "sent";
      } catch (error) {
        if (!(error instanceof GrammyError)) throw error;
        return deliveryOf(error, chatId, log);
      }
    },
    async edit({ chatId, messageId }, message) {
      try {
        await api.editMessageText(chatId, messageId, message.text.html, options(message));
      } catch (error) {
        const isForGood = error instanceof GrammyError && PERMANENT.includes(error.error_code);
        if (!isForGood) throw error;
        log.info({ chatId, reason: error.description }, "a message can no longer be edited");
      }
    },
  };
}

function deliveryOf(error: GrammyError, chatId: number, log: Logger): Delivery {
  const { migrate_to_chat_id: migratedTo, retry_after: seconds } = error.parameters;
  if (migratedTo !== undefined) return { migratedTo };
  if (error.error_code === 403 || error.description.includes("chat not found")) {
    log.info({ chatId, reason: error.description }, "a chat can no longer be written to");
    return "blocked";
  }
  if (error.error_code === 429) log.warn({ chatId, seconds }, "Telegram asks for patience");
  throw error;
}

import { type Api, GrammyError, type InlineKeyboard } from "grammy";
import type { Fragment } from "../../texts/html.ts";

/** What is sent or shown: text and the buttons under it. */
export interface Message {
  readonly text: Fragment;
  readonly keyboard?: InlineKeyboard;
}

/** Where a message stands. */
export interface Place {
  readonly chatId: number;
  readonly messageId: number;
}

/** What Telegram says of a message that can no longer be edited. */
const UNEDITABLE = ["message to edit not found", "message can't be edited"];

/** How a message goes out, beside its text. */
export function options(message: Message) {
  return {
    parse_mode: "HTML" as const,
    link_preview_options: { is_disabled: true },
    ...(message.keyboard && { reply_markup: message.keyboard }),
  };
}

/** Shows the message in place of what stands there; below, where that has been deleted. */
export async function show(api: Api, place: Place, message: Message): Promise<void> {
  try {
    await api.editMessageText(place.chatId, place.messageId, message.text.html, options(message));
  } catch (error) {
    const isGone =
      error instanceof GrammyError && UNEDITABLE.some((words) => error.description.includes(words));
    if (!isGone) throw error;
    await api.sendMessage(place.chatId, message.text.html, options(message));
  }
}

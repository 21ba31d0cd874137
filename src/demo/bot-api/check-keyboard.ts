import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from "grammy/types";
import { badRequest } from "./refusal.ts";

/** Whatever a message may bring below it. */
export type ReplyMarkup =
  | InlineKeyboardMarkup
  | ReplyKeyboardMarkup
  | ReplyKeyboardRemove
  | ForceReply;

const KINDS = [
  "url",
  "callback_data",
  "web_app",
  "login_url",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "switch_inline_query_chosen_chat",
  "copy_text",
  "callback_game",
  "pay",
] as const;
const MAX_DATA_BYTES = 64;
const MAX_COPY_CHARACTERS = 256;
const MAX_BUTTONS = 100;
const MAX_BUTTONS_IN_ROW = 8;

/**
 * The inline keyboard of a message, without empty rows; undefined when none is left.
 *
 * @throws Refusal for a button Telegram would not take
 */
export function checkInlineKeyboard(
  markup: InlineKeyboardMarkup | undefined,
): InlineKeyboardMarkup | undefined {
  const rows = (markup?.inline_keyboard ?? []).filter((row) => row.length > 0);
  for (const button of rows.flat()) checkButton(button);
  const isWide = rows.some((row) => row.length > MAX_BUTTONS_IN_ROW);
  if (isWide || rows.flat().length > MAX_BUTTONS) throw badRequest("reply markup is too long");
  return rows.length > 0 ? { inline_keyboard: rows } : undefined;
}

/** As {@link checkInlineKeyboard}, for a message that may bring any markup. */
export function checkReplyMarkup(markup: ReplyMarkup | undefined): ReplyMarkup | undefined {
  if (markup === undefined) return undefined;
  if ("inline_keyboard" in markup) return checkInlineKeyboard(markup);
  if ("keyboard" in markup) {
    const texts = markup.keyboard.flat().map((key) => (typeof key === "string" ? key : key.text));
    if (texts.some((text) => text === "")) throw unparsable("Text must be non-empty");
  }
  return markup;
}

function checkButton(button: InlineKeyboardButton): void {
  if (button.text.trim() === "") throw unparsable("Text must be non-empty");
  const present = KINDS.filter((kind) => kind in button);
  if (present.length === 0) throw unparsable("Text buttons are unallowed in the inline keyboard");
  if (present.length > 1) {
    throw unparsable(`exactly one of ${present.join(", ")} must be used`);
  }
  if ("callback_data" in button) checkData(button.callback_data);
  if ("copy_text" in button) checkCopy(button.copy_text.text);
  if ("url" in button) checkUrl(button.url);
}

function checkData(data: string): void {
  const bytes = Buffer.byteLength(data);
  if (bytes === 0 || bytes > MAX_DATA_BYTES) throw badRequest("BUTTON_DATA_INVALID");
}

function checkCopy(text: string): void {
  if (text.length === 0 || text.length > MAX_COPY_CHARACTERS) {
    throw badRequest("BUTTON_COPY_TEXT_INVALID");
  }
}

function checkUrl(url: string): void {
  const refused = (why: string) =>
    badRequest(`inline keyboard button URL '${url}' is invalid: ${why}`);
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === "tg" || scheme === "ton") return;
  if (scheme !== undefined && scheme !== "http" && scheme !== "https") {
    throw refused("Unsupported URL protocol");
  }
  const address = scheme === undefined ? `http://${url}` : url;
  // Telegram wants a public name or an address: http://localhost is refused too.
  if (!URL.canParse(address) || !new URL(address).hostname.includes(".")) {
    throw refused("Wrong HTTP URL");
  }
}

function unparsable(why: string) {
  return badRequest(`can't parse inline keyboard button: ${why}`);
}

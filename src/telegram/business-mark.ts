import type { InlineKeyboardMarkup } from "grammy/types";
import type { Middleware, Transformer } from "grammy";

const MAX_CALLBACK_BYTES = 64;
/** ":~1f" */
const MARK = /:~([0-9a-z]{1,7})$/;

/**
 * Every button carries whose it is: members of several businesses have the alerts of all of them in
 * one chat, and a tap must never act in another than its own. Data so long that Telegram would not
 * take the mark goes without it: ids of 12 digits, which no business comes to, and the longest code.
 */
export function marked(keyboard: InlineKeyboardMarkup, businessId: number): InlineKeyboardMarkup {
  const mark = `:~${businessId.toString(36)}`;
  return {
    inline_keyboard: keyboard.inline_keyboard.map((row) =>
      row.map((button) =>
        "callback_data" in button && isRoomIn(button.callback_data, mark)
          ? { ...button, callback_data: button.callback_data + mark }
          : button,
      ),
    ),
  };
}

function isRoomIn(data: string, mark: string): boolean {
  return !MARK.test(data) && Buffer.byteLength(data + mark) <= MAX_CALLBACK_BYTES;
}

/** What callback data says without its mark, and whose it is; null where nothing says so. */
export function unmarked(data: string): { data: string; businessId: number | null } {
  const [mark, id] = MARK.exec(data) ?? [];
  if (mark === undefined || id === undefined) return { data, businessId: null };
  return { data: data.slice(0, -mark.length), businessId: Number.parseInt(id, 36) };
}

/** Marks the buttons of all that is sent and shown. */
export function markingButtons(businessId: number): Transformer {
  return (call, method, payload, signal) => {
    const keyboard = "reply_markup" in payload ? payload.reply_markup : undefined;
    if (!isInline(keyboard)) return call(method, payload, signal);
    return call(method, { ...payload, reply_markup: marked(keyboard, businessId) }, signal);
  };
}

/** The same for the contexts that talks make for themselves. */
export function markingInTalks(businessId: number): Middleware {
  return async (ctx, next) => {
    ctx.api.config.use(markingButtons(businessId));
    await next();
  };
}

function isInline(keyboard: unknown): keyboard is InlineKeyboardMarkup {
  return typeof keyboard === "object" && keyboard !== null && "inline_keyboard" in keyboard;
}

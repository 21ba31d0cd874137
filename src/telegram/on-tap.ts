import type { CallbackQueryContext, Composer, NextFunction } from "grammy";
import type { ButtonKind } from "./buttons.ts";
import type { MemberContext } from "./context.ts";
import type { Place } from "./messages/message.ts";

/**
 * Handles taps on one kind of button. Data that cannot be read (old, or forged) goes on to the
 * answer for stale buttons.
 */
export function onTap<Values>(
  composer: Composer<MemberContext>,
  kind: ButtonKind<Values>,
  handle: (ctx: CallbackQueryContext<MemberContext>, values: Values, place: Place) => Promise<void>,
): void {
  composer.callbackQuery(kind.pattern, async (ctx, next: NextFunction) => {
    const values = kind.unpack(ctx.callbackQuery.data);
    const place = placeOf(ctx.callbackQuery.message);
    if (values === null || place === null) return next();
    await handle(ctx, values, place);
  });
}

/** Where the tapped message stands; null for one sent through inline mode, which we never do. */
export function placeOf(
  message: { chat: { id: number }; message_id: number } | undefined,
): Place | null {
  return message ? { chatId: message.chat.id, messageId: message.message_id } : null;
}

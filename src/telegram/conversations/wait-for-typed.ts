import type { Context } from "grammy";
import type { ButtonKind } from "../buttons.ts";
import type { Talk } from "../context.ts";
import type { Place } from "../messages/message.ts";

/**
 * Waits for words, or for a tap on the Cancel under the question at `place`: then the message is
 * undefined. Whatever else comes leaves the talk and goes on to its own handler.
 */
export function waitForTyped(
  talk: Talk,
  { messageId }: Place,
  cancel: ButtonKind<object>,
): Promise<Context> {
  const isCancel = ({ callbackQuery }: Context) =>
    callbackQuery?.message?.message_id === messageId &&
    cancel.unpack(callbackQuery.data ?? "") !== null;
  return talk.waitUntil((ctx) => ctx.message?.text !== undefined || isCancel(ctx), {
    otherwise: () => talk.halt({ next: true }),
  });
}

import type { Context } from "grammy";
import type { AdvicePart } from "../../domain/own-advice.ts";
import { UserError } from "../../domain/user-error.ts";
import type { KeptReason } from "../../flows/answers/figures.ts";
import type { Flows } from "../../flows/flows.ts";
import type { Talk } from "../context.ts";
import { type Message, options, type Place } from "../messages/message.ts";
import { adviceSavedMessage, askAdviceMessage } from "../messages/own-advice.ts";
import { reasonOpenedMessage } from "../messages/own-reasons.ts";
import type { View } from "../messages/view.ts";
import { answerOutside, attemptOutside, outerView, outside, showOutside } from "../outer.ts";
import { cancelReasonButton } from "../reason-buttons.ts";
import { waitForTyped } from "./wait-for-typed.ts";

export const ADVICE_TALK = "advice";

/** Longer than there is room for: what lies beyond makes it no better. */
const TYPED_LENGTH = 1000;

type AdviceFlows = Pick<Flows, "findReason" | "changeAdvice">;

/** First words or an offer of the owner's own: asked for in place, again while too long → saved. */
export function adviceTalk(flows: AdviceFlows) {
  return async (talk: Talk, _: Context, reason: KeptReason, part: AdvicePart, place: Place) => {
    const view = await outerView(talk);
    await showOutside(talk, place, askAdviceMessage(reason, part, view));
    for (;;) {
      const answer = await waitForTyped(talk, place, cancelReasonButton);
      const typed = answer.message?.text;
      if (typed === undefined) {
        await answerOutside(talk);
        break;
      }
      const changed = await attemptOutside(talk, (outer) =>
        flows.changeAdvice(outer.seat, reason.code, part, typed.slice(0, TYPED_LENGTH)),
      );
      if (changed instanceof UserError) {
        await answer.reply(view.texts.errors[changed.key](changed.values));
        continue;
      }
      if (changed === null) break;
      await showOutside(talk, place, adviceSavedMessage(changed, part, view));
      const opened = reasonOpenedMessage(changed, view);
      await answer.reply(opened.text.html, options(opened));
      return;
    }
    await showOutside(talk, place, await openedAgain(talk, reason, view, flows));
  };
}

async function openedAgain(
  talk: Talk,
  reason: KeptReason,
  view: View,
  flows: AdviceFlows,
): Promise<Message> {
  const now = await outside(talk, (outer) => flows.findReason(outer.seat, reason.code));
  return reasonOpenedMessage(now ?? reason, view);
}

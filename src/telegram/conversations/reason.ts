import type { Context } from "grammy";
import type { Family } from "../../domain/reason.ts";
import { UserError } from "../../domain/user-error.ts";
import type { Flows } from "../../flows/flows.ts";
import type { Talk } from "../context.ts";
import { options, type Place, show } from "../messages/message.ts";
import {
  addedReasonMessage,
  askReasonNameMessage,
  familyReasonsMessage,
} from "../messages/own-reasons.ts";
import type { View } from "../messages/view.ts";
import { answerOutside, attemptOutside, outerView, outside, showOutside } from "../outer.ts";
import { cancelReasonButton } from "../reason-buttons.ts";
import { waitForTyped } from "./wait-for-typed.ts";

export const REASON_TALK = "reason";

/** Longer than any name: what lies beyond cannot be one. */
const TYPED_LENGTH = 200;

type ReasonFlows = Pick<Flows, "addReason" | "listFamily">;

/** A reason of the business's own: its name is asked for in place, again while it will not do → added. */
export function reasonTalk(flows: ReasonFlows) {
  return async (talk: Talk, _: Context, family: Family, place: Place) => {
    const view = await outerView(talk);
    await showOutside(talk, place, askReasonNameMessage(family, view));
    for (;;) {
      const answer = await waitForTyped(talk, place, cancelReasonButton);
      const typed = answer.message?.text;
      if (typed === undefined) {
        await answerOutside(talk);
        return showFamily(talk, family, place, view, flows);
      }
      const { names } = view.texts.reasons;
      const added = await attemptOutside(talk, (outer) =>
        flows.addReason(outer.seat, family, typed.slice(0, TYPED_LENGTH), names),
      );
      if (added instanceof UserError) {
        await answer.reply(view.texts.errors[added.key](added.values));
        continue;
      }
      if (added.type === "added") await showFamily(talk, family, place, view, flows);
      const message = addedReasonMessage(added, view);
      await answer.reply(message.text.html, options(message));
      if (added.type === "added") return;
    }
  };
}

async function showFamily(
  talk: Talk,
  family: Family,
  place: Place,
  view: View,
  flows: ReasonFlows,
): Promise<void> {
  const reasons = await outside(talk, (outer) => flows.listFamily(outer.seat, family));
  await outside(talk, (outer) =>
    show(outer.api, place, familyReasonsMessage(family, reasons, 0, view)),
  );
}

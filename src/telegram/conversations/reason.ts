import type { Context } from "grammy";
import type { Family } from "../../domain/reason.ts";
import { UserError } from "../../domain/user-error.ts";
import type { AddedReason, Flows } from "../../flows/flows.ts";
import type { Talk } from "../context.ts";
import { options, type Place, show } from "../messages/message.ts";
import {
  addedReasonMessage,
  askReasonNameMessage,
  familyReasonsMessage,
} from "../messages/own-reasons.ts";
import type { View } from "../messages/view.ts";
import { answerOutside, outerView, outside, showOutside } from "../outer.ts";
import { cancelReasonButton } from "../reason-buttons.ts";

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
      const answer = await waitForAnswer(talk, place);
      const typed = answer.message?.text;
      if (typed === undefined) {
        await answerOutside(talk);
        return showFamily(talk, family, place, view, flows);
      }
      const added = await add(talk, family, typed.slice(0, TYPED_LENGTH), view, flows);
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

/** Words, or a tap on Cancel. A button of another talk leaves this one. */
function waitForAnswer(talk: Talk, { messageId }: Place): Promise<Context> {
  const isCancel = ({ callbackQuery }: Context) =>
    callbackQuery?.message?.message_id === messageId &&
    cancelReasonButton.unpack(callbackQuery.data ?? "") !== null;
  return talk.waitUntil((ctx) => ctx.message?.text !== undefined || isCancel(ctx), {
    otherwise: () => talk.halt({ next: true }),
  });
}

async function add(
  talk: Talk,
  family: Family,
  typed: string,
  { texts }: View,
  flows: ReasonFlows,
): Promise<AddedReason | UserError> {
  try {
    const { names } = texts.reasons;
    return await outside(talk, (outer) => flows.addReason(outer.seat, family, typed, names));
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
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

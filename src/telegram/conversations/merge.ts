import { type Context, InlineKeyboard } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import { cardButton } from "../call-buttons.ts";
import type { Talk } from "../context.ts";
import { mergeChoiceMessage } from "../messages/merge.ts";
import { options } from "../messages/message.ts";
import { outerView, outside } from "../outer.ts";
import { requireManager } from "../require-role.ts";

export const MERGE_TALK = "merge";

const TYPED_LENGTH = 200;
const MOST_SHOWN = 8;

/** Who a customer is too: asked, searched, and asked again while nobody is found. */
export function mergeTalk(flows: Pick<Flows, "findCustomers">) {
  return async (talk: Talk, ctx: Context, keptId: number) => {
    const view = await outerView(talk);
    const back = cardButton.pack({ customerId: keptId });
    const keyboard = new InlineKeyboard().text(view.texts.common.back, back);
    await ctx.reply(view.texts.merge.ask, { reply_markup: keyboard });
    for (;;) {
      const answer = await talk.waitUntil((next) => next.message?.text !== undefined, {
        otherwise: () => talk.halt({ next: true }),
      });
      const typed = answer.message!.text!.slice(0, TYPED_LENGTH);
      const page = { from: 0, most: MOST_SHOWN + 1 };
      const found = await outside(talk, (outer) => {
        requireManager(outer);
        return flows.findCustomers(outer.seat, typed, outer.today, page);
      });
      const others = found.filter(({ customerId }) => customerId !== keptId).slice(0, MOST_SHOWN);
      const message = mergeChoiceMessage(keptId, others, view);
      await answer.reply(message.text.html, options(message));
      if (others.length > 0) return;
    }
  };
}

import { type Context, InlineKeyboard } from "grammy";
import { UserError } from "../../domain/user-error.ts";
import type { Flows } from "../../flows/flows.ts";
import { paragraphs, shorten } from "../../texts/html.ts";
import { cardButton } from "../call-buttons.ts";
import type { Talk } from "../context.ts";
import { type DETAILS, detailsButton } from "../customer-buttons.ts";
import { goneMessage } from "../messages/contact.ts";
import { detailsMessage } from "../messages/details.ts";
import { options } from "../messages/message.ts";
import { attemptOutside, outerView, outside } from "../outer.ts";

export const DETAIL_TALK = "detail";

const NAME_LENGTH = 60;

type DetailFlows = Pick<Flows, "openDetails" | "addNote" | "changeDetail">;
type Detail = (typeof DETAILS)[number];

/** A note, or a detail of a customer, is typed: asked, and asked again until it can be read → saved. */
export function detailTalk(flows: DetailFlows) {
  return async (talk: Talk, ctx: Context, customerId: number, detail: Detail, name: string) => {
    const view = await outerView(talk);
    const { details, contact, errors } = view.texts;
    const isGroup = ctx.chat?.type !== "private";
    const ask = details.ask[detail]({ name: shorten(name, NAME_LENGTH) });
    const text = paragraphs(ask, isGroup && contact.replyHere);
    const back = detail === "note" ? cardButton : detailsButton;
    const keyboard = new InlineKeyboard().text(view.texts.common.back, back.pack({ customerId }));
    const question = await ctx.reply(text.html, options({ text, keyboard }));
    for (;;) {
      const answer = await waitForAnswer(talk, isGroup ? question.message_id : null);
      const outcome = await save(talk, customerId, detail, answer.message!.text!, flows);
      if (outcome instanceof UserError) {
        await answer.reply(errors[outcome.key](outcome.values));
        continue;
      }
      const saved = await outside(talk, (outer) => flows.openDetails(outer.seat, customerId));
      const message = saved ? detailsMessage(saved, view) : goneMessage(view);
      await answer.reply(message.text.html, options(message));
      return;
    }
  };
}

/** In a group only a reply to the question is an answer to it. */
function waitForAnswer(talk: Talk, questionId: number | null): Promise<Context> {
  const isAddressed = ({ message }: Context) =>
    questionId === null || message?.reply_to_message?.message_id === questionId;
  return talk.waitUntil((next) => next.message?.text !== undefined && isAddressed(next), {
    otherwise: async (other) => {
      if (isAddressed(other) || other.callbackQuery) await talk.halt({ next: true });
    },
  });
}

function save(
  talk: Talk,
  customerId: number,
  detail: Detail,
  typed: string,
  flows: DetailFlows,
): Promise<boolean | UserError> {
  return attemptOutside(talk, ({ seat, today }) =>
    detail === "note"
      ? flows.addNote(seat, customerId, typed, today)
      : flows.changeDetail(seat, customerId, detail, typed, today),
  );
}

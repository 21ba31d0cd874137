import type { Context } from "grammy";
import type { Logger } from "pino";
import type { Erased } from "../../flows/answers/owner.ts";
import type { Flows } from "../../flows/flows.ts";
import { paragraphs, shorten } from "../../texts/html.ts";
import { claimLink } from "../claim-link.ts";
import type { Talk } from "../context.ts";
import type { Menus } from "../menus.ts";
import { options } from "../messages/message.ts";
import { removalMessage } from "../messages/news.ts";
import { createNotifier } from "../notify.ts";
import { outerView, outside } from "../outer.ts";

export const ERASE_TALK = "erase";

type EraseFlows = Pick<Flows, "eraseBusiness" | "findSeat">;

const NAME_LENGTH = 100;

/** The business's name is typed → everything of it is erased, and whoever was a member is told. */
export function eraseTalk(flows: EraseFlows, menus: Menus, log: Logger) {
  return async (talk: Talk, ctx: Context) => {
    const { texts, business } = await outerView(talk);
    const ask = texts.forget.askName({ business: shorten(business.name, NAME_LENGTH) });
    await ctx.reply(ask.html, options({ text: ask }));
    for (;;) {
      const answer = await talk.waitUntil((next) => next.message?.text !== undefined, {
        otherwise: () => talk.halt({ next: true }),
      });
      const typed = answer.message!.text!;
      const erased = await outside(talk, async (outer) => {
        const outcome = await flows.eraseBusiness(outer.seat, typed);
        if (outcome.type !== "erased") return outcome;
        await tellOthers(outer, outcome, { flows, menus, log });
        // Nobody's here any more, or another business's from now on.
        outer.seat = (await flows.findSeat(outer.seat.member.telegramUserId)) as typeof outer.seat;
        await menus.publish(outer.api, outer.chatId!, outer.seat);
        return outcome;
      });
      if (erased.type === "otherName") {
        await answer.reply(texts.forget.otherName);
        continue;
      }
      const secret = erased.type === "erased" ? erased.claimSecret : null;
      const text = paragraphs(
        texts.forget.erased({ business: shorten(business.name, NAME_LENGTH) }),
        secret !== null && texts.forget.beginAnew,
        secret !== null && claimLink(answer.me.username, secret),
      );
      await answer.reply(text.html, options({ text }));
      return;
    }
  };
}

/** Once, and only those who can be reached: what could remember whom is erased. */
async function tellOthers(
  { api, seat }: Parameters<Parameters<typeof outside>[1]>[0],
  { others }: Extract<Erased, { type: "erased" }>,
  { flows, menus, log }: { flows: EraseFlows; menus: Menus; log: Logger },
): Promise<void> {
  const notifier = createNotifier(api, log);
  for (const { telegramUserId, language } of others) {
    try {
      const left = await flows.findSeat(telegramUserId);
      await menus.publish(api, telegramUserId, left);
      const stillIn = left?.business ?? null;
      await notifier.send(telegramUserId, removalMessage(seat.business, language, stillIn));
    } catch (error) {
      log.warn({ err: error }, "a member could not be told that the business is erased");
    }
  }
}

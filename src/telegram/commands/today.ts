import { type CallbackQueryContext, Composer } from "grammy";
import type { CallShare } from "../../domain/call-share.ts";
import type { Flows } from "../../flows/flows.ts";
import { listButton, shareButton } from "../call-buttons.ts";
import type { MemberContext } from "../context.ts";
import { callListMessage, MOST_LINES, openLines } from "../messages/call-list.ts";
import { options, type Place, show } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";

/** `/today`: the call list now, page by page. */
export function todayCommand(flows: Pick<Flows, "findCallList">) {
  const composer = new Composer<MemberContext>();

  composer.command("today", async (ctx) => {
    const list = await flows.findCallList(ctx.seat, ctx.today);
    const message = callListMessage(list, viewOf(ctx));
    await ctx.reply(message.text.html, options(message));
  });

  onTap(composer, listButton, (ctx, page, place) => showPage(flows, ctx, page, place));
  onTap(composer, shareButton, (ctx, page, place) => showPage(flows, ctx, page, place));

  return composer;
}

async function showPage(
  flows: Pick<Flows, "findCallList">,
  ctx: CallbackQueryContext<MemberContext>,
  { from, share }: { readonly from: number; readonly share?: CallShare },
  place: Place,
): Promise<void> {
  const { seat, today } = ctx;
  const list = await flows.findCallList(seat, today, {
    ...(share && { share }),
    // Who was contacted today takes a place too: at most as many as the list is long, as a rule.
    ...(from > 0 && { length: from + MOST_LINES + seat.business.listLength }),
  });
  await ctx.answerCallbackQuery();
  // The list may have become shorter since the button was sent.
  const start = from < openLines(list).length ? from : 0;
  await show(ctx.api, place, callListMessage(list, viewOf(ctx), start));
}

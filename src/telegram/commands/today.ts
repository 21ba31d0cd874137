import { Composer } from "grammy";
import type { CallList, Flows } from "../../flows/flows.ts";
import { listButton } from "../call-buttons.ts";
import type { MemberContext } from "../context.ts";
import { callListMessage, MOST_LINES, openLines } from "../messages/call-list.ts";
import { options, show } from "../messages/message.ts";
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

  onTap(composer, listButton, async (ctx, { from }, place) => {
    const list = await listFor(flows, ctx, from);
    await ctx.answerCallbackQuery();
    // The list may have become shorter since the button was sent.
    const start = from < openLines(list).length ? from : 0;
    await show(ctx.api, place, callListMessage(list, viewOf(ctx), start));
  });

  return composer;
}

/** The day's own list, or as much of it as a later page needs. */
function listFor(
  flows: Pick<Flows, "findCallList">,
  { seat, today }: MemberContext,
  from: number,
): Promise<CallList> {
  if (from === 0) return flows.findCallList(seat, today);
  // Who was contacted today takes a place too: at most as many as the list is long, as a rule.
  return flows.findCallList(seat, today, from + MOST_LINES + seat.business.listLength);
}

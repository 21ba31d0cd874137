import { Composer } from "grammy";
import type { CallList, Flows } from "../../flows/flows.ts";
import { listButton } from "../call-buttons.ts";
import type { MemberContext } from "../context.ts";
import { callListMessage, MOST_LINES } from "../messages/call-list.ts";
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
    const list = await listUpTo(flows, ctx, from + MOST_LINES);
    await ctx.answerCallbackQuery();
    // The list may have become shorter since the button was sent.
    const start = from < list.lines.length ? from : 0;
    await show(ctx.api, place, callListMessage(list, viewOf(ctx), start));
  });

  return composer;
}

/** The call list as if the owner had set it long enough for a later page. */
function listUpTo(
  flows: Pick<Flows, "findCallList">,
  { seat, today }: MemberContext,
  length: number,
): Promise<CallList> {
  const isFirstPage = length <= MOST_LINES;
  const listLength = isFirstPage ? seat.business.listLength : length;
  return flows.findCallList({ ...seat, business: { ...seat.business, listLength } }, today);
}

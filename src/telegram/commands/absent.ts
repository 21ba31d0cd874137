import { Composer } from "grammy";
import type { Flows } from "../../flows/flows.ts";
import { absentButton, absentOfButton } from "../absent-buttons.ts";
import type { MemberContext } from "../context.ts";
import { ABSENT_LINES, absentCountsMessage, absentListMessage } from "../messages/absent.ts";
import { show } from "../messages/message.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";

/** The buttons that say who is not on the call list, and why. */
export function absentButtons(flows: Pick<Flows, "countAbsent" | "listAbsent">) {
  const composer = new Composer<MemberContext>();

  onTap(composer, absentButton, async (ctx, _, place) => {
    const counts = await flows.countAbsent(ctx.seat, ctx.today);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, absentCountsMessage(counts, viewOf(ctx)));
  });

  onTap(composer, absentOfButton, async (ctx, { absence, from }, place) => {
    const part = { from, length: ABSENT_LINES };
    const list = await flows.listAbsent(ctx.seat, absence, part, ctx.today);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, absentListMessage(list, viewOf(ctx)));
  });

  return composer;
}

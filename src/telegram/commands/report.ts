import { Composer } from "grammy";
import { monthOf } from "../../domain/day.ts";
import type { Flows } from "../../flows/flows.ts";
import { shorten } from "../../texts/html.ts";
import type { MemberContext } from "../context.ts";
import { options, show } from "../messages/message.ts";
import { monthButton, reportMessage } from "../messages/report.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";
import { isBegun, typedMonth } from "../typed-month.ts";

const TYPED_LENGTH = 40;

/** `/report [month]`: how many left, why, and what it cost; the running month without one. */
export function reportCommand(flows: Pick<Flows, "report">) {
  const composer = new Composer<MemberContext>();

  composer.command("report", async (ctx) => {
    const month = ctx.match.trim() === "" ? monthOf(ctx.today) : typedMonth(ctx.match, ctx.today);
    if (month === null) {
      const typed = shorten(ctx.match, TYPED_LENGTH);
      await ctx.reply(ctx.texts.report.unknownMonth({ typed }));
      return;
    }
    const report = await flows.report(ctx.seat, month, ctx.today);
    const message = reportMessage(report, viewOf(ctx));
    await ctx.reply(message.text.html, options(message));
  });

  onTap(composer, monthButton, async (ctx, { month }, place) => {
    if (!isBegun(month, ctx.today)) {
      await ctx.answerCallbackQuery(ctx.texts.common.staleButton);
      return;
    }
    const report = await flows.report(ctx.seat, month, ctx.today);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, reportMessage(report, viewOf(ctx)));
  });

  return composer;
}

import { Composer } from "grammy";
import type { MemberContext } from "../context.ts";
import { callOffButton } from "../file-buttons.ts";
import { onTap } from "../on-tap.ts";
import type { UnderWay } from "../under-way.ts";

/**
 * Cancel under the progress of a file, and `/cancel` meanwhile: they stand before the talks, and wait for
 * nobody's turn.
 */
export function callOffCommand(underWay: UnderWay) {
  const composer = new Composer<MemberContext>();

  onTap(composer, callOffButton, async (ctx, _, place) => {
    const { callingOff, over } = ctx.texts.progress;
    const isUnderWay = underWay.callOff(place);
    await ctx.answerCallbackQuery({
      text: isUnderWay ? callingOff : over,
      show_alert: !isUnderWay,
    });
  });

  composer.command("cancel", async (ctx, next) => {
    if (!underWay.callOffIn(ctx.chat.id)) return next();
    await ctx.reply(ctx.texts.progress.callingOff);
  });

  return composer;
}

import { Composer } from "grammy";
import type { MemberContext } from "../context.ts";
import { callOffButton } from "../file-buttons.ts";
import { onTap } from "../on-tap.ts";
import type { UnderWay } from "../under-way.ts";

/** Cancel under the progress of a file: it stands before the talks, and waits for nobody's turn. */
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

  return composer;
}

import { Composer, InlineKeyboard } from "grammy";
import { LANGUAGES } from "../../domain/business.ts";
import type { Flows } from "../../flows/flows.ts";
import { html } from "../../texts/html.ts";
import type { MemberContext } from "../context.ts";
import { LANGUAGE_NAMES } from "../messages/language-names.ts";
import { show } from "../messages/message.ts";
import { onTap } from "../on-tap.ts";
import { languageButton } from "../setting-buttons.ts";
import { takeSeat } from "../take-seat.ts";

/** `/language`: the language the bot speaks to the member. */
export function languageCommand(flows: Pick<Flows, "changeLanguage">) {
  const composer = new Composer<MemberContext>();

  composer.command("language", async (ctx) => {
    const buttons = LANGUAGES.map((language) =>
      InlineKeyboard.text(LANGUAGE_NAMES[language], languageButton.pack({ language })),
    );
    await ctx.reply(ctx.texts.language.ask, { reply_markup: InlineKeyboard.from([buttons]) });
  });

  onTap(composer, languageButton, async (ctx, { language }, place) => {
    const member = await flows.changeLanguage(ctx.seat, language);
    await ctx.answerCallbackQuery();
    const { texts } = takeSeat(ctx, { ...ctx.seat, member });
    await show(ctx.api, place, { text: html`${texts.language.changed}` });
  });

  return composer;
}

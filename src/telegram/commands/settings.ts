import { Composer } from "grammy";
import type { SettingName } from "../../flows/answers/owner.ts";
import type { Flows } from "../../flows/flows.ts";
import { paragraphs } from "../../texts/html.ts";
import type { MemberContext } from "../context.ts";
import { SETTING_TALK } from "../conversations/setting.ts";
import { inPrivate } from "../in-private.ts";
import { choicesMessage } from "../messages/ask-setting.ts";
import { type Message, options, type Place, show } from "../messages/message.ts";
import { changeSetupMessage, settingsMessage } from "../messages/settings.ts";
import { viewOf } from "../messages/view.ts";
import { onTap } from "../on-tap.ts";
import { requireOwner } from "../require-role.ts";
import {
  alertsButton,
  changeSetupButton,
  choiceButton,
  looksRightButton,
  noHolidayButton,
  settingButton,
  settingsButton,
  weekdayButton,
} from "../setting-buttons.ts";
import { takeSeat } from "../take-seat.ts";

type SettingsFlows = Pick<
  Flows,
  "changeSetting" | "changeAlerts" | "changeLanguage" | "finishSetup"
>;

/** `/settings`, and the set-up of a new business: one screen, a button each. */
export function settingsCommand(flows: SettingsFlows) {
  const composer = new Composer<MemberContext>();

  composer.command("settings", inPrivate, async (ctx) => {
    const message = screen(ctx);
    await ctx.reply(message.text.html, options(message));
  });

  onTap(composer, settingsButton, async (ctx, _, place) => {
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, screen(ctx));
  });

  onTap(composer, alertsButton, async (ctx, { alerts }, place) => {
    const member = await flows.changeAlerts(ctx.seat, alerts === "on");
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, screen(takeSeat(ctx, { ...ctx.seat, member })));
  });

  onTap(composer, looksRightButton, async (ctx, _, place) => {
    const business = await flows.finishSetup(ctx.seat);
    await ctx.answerCallbackQuery();
    const { setup, start } = ctx.texts;
    takeSeat(ctx, { ...ctx.seat, business });
    await show(ctx.api, place, { text: paragraphs(setup.done, start.sendFile) });
  });

  onTap(composer, changeSetupButton, async (ctx, _, place) => {
    requireOwner(ctx);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, changeSetupMessage(viewOf(ctx)));
  });

  composer.use(settingButtons(flows));
  return composer;
}

/** The buttons of single settings. */
function settingButtons(flows: SettingsFlows) {
  const composer = new Composer<MemberContext>();

  onTap(composer, settingButton, async (ctx, { setting }, place) => {
    requireOwner(ctx);
    await ctx.answerCallbackQuery();
    const choices = choicesMessage(setting, viewOf(ctx));
    if (choices) await show(ctx.api, place, choices);
    else await ctx.conversation.enter(SETTING_TALK, setting, place);
  });

  onTap(composer, choiceButton, async (ctx, { setting, value }, place) => {
    const { member, business: before } = ctx.seat;
    await change(ctx, setting, value, flows);
    // Whoever has not chosen a language of their own goes along with the business's.
    const isFollowing = member.language === before.language;
    if (setting === "language" && isFollowing) await speakIt(ctx, flows);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, screen(ctx));
  });

  onTap(composer, noHolidayButton, async (ctx, _, place) => {
    await change(ctx, "holidayUntil", "", flows);
    await ctx.answerCallbackQuery();
    await show(ctx.api, place, screen(ctx));
  });

  onTap(composer, weekdayButton, async (ctx, { weekday }, place) => {
    await switchWeekday(ctx, weekday, place, flows);
  });

  return composer;
}

function screen(ctx: MemberContext): Message {
  return settingsMessage(ctx.seat.member, viewOf(ctx));
}

async function change(
  ctx: MemberContext,
  setting: SettingName,
  value: string,
  flows: SettingsFlows,
): Promise<void> {
  const business = await flows.changeSetting(ctx.seat, setting, value);
  takeSeat(ctx, { ...ctx.seat, business });
}

/** Speaks the business's language to the owner too. */
async function speakIt(ctx: MemberContext, flows: SettingsFlows): Promise<void> {
  const member = await flows.changeLanguage(ctx.seat, ctx.seat.business.language);
  takeSeat(ctx, { ...ctx.seat, member });
}

async function switchWeekday(
  ctx: MemberContext,
  weekday: number,
  place: Place,
  flows: SettingsFlows,
): Promise<void> {
  const { workingDays } = ctx.seat.business;
  const isOn = workingDays.includes(weekday);
  const changed = isOn
    ? workingDays.filter((day) => day !== weekday)
    : [...workingDays, weekday].toSorted((a, b) => a - b);
  if (changed.length === 0) {
    const { oneDayAtLeast } = ctx.texts.settings;
    await ctx.answerCallbackQuery({ text: oneDayAtLeast, show_alert: true });
    return;
  }
  await change(ctx, "workingDays", changed.join(", "), flows);
  await ctx.answerCallbackQuery();
  const choices = choicesMessage("workingDays", viewOf(ctx));
  if (choices) await show(ctx.api, place, choices);
}

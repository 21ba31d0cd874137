import type { Context } from "grammy";
import type { Business } from "../../domain/business.ts";
import { UserError } from "../../domain/user-error.ts";
import type { SettingName } from "../../flows/answers/owner.ts";
import type { Flows } from "../../flows/flows.ts";
import type { Talk } from "../context.ts";
import { typedSettingMessage } from "../messages/ask-setting.ts";
import { options, type Place, show } from "../messages/message.ts";
import { settingLine, settingsMessage } from "../messages/settings.ts";
import type { View } from "../messages/view.ts";
import { attemptOutside, outerView, outside } from "../outer.ts";
import { cancelSettingButton } from "../setting-buttons.ts";
import { waitForTyped } from "./wait-for-typed.ts";

export const SETTING_TALK = "setting";

/** Longer than any setting: what lies beyond it cannot be one. */
const TYPED_LENGTH = 200;

/** Where the question for a setting stands, and who is asked. */
interface Question {
  readonly talk: Talk;
  readonly setting: SettingName;
  readonly place: Place;
  readonly view: View;
}

/** A setting is typed: asked in place → read, and asked again until it can be read → saved. */
export function settingTalk(flows: Pick<Flows, "changeSetting">) {
  return async (talk: Talk, ctx: Context, setting: SettingName, place: Place) => {
    const view = await outerView(talk);
    const question: Question = { talk, setting, place, view };
    await show(ctx.api, place, typedSettingMessage(setting, view));
    for (;;) {
      const answer = await waitForTyped(talk, place, cancelSettingButton);
      const typed = answer.message?.text;
      if (typed === undefined) return leave(question, answer);

      const business = await change(question, answer, typed.slice(0, TYPED_LENGTH), flows);
      if (business) return finish(question, answer, business);
    }
  };
}

async function leave({ talk, place, view }: Question, tap: Context): Promise<void> {
  await tap.answerCallbackQuery();
  const member = await outside(talk, (outer) => outer.seat.member);
  await show(tap.api, place, settingsMessage(member, view));
}

/** null: it could not be read, and they have been told why. */
async function change(
  { talk, setting, view }: Question,
  answer: Context,
  typed: string,
  flows: Pick<Flows, "changeSetting">,
): Promise<Business | null> {
  const changed = await attemptOutside(talk, (outer) =>
    flows.changeSetting(outer.seat, setting, typed),
  );
  if (!(changed instanceof UserError)) return changed;
  await answer.reply(view.texts.errors[changed.key](changed.values));
  return null;
}

async function finish(
  { talk, setting, place, view }: Question,
  answer: Context,
  business: Business,
): Promise<void> {
  const changed: View = { ...view, business };
  const member = await outside(talk, (outer) => outer.seat.member);
  await show(answer.api, place, { text: settingLine(setting, changed) });
  const settings = settingsMessage(member, changed);
  await answer.reply(settings.text.html, options(settings));
}

import { InlineKeyboard } from "grammy";
import { LANGUAGES } from "../../domain/business.ts";
import { LOST_LINES } from "../../domain/lost-line.ts";
import { WHEN_NOBODY } from "../../domain/when-nobody.ts";
import type { SettingName } from "../../flows/answers/owner.ts";
import { html, paragraphs } from "../../texts/html.ts";
import {
  cancelSettingButton,
  choiceButton,
  noHolidayButton,
  settingsButton,
  weekdayButton,
} from "../setting-buttons.ts";
import { LANGUAGE_NAMES } from "./language-names.ts";
import type { Message } from "./message.ts";
import { weekdayName } from "./setting-value.ts";
import { settingLine } from "./settings.ts";
import type { View } from "./view.ts";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const SENSITIVITIES = [80, 90, 95] as const;

/** The question for a setting with but a few choices, as buttons; null for one that is typed. */
export function choicesMessage(setting: SettingName, view: View): Message | null {
  const choices = choicesOf(setting, view);
  if (choices === null) return null;
  const keyboard = choices.row().text(view.texts.common.back, settingsButton.pack({}));
  return { text: question(setting, view), keyboard };
}

/** The question for a setting that is typed. */
export function typedSettingMessage(setting: SettingName, view: View): Message {
  const { common, settings } = view.texts;
  const keyboard = new InlineKeyboard();
  if (setting === "holidayUntil" && view.business.holidayUntil !== null) {
    keyboard.text(settings.noHoliday, noHolidayButton.pack({}));
  }
  if (setting === "eveningNoteAt" && view.business.eveningNoteAt !== null) {
    keyboard.text(settings.noEveningNote, choiceButton.pack({ setting, value: "off" }));
  }
  keyboard.text(common.cancel, cancelSettingButton.pack({}));
  return { text: question(setting, view), keyboard };
}

function question(setting: SettingName, view: View) {
  return paragraphs(settingLine(setting, view), html`${view.texts.settings.ask[setting]}`);
}

function choicesOf(setting: SettingName, view: View): InlineKeyboard | null {
  const { settings } = view.texts;
  switch (setting) {
    case "workingDays":
      return weekdays(view);
    case "sensitivityPercent":
      return column(SENSITIVITIES.map((percent) => [settings.sensitivity[percent], `${percent}`]));
    case "lostLine":
      return column(LOST_LINES.map((line) => [settings.lostLine[line], line]));
    case "whenNobody":
      return column(WHEN_NOBODY.map((what) => [settings.whenNobody[what], what]));
    case "language":
      return column(LANGUAGES.map((language) => [LANGUAGE_NAMES[language], language]));
    default:
      return null;
  }

  function column(choices: readonly (readonly [label: string, value: string])[]): InlineKeyboard {
    const buttons = choices.map(([label, value]) => [
      InlineKeyboard.text(label, choiceButton.pack({ setting, value })),
    ]);
    return InlineKeyboard.from(buttons);
  }
}

function weekdays(view: View): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const weekday of WEEKDAYS) {
    const mark = view.business.workingDays.includes(weekday) ? "✅ " : "";
    keyboard.text(`${mark}${weekdayName(weekday, view)}`, weekdayButton.pack({ weekday }));
    if (weekday === 4) keyboard.row();
  }
  return keyboard;
}

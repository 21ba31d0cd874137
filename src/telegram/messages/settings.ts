import { InlineKeyboard } from "grammy";
import { hasRole, type Member } from "../../domain/member.ts";
import type { SettingName } from "../../flows/answers/owner.ts";
import { type Fragment, html, lines, paragraphs } from "../../texts/html.ts";
import { apiKeyButton } from "../api-key-buttons.ts";
import { familiesButton } from "../reason-buttons.ts";
import {
  alertsButton,
  changeSetupButton,
  looksRightButton,
  settingButton,
  settingsButton,
  SETTINGS,
} from "../setting-buttons.ts";
import { withGroupButton } from "./group.ts";
import type { Message } from "./message.ts";
import { settingValue } from "./setting-value.ts";
import type { View } from "./view.ts";

/** What a new owner is asked to look at; the rest has defaults that suit most. */
const SETUP_SETTINGS = ["name", "language", "currency", "timeZone", "alertTime"] as const;
const BUTTONS_A_ROW = 2;

/**
 * What a member may set: the business's settings for its owner (while it is new, the few of the
 * set-up), for all others whether they get the alert.
 */
export function settingsMessage(member: Member, view: View): Message {
  const { settings } = view.texts;
  const isOwner = hasRole(member, "owner");
  if (isOwner && !view.business.isSetUp) return setupMessage(view);

  const shown = isOwner ? SETTINGS : [];
  const alerts = member.getsAlerts ? settings.alertsOn : settings.alertsOff;
  const keyboard = settingKeyboard(shown, view);
  if (isOwner) {
    keyboard
      .row()
      .text(view.texts.ownReasons.button, familiesButton.pack({}))
      .row()
      .text(view.texts.apiKey.button, apiKeyButton.pack({}));
    withGroupButton(keyboard, view.texts);
  }
  return {
    text: paragraphs(
      html`⚙️ <b>${isOwner ? settings.title : settings.ownTitle}</b>`,
      lines(...shown.map((setting) => settingLine(setting, view)), alerts),
      settings.tapToChange,
    ),
    keyboard: keyboard
      .row()
      .text(alerts, alertsButton.pack({ alerts: member.getsAlerts ? "off" : "on" })),
  };
}

/** The new owner's screen: how the bot will work unless something is changed. */
export function setupMessage(view: View): Message {
  const { setup } = view.texts;
  return {
    text: paragraphs(
      html`<b>${setup.title}</b>`,
      lines(...SETUP_SETTINGS.map((setting) => settingLine(setting, view))),
      setup.hint,
    ),
    keyboard: new InlineKeyboard()
      .text(setup.looksRight, looksRightButton.pack({}))
      .text(setup.change, changeSetupButton.pack({})),
  };
}

/** What of the set-up to change. */
export function changeSetupMessage(view: View): Message {
  const { setup, common } = view.texts;
  return {
    text: paragraphs(
      lines(...SETUP_SETTINGS.map((setting) => settingLine(setting, view))),
      setup.whatToChange,
    ),
    keyboard: settingKeyboard(SETUP_SETTINGS, view)
      .row()
      .text(setup.looksRight, looksRightButton.pack({}))
      .text(common.back, settingsButton.pack({})),
  };
}

/** "<b>Currency</b>: euro (EUR)" */
export function settingLine(setting: SettingName, view: View): Fragment {
  return html`<b>${view.texts.settings.labels[setting]}</b>: ${settingValue(setting, view)}`;
}

function settingKeyboard(settings: readonly SettingName[], { texts }: View): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const [i, setting] of settings.entries()) {
    if (i > 0 && i % BUTTONS_A_ROW === 0) keyboard.row();
    keyboard.text(texts.settings.labels[setting], settingButton.pack({ setting }));
  }
  return keyboard;
}

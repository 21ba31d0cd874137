import { LANGUAGES } from "../domain/business.ts";
import { ROLES } from "../domain/member.ts";
import type { SettingName } from "../flows/answers/owner.ts";
import { buttonKind, integer, oneOf, word } from "./buttons.ts";

/** Every setting, in the order in which an owner reads them. */
export const SETTINGS = [
  "name",
  "language",
  "currency",
  "country",
  "timeZone",
  "alertTime",
  "whenNobody",
  "eveningNoteAt",
  "workingDays",
  "holidayUntil",
  "listLength",
  "sensitivityPercent",
  "lostLine",
  "marginPercent",
  "horizonMonths",
  "discountPercent",
] as const satisfies readonly SettingName[];

/** All settings on one screen. */
export const settingsButton = buttonKind("settings", {});
/** Asks for a setting. */
export const settingButton = buttonKind("setting", { setting: oneOf(SETTINGS) });
/** Sets what has but a few choices. */
export const choiceButton = buttonKind("set", { setting: oneOf(SETTINGS), value: word });
/** Switches a weekday on or off: 1 is Monday. */
export const weekdayButton = buttonKind("weekday", { weekday: integer });
export const noHolidayButton = buttonKind("no_holiday", {});
export const alertsButton = buttonKind("alerts", { alerts: oneOf(["on", "off"]) });

/** The set-up of a new business. */
export const looksRightButton = buttonKind("looks_right", {});
export const changeSetupButton = buttonKind("change_setup", {});

/** Leaves the talk that asks for a setting. */
export const cancelSettingButton = buttonKind("talk_setting_cancel", {});

export const languageButton = buttonKind("language", { language: oneOf(LANGUAGES) });
export const inviteButton = buttonKind("invite", { role: oneOf(ROLES) });

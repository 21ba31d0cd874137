import { addDays, dayToDate, parseDay } from "../../domain/day.ts";
import type { SettingName } from "../../flows/answers/owner.ts";
import { shorten } from "../../texts/html.ts";
import { LANGUAGE_NAMES } from "./language-names.ts";
import { dayIn, type View } from "./view.ts";

const A_MONDAY = parseDay("2024-01-01");

/** A setting as it stands, in plain words. */
export function settingValue(setting: SettingName, view: View): string {
  const { texts, business } = view;
  const { values } = texts.settings;
  const share = (percent: number) => ({ share: texts.format.percent(percent / 100) });
  switch (setting) {
    case "name":
      return shorten(business.name, 100);
    case "currency":
      return named(business.currency, "currency", view);
    case "country":
      return named(business.country, "region", view);
    case "timeZone":
      return business.timeZone;
    case "alertTime":
      return values.alertTime({ time: business.alertTime });
    case "workingDays":
      return business.workingDays.map((day) => weekdayName(day, view)).join(", ");
    case "holidayUntil":
      return business.holidayUntil === null
        ? values.noHoliday
        : values.holidayUntil({ day: dayIn(view, business.holidayUntil) });
    case "listLength":
      return values.listLength(business.listLength);
    case "marginPercent":
      return values.marginPercent(share(business.marginPercent));
    case "horizonMonths":
      return values.horizonMonths(business.horizonMonths);
    case "discountPercent":
      return values.discountPercent(share(business.discountPercent));
    case "sensitivityPercent":
      return values.sensitivityPercent(share(business.sensitivityPercent));
    case "lostLine":
      return values.lostLine[business.lostLine];
    case "whenNobody":
      return values.whenNobody[business.whenNobody];
    case "eveningNoteAt":
      return business.eveningNoteAt === null
        ? values.noEveningNote
        : values.alertTime({ time: business.eveningNoteAt });
    case "language":
      return LANGUAGE_NAMES[business.language];
  }
}

/** "Mon", "пн"; 1 is Monday. */
export function weekdayName(weekday: number, { texts }: View): string {
  const format = new Intl.DateTimeFormat(texts.format.locale, {
    weekday: "short",
    timeZone: "UTC",
  });
  return format.format(dayToDate(addDays(A_MONDAY, weekday - 1)));
}

/** The name of a code, as the language has it, with the code beside. */
function named(code: string, type: "currency" | "region", { texts }: View): string {
  const name = new Intl.DisplayNames(texts.format.locale, { type }).of(code);
  return name === undefined || name === code ? code : `${name} (${code})`;
}

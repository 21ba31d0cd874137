import type { BusinessSettings } from "../../db/stores/businesses.ts";
import type { Language } from "../../domain/business.ts";
import type { Person } from "../seat.ts";

const HOMES: Record<Language, Pick<BusinessSettings, "country" | "currency" | "timeZone">> = {
  en: { country: "GB", currency: "GBP", timeZone: "Europe/London" },
  ru: { country: "RU", currency: "RUB", timeZone: "Europe/Moscow" },
  uk: { country: "UA", currency: "UAH", timeZone: "Europe/Kyiv" },
};

/** A business as it begins, as good a guess as the owner's language allows. */
export function newBusiness({
  name,
  language,
}: Pick<Person, "name" | "language">): BusinessSettings {
  return {
    name,
    language,
    ...HOMES[language],
    alertTime: "09:00",
    workingDays: [1, 2, 3, 4, 5, 6, 7],
    holidayUntil: null,
    listLength: 7,
    marginPercent: 100,
    horizonMonths: 36,
    discountPercent: 10,
    sensitivityPercent: 90,
    lostLine: "model",
    whenNobody: "line",
    eveningNoteAt: null,
  };
}

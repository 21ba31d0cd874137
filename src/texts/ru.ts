import type { Texts } from "./texts.ts";
import type { UserErrorWords } from "../domain/user-error.ts";
import { createFormat } from "./format.ts";

const format = createFormat("ru");

const errors: UserErrorWords = {
  notAllowed: () => "That is for the owner of the business to do. Ask them, please.",
  unknownCurrency: ({ typed }) =>
    `I don't know the currency “${typed}”. Send its code, for example USD, EUR or UAH.`,
  unknownTimeZone: ({ typed }) =>
    `I couldn't find “${typed}”. Send a large city in your time zone, for example Kyiv, or a name like Europe/London.`,
  unknownCountry: ({ typed }) =>
    `I don't know the country “${typed}”. Send its two letters, for example GB or UA.`,
  badTime: ({ typed }) => `“${typed}” is not a time I can read. Send it like 09:00.`,
  badWorkingDays: ({ typed }) =>
    `I couldn't read the days in “${typed}”. Send them like Mon–Fri, or Mon, Wed, Sat.`,
  badDay: ({ typed }) =>
    `There is no such day as “${typed}”. Send it like 25.12 or “in a week”, today or later.`,
  badNumber: ({ from, to }) => `Send a whole number from ${from} to ${to}.`,
  badName: ({ most }) => `Send a name of 1 to ${most} characters.`,
  badLanguage: () => "I speak English, Russian and Ukrainian. Send en, ru or uk.",
};

export const ru: Texts = {
  format,
  errors,
  common: {
    ourFault:
      "Something broke on our side. Nothing you sent is lost; please try again in a minute.",
    stranger:
      "This bot works for a business and only speaks to its people. Ask the owner for an invitation link.",
    staleButton: "That button is from an older message. Send /today for the current list.",
    cancelled: "Cancelled. Nothing was changed.",
    nothingToCancel: "There is nothing to cancel.",
    cancel: "Cancel",
    back: "Back",
    undo: "Undo",
    skip: "Skip",
  },
};

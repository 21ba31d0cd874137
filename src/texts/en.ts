import type { UserErrorWords } from "../domain/user-error.ts";
import { absent } from "./en/absent.ts";
import { advice } from "./en/advice.ts";
import { apiKey } from "./en/api-key.ts";
import { alert, callList, groups, status } from "./en/call-list.ts";
import { group } from "./en/group.ts";
import { take } from "./en/take.ts";
import { assign } from "./en/assign.ts";
import { employees } from "./en/employees.ts";
import { businesses } from "./en/businesses.ts";
import { card, contact } from "./en/card.ts";
import { left, reasons } from "./en/left.ts";
import { search } from "./en/search.ts";
import { details } from "./en/details.ts";
import { eveningNote } from "./en/evening-note.ts";
import { exclusions } from "./en/exclusions.ts";
import { exports } from "./en/exports.ts";
import { forget } from "./en/forget.ts";
import { format } from "./en/format.ts";
import { help } from "./en/help.ts";
import { history } from "./en/history.ts";
import { imports } from "./en/imports.ts";
import { insight } from "./en/insight.ts";
import { invite } from "./en/invite.ts";
import { language } from "./en/language.ts";
import { lost } from "./en/lost.ts";
import { ltv } from "./en/ltv.ts";
import { merge } from "./en/merge.ts";
import { menu } from "./en/menu.ts";
import { news } from "./en/news.ts";
import { nextTry } from "./en/next-try.ts";
import { progress } from "./en/progress.ts";
import { refusals } from "./en/refusals.ts";
import { ownReasons } from "./en/own-reasons.ts";
import { reasonList } from "./en/reason-list.ts";
import { report } from "./en/report.ts";
import { roles } from "./en/roles.ts";
import { salesFile } from "./en/sales-file.ts";
import { settings } from "./en/settings.ts";
import { setup } from "./en/setup.ts";
import { staff } from "./en/staff.ts";
import { start } from "./en/start.ts";

const errors: UserErrorWords = {
  notAllowed: () => "Your role here does not include that. Ask the owner, please.",
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
  badPhone: ({ typed }) =>
    `“${typed}” is not a phone number I can read. Send it with the code, like +44 20 7946 0000.`,
  badEmail: ({ typed }) => `“${typed}” is not an e-mail address. Send it like anna@example.com.`,
  badBirthday: ({ typed }) =>
    `I couldn't read “${typed}” as a birthday. Send it like 25.12, 25.12.1990 or “3 May”.`,
  longNote: ({ most }) => `A note has up to ${most} characters. Please send a shorter one.`,
  badName: ({ most }) => `Send a name of 1 to ${most} characters.`,
  manyReasons: ({ most }) =>
    `You have ${most} reasons of your own already. Archive one that nobody uses, then add another.`,
  lastReason: () => "One reason has to stay here, or Left would have nothing to offer.",
  badAdvice: ({ most }) => `Send 1 to ${most} characters.`,
  lastOwner: () =>
    "Somebody has to hold the keys: make another member an owner first, then this will work.",
  badLanguage: () => "I speak English, Russian and Ukrainian. Send en, ru or uk.",
};

export const en = {
  format,
  errors,
  start,
  roles,
  setup,
  settings,
  apiKey,
  invite,
  language,
  businesses,
  help,
  menu,
  salesFile,
  progress,
  refusals,
  exclusions,
  imports,
  insight,
  report,
  ltv,
  lost,
  news,
  staff,
  employees,
  assign,
  take,
  group,
  alert,
  callList,
  absent,
  eveningNote,
  groups,
  status,
  card,
  history,
  contact,
  left,
  reasons,
  reasonList,
  ownReasons,
  advice,
  nextTry,
  search,
  merge,
  details,
  exports,
  forget,
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
    next: "Next",
    undo: "Undo",
    skip: "Skip",
  },
};

import type { Texts } from "./texts.ts";
import type { UserErrorWords } from "../domain/user-error.ts";
import { absent } from "./uk/absent.ts";
import { advice } from "./uk/advice.ts";
import { apiKey } from "./uk/api-key.ts";
import { alert, callList, groups, status } from "./uk/call-list.ts";
import { group } from "./uk/group.ts";
import { take } from "./uk/take.ts";
import { assign } from "./uk/assign.ts";
import { employees } from "./uk/employees.ts";
import { businesses } from "./uk/businesses.ts";
import { card, contact } from "./uk/card.ts";
import { left, reasons } from "./uk/left.ts";
import { search } from "./uk/search.ts";
import { details } from "./uk/details.ts";
import { eveningNote } from "./uk/evening-note.ts";
import { exclusions } from "./uk/exclusions.ts";
import { exports } from "./uk/exports.ts";
import { forget } from "./uk/forget.ts";
import { format } from "./uk/format.ts";
import { help } from "./uk/help.ts";
import { history } from "./uk/history.ts";
import { imports } from "./uk/imports.ts";
import { insight } from "./uk/insight.ts";
import { invite } from "./uk/invite.ts";
import { language } from "./uk/language.ts";
import { lost } from "./uk/lost.ts";
import { ltv } from "./uk/ltv.ts";
import { merge } from "./uk/merge.ts";
import { menu } from "./uk/menu.ts";
import { news } from "./uk/news.ts";
import { nextTry } from "./uk/next-try.ts";
import { progress } from "./uk/progress.ts";
import { refusals } from "./uk/refusals.ts";
import { ownReasons } from "./uk/own-reasons.ts";
import { reasonList } from "./uk/reason-list.ts";
import { report } from "./uk/report.ts";
import { roles } from "./uk/roles.ts";
import { salesFile } from "./uk/sales-file.ts";
import { settings } from "./uk/settings.ts";
import { setup } from "./uk/setup.ts";
import { staff } from "./uk/staff.ts";
import { start } from "./uk/start.ts";

const errors: UserErrorWords = {
  notAllowed: () => "З вашою роллю цього не можна. Попросіть, будь ласка, власника.",
  unknownCurrency: ({ typed }) =>
    `Валюти «${typed}» я не знаю. Надішліть код, наприклад UAH, PLN або EUR.`,
  unknownTimeZone: ({ typed }) =>
    `Не знайшов «${typed}». Надішліть велике місто вашого часового поясу, наприклад Київ, або назву на зразок Europe/Kyiv.`,
  unknownCountry: ({ typed }) =>
    `Країни «${typed}» я не знаю. Надішліть дві літери, наприклад UA або PL.`,
  badTime: ({ typed }) => `Не зрозумів час «${typed}». Надішліть, наприклад, 09:00.`,
  badWorkingDays: ({ typed }) =>
    `Не зрозумів дні «${typed}». Надішліть, наприклад, Пн–Пт або Пн, Ср, Сб.`,
  badDay: ({ typed }) =>
    `Не зрозумів день «${typed}». Надішліть, наприклад, 25.12 або «за тиждень»: сьогодні або пізніше.`,
  badNumber: ({ from, to }) => `Надішліть ціле число від ${from} до ${to}.`,
  badPhone: ({ typed }) =>
    `Не схоже на номер телефону: «${typed}». Надішліть із кодом, наприклад +380 50 123 45 67.`,
  badEmail: ({ typed }) =>
    `Не схоже на адресу пошти: «${typed}». Надішліть, наприклад, anna@example.com.`,
  badBirthday: ({ typed }) =>
    `Не вдалося прочитати дату «${typed}». Надішліть, наприклад, 25.12, 25.12.1990 або «3 травня».`,
  longNote: ({ most }) => `У нотатці може бути не більше ${most} знаків. Надішліть коротшу.`,
  badName: ({ most }) => `Надішліть назву: від 1 до ${most} знаків.`,
  manyReasons: ({ most }) =>
    `Власних причин уже ${most}. Приберіть в архів ту, якою ніхто не користується, і додайте нову.`,
  lastReason: () => "Хоча б одна причина тут має залишитися, інакше вибирати буде ні з чого.",
  badAdvice: ({ most }) => `Надішліть від 1 до ${most} знаків.`,
  lastOwner: () => "Без власника ніяк: спершу зробіть власником когось іншого, і тоді все вийде.",
  badLanguage: () => "Я говорю англійською, російською та українською. Надішліть en, ru або uk.",
};

export const uk: Texts = {
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
      "Щось зламалося в нас. Нічого з надісланого не втрачено; спробуйте, будь ласка, за хвилину.",
    stranger:
      "Цей бот працює для одного бізнесу й говорить лише зі своїми. Попросіть у власника посилання-запрошення.",
    staleButton: "Ця кнопка зі старого повідомлення. Свіжий список: /today.",
    cancelled: "Скасовано. Нічого не змінилося.",
    nothingToCancel: "Скасовувати нічого.",
    cancel: "Скасувати",
    back: "Назад",
    next: "Далі",
    undo: "Повернути",
    skip: "Пропустити",
  },
};

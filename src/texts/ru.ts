import type { Texts } from "./texts.ts";
import type { UserErrorWords } from "../domain/user-error.ts";
import { absent } from "./ru/absent.ts";
import { advice } from "./ru/advice.ts";
import { apiKey } from "./ru/api-key.ts";
import { alert, callList, groups, status } from "./ru/call-list.ts";
import { group } from "./ru/group.ts";
import { take } from "./ru/take.ts";
import { assign } from "./ru/assign.ts";
import { employees } from "./ru/employees.ts";
import { businesses } from "./ru/businesses.ts";
import { card, contact } from "./ru/card.ts";
import { left, reasons } from "./ru/left.ts";
import { search } from "./ru/search.ts";
import { details } from "./ru/details.ts";
import { eveningNote } from "./ru/evening-note.ts";
import { exclusions } from "./ru/exclusions.ts";
import { exports } from "./ru/exports.ts";
import { forget } from "./ru/forget.ts";
import { format } from "./ru/format.ts";
import { help } from "./ru/help.ts";
import { history } from "./ru/history.ts";
import { imports } from "./ru/imports.ts";
import { insight } from "./ru/insight.ts";
import { invite } from "./ru/invite.ts";
import { language } from "./ru/language.ts";
import { lost } from "./ru/lost.ts";
import { ltv } from "./ru/ltv.ts";
import { merge } from "./ru/merge.ts";
import { menu } from "./ru/menu.ts";
import { news } from "./ru/news.ts";
import { nextTry } from "./ru/next-try.ts";
import { progress } from "./ru/progress.ts";
import { refusals } from "./ru/refusals.ts";
import { ownReasons } from "./ru/own-reasons.ts";
import { reasonList } from "./ru/reason-list.ts";
import { report } from "./ru/report.ts";
import { roles } from "./ru/roles.ts";
import { salesFile } from "./ru/sales-file.ts";
import { settings } from "./ru/settings.ts";
import { setup } from "./ru/setup.ts";
import { staff } from "./ru/staff.ts";
import { start } from "./ru/start.ts";

const errors: UserErrorWords = {
  notAllowed: () => "С вашей ролью это нельзя. Попросите, пожалуйста, владельца.",
  unknownCurrency: ({ typed }) =>
    `Валюты «${typed}» я не знаю. Пришлите код, например RUB, KZT или EUR.`,
  unknownTimeZone: ({ typed }) =>
    `Не нашёл «${typed}». Пришлите большой город вашего часового пояса, например Екатеринбург, или название вроде Europe/Moscow.`,
  unknownCountry: ({ typed }) =>
    `Страны «${typed}» я не знаю. Пришлите две буквы, например RU, KZ или UA.`,
  badTime: ({ typed }) => `Не понял время «${typed}». Пришлите, например, 09:00.`,
  badWorkingDays: ({ typed }) =>
    `Не понял дни «${typed}». Пришлите, например, Пн–Пт или Пн, Ср, Сб.`,
  badDay: ({ typed }) =>
    `Не понял день «${typed}». Пришлите, например, 25.12 или «через неделю»: сегодня или позже.`,
  badNumber: ({ from, to }) => `Пришлите целое число от ${from} до ${to}.`,
  badPhone: ({ typed }) =>
    `Не похоже на номер телефона: «${typed}». Пришлите с кодом, например +7 900 123-45-67.`,
  badEmail: ({ typed }) =>
    `Не похоже на адрес почты: «${typed}». Пришлите, например, anna@example.com.`,
  badBirthday: ({ typed }) =>
    `Не понял дату «${typed}». Пришлите, например, 25.12, 25.12.1990 или «3 мая».`,
  longNote: ({ most }) => `В заметке может быть не больше ${most} знаков. Пришлите покороче.`,
  badName: ({ most }) => `Пришлите название: от 1 до ${most} знаков.`,
  manyReasons: ({ most }) =>
    `Своих причин уже ${most}. Уберите в архив ту, которой никто не пользуется, и добавьте новую.`,
  lastReason: () => "Хотя бы одна причина здесь должна остаться, иначе выбирать будет не из чего.",
  badAdvice: ({ most }) => `Пришлите от 1 до ${most} знаков.`,
  lastOwner: () =>
    "Без владельца никак: сначала сделайте владельцем кого-то ещё, и тогда получится.",
  badLanguage: () => "Я говорю по-английски, по-русски и по-украински. Пришлите en, ru или uk.",
};

export const ru: Texts = {
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
      "Что-то сломалось у нас. Ничего из присланного не потеряно; попробуйте, пожалуйста, через минуту.",
    stranger:
      "Этот бот работает для одного бизнеса и говорит только со своими. Попросите у владельца ссылку-приглашение.",
    staleButton: "Эта кнопка из старого сообщения. Свежий список: /today.",
    cancelled: "Отменено. Ничего не изменилось.",
    nothingToCancel: "Отменять нечего.",
    cancel: "Отмена",
    back: "Назад",
    next: "Дальше",
    undo: "Вернуть",
    skip: "Пропустить",
  },
};

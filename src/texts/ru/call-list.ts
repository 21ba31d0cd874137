import type * as source from "../en/call-list.ts";
import { counts } from "./counts.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const groups: typeof source.groups = {
  return_first: "Вернуть первыми",
  must_return: "Вернуть обязательно",
  if_possible: "По возможности",
  let_go: "Отпустить",
};

export const status: typeof source.status = {
  new: "был один раз",
  active: "покупает как обычно",
  due: "ждём на днях",
  overdue: "опаздывает",
  at_risk: "вот-вот уйдёт",
  lost: "ушёл",
  returned: "вернулся: берегите",
  closed: "не звонить",
};

export const callList: typeof source.callList = {
  button: "📋 Список звонков",
  title: (p) => `Список звонков, ${p.day}`,
  pages: (p) => `${p.from}–${p.to} из ${p.of}`,
  overdue: (p) =>
    `${counts.customers(p.count)} ${format.plural(p.count, "ждёт", "ждут", "ждут")} звонка сегодня`,
  atStake: (p) => `на кону ${p.money} в год`,
  rhythm: (p) =>
    `${days(p.now)} без покупок, ${p.usual === 1 ? "обычно каждый день" : `обычно раз в ${format.number(p.usual)}`}`,
  once: (p) => `один визит, ${days(p.now)} назад`,
  aYear: (p) => `${p.money} в год`,
  promised: (p) => `обещали подумать до ${p.until ?? "сегодня"} (${p.member}, ${p.day})`,
  putOff: (p) => `просили позвонить ${p.until ?? "сегодня"} (${p.member}, ${p.day})`,
  planned: (p) => `вернуть по плану от ${p.day} (${p.member})${p.offer && `: ${p.offer}`}`,
  done: (p) => `${p.outcome} (${p.member})`,
  calling: (p) => `звонит ${p.member}`,
  tapToTake: "Нажмите номер, чтобы позвонить клиенту: карточка придёт вам лично.",
  tapNumber: "Нажмите номер, чтобы открыть карточку.",
  allDone: "Весь сегодняшний список обзвонен. Отличная работа!",
  nobody: "Сегодня никто не опаздывает: все постоянные клиенты приходят вовремя.",
  shares: { own: "👤 Мои", all: "👥 Все" },
  nobodyOfYours: (p) =>
    `Из ваших клиентов сегодня никто не опаздывает. У остальных в списке ${counts.customers(p.others)}.`,
  noSales: "Продаж пока нет. Пришлите файл с продажами, и я подскажу, кому звонить.",
  salesUpTo: (p) => `Продажи по ${p.day}`,
  stale: (p) =>
    `⚠️ Продажи загружены только по ${p.day}, это ${days(p.days)} назад. Кто-то из списка мог с тех пор купить: не полагайтесь на него, пока не придёт свежий файл.`,
  more: (p) => `Ещё (${format.number(p.count)})`,
};

export const alert: typeof source.alert = {
  morning: "☀️ Доброе утро!",
  nobody: "Сегодня никто не опаздывает: клиенты приходят вовремя. Хорошего дня!",
};

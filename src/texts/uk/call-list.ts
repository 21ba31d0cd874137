import type * as source from "../en/call-list.ts";
import { counts } from "./counts.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const groups: typeof source.groups = {
  return_first: "Повернути першими",
  must_return: "Повернути обов’язково",
  if_possible: "За можливості",
  let_go: "Відпустити",
};

export const status: typeof source.status = {
  new: "був один раз",
  active: "купує як завжди",
  due: "чекаємо днями",
  overdue: "запізнюється",
  at_risk: "ось-ось піде",
  lost: "пішов",
  returned: "повернувся: бережіть",
  closed: "не дзвонити",
};

export const callList: typeof source.callList = {
  button: "📋 Список дзвінків",
  title: (p) => `Список дзвінків, ${p.day}`,
  pages: (p) => `${p.from}–${p.to} з ${p.of}`,
  overdue: (p) =>
    `${counts.customers(p.count)} ${format.plural(p.count, "чекає", "чекають", "чекають")} на дзвінок сьогодні`,
  atStake: (p) => `на кону ${p.money} на рік`,
  rhythm: (p) =>
    `${days(p.now)} без покупок, ${p.usual === 1 ? "зазвичай щодня" : `зазвичай раз на ${format.number(p.usual)}`}`,
  once: (p) => `один візит, ${days(p.now)} тому`,
  aYear: (p) => `${p.money} на рік`,
  promised: (p) => `обіцяли подумати до ${p.until ?? "сьогодні"} (${p.member}, ${p.day})`,
  putOff: (p) => `просили подзвонити ${p.until ?? "сьогодні"} (${p.member}, ${p.day})`,
  planned: (p) => `повернути за планом від ${p.day} (${p.member})${p.offer && `: ${p.offer}`}`,
  done: (p) => `${p.outcome} (${p.member})`,
  calling: (p) => `дзвонить ${p.member}`,
  tapToTake: "Натисніть номер, щоб подзвонити клієнту: картка надійде вам особисто.",
  tapNumber: "Натисніть номер, щоб відкрити картку.",
  allDone: "Увесь сьогоднішній список обдзвонено. Чудова робота!",
  nobody: "Сьогодні ніхто не запізнюється: усі постійні клієнти приходять вчасно.",
  shares: { own: "👤 Мої", all: "👥 Усі" },
  nobodyOfYours: (p) =>
    `Із ваших клієнтів сьогодні ніхто не запізнюється. В інших у списку ${counts.customers(p.others)}.`,
  noSales: "Продажів ще немає. Надішліть файл із продажами, і я підкажу, кому дзвонити.",
  salesUpTo: (p) => `Продажі по ${p.day}`,
  stale: (p) =>
    `⚠️ Продажі завантажено лише по ${p.day}, це ${days(p.days)} тому. Хтось зі списку міг відтоді купити: не покладайтеся на нього, доки не надійде свіжий файл.`,
  more: (p) => `Ще (${format.number(p.count)})`,
};

export const alert: typeof source.alert = {
  morning: "☀️ Доброго ранку!",
  nobody: "Сьогодні ніхто не запізнюється: клієнти приходять вчасно. Гарного дня!",
};

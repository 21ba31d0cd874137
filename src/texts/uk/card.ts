import type * as source from "../en/card.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const card: typeof source.card = {
  button: "👤 Картка",
  copyPhone: "📞 Скопіювати телефон",
  noPhone: "Телефону немає",
  phoneInPrivate: "Телефон: у нашому особистому чаті",
  usually: (p) =>
    `Зазвичай ${p.usual === 1 ? "щодня" : `раз на ${days(p.usual)}`}, зараз ${format.plural(p.now, "минув", "минуло", "минуло")} ${days(p.now)}`,
  backBy: (p) => `До ${p.day} повертається у ${p.times} випадках із ${p.of}`,
  onceOnly: (p) => `Поки один візит, ${days(p.days)} тому`,
  chance: (p) => {
    if (p.inTen === 0) {
      return `З десяти таких клієнтів за ${days(p.days)} сам не купить майже ніхто`;
    }
    if (p.inTen === 10) return `З десяти таких клієнтів майже всі куплять самі за ${days(p.days)}`;
    return `З десяти таких клієнтів ${format.number(p.inTen)} ${format.plural(p.inTen, "купить сам", "куплять самі")} за ${days(p.days)}`;
  },
  lastVisit: (p) => `Останній візит ${p.day}${p.items && `: ${p.items}`}`,
  buys: (p) => `Зазвичай бере: ${p.items}`,
  amount: (p) => `${p.money} за візит`,
  aYear: (p) => `${p.money} на рік`,
  visits: (p) =>
    `${format.number(p.count)} ${format.plural(p.count, "візит", "візити", "візитів")} від ${p.since}`,
  servedBy: (p) => `обслуговує ${p.employee}`,
  careUntil: (p) => `Нещодавно повернувся: до ${p.day} будьте особливо уважні`,
  booked: (p) => `Запис на ${p.day}`,
  leftOn: (p) => `Вважаємо втраченим від ${p.day}`,
  because: (p) => `Вважаємо втраченим від ${p.day}: ${p.reason}`,
  closed: {
    do_not_call: "Не дзвонити: так попросив клієнт або вирішили ви.",
    beyond_mending: "Картку закрито: причину, з якої клієнт пішов, не виправиш.",
  },
  openAgain: "🔓 Відкрити знову",
  openedAgain: "Картку знову відкрито",
  agreed: {
    thinking: (p) => `Обіцяли подумати до ${p.until ?? "сьогодні"} (${p.member}, ${p.day})`,
    later: (p) => `Просили подзвонити ${p.until ?? "сьогодні"} (${p.member}, ${p.day})`,
  },
  planned: (p) => `План від ${p.day}: повернути клієнта ${p.until}, ${p.member}`,
  contacts: "Як зв’язувалися раніше",
  firstWords: "З чого почати",
  offer: "Що запропонувати",
  quoted: (p) => `«${p.words}»`,
};

export const contact: typeof source.contact = {
  buttons: {
    will_come: "✅ Прийде",
    thinking: "🤔 Думає",
    no_answer: "📵 Не відповів",
    left: "👋 Пішов",
    do_not_call: "🚫 Не дзвонити",
    later: "⏰ Пізніше",
  },
  undo: "↩️ Скасувати",
  said: {
    will_come: "прийде",
    thinking: "думає",
    no_answer: "немає відповіді",
    left: "пішов",
    do_not_call: "більше не дзвонити",
    later: "відкладено",
  },
  until: (p) => `подзвонити знову ${p.day}`,
  saved: (p) => `${p.name}: ${p.outcome}`,
  next: {
    will_come: "Прибрали зі списку: чекаємо на покупку.",
    no_answer: "Завтра знову буде у списку, якщо не прийде сам.",
    left: "Записали як втраченого.",
    do_not_call: "Більше не з’явиться ні у списку, ні в ранковому повідомленні.",
  },
  backUnless: (p) => `Повернеться до списку ${p.day}, якщо не відповість і не прийде раніше.`,
  backOn: (p) => `Повернеться на початок списку ${p.day}.`,
  loggedBy: (p) => `Позначка: ${p.member}. Скасувати можна протягом хвилини.`,
  channels: {
    call: "📞 Дзвінок",
    message: "💬 Повідомлення",
    visit: "🚪 Візит",
    email: "✉️ Лист",
    gift: "🎁 Подарунок",
  },
  by: {
    call: "телефоном",
    message: "повідомленням",
    visit: "особисто",
    email: "листом",
    gift: "з подарунком",
  },
  how: (p) => `Зв’язок: ${p.by}. Якщо було інакше, натисніть як.`,
  savedToast: "Записано",
  already: (p) => `Вас випередили: ${p.member}, позначка «${p.outcome}». Удруге не записано.`,
  nowOne: (p) =>
    `Цього клієнта об’єднано з іншим: тепер це ${p.name}, ось картка. Нічого не записано.`,
  keptAsNote: "Ваші слова збережено як нотатку.",
  gone: "Цього клієнта тут більше немає. Свіжий список: /today.",
  undone: "Позначку знято",
  tooLate: "Скасувати вже не можна: минула хвилина або позначку поставив хтось інший.",
  askLater: (p) => `${p.name}: коли нагадати?`,
  askThinking: (p) => `${p.name} думає. Коли подзвонити знову?`,
  delays: {
    tomorrow: "Завтра",
    three_days: "Через 3 дні",
    week: "Через тиждень",
    two_weeks: "Через два тижні",
    month: "Через місяць",
  },
  anotherDay: "Інший день",
  askDay: (p) =>
    `${p.name}: якого дня подзвонити знову? Напишіть, наприклад, 25.12, «через тиждень» або «п’ятниця».`,
  noSuchDay: {
    unclear: (p) =>
      `Не знайшов такого дня: «${p.typed}». Напишіть, наприклад, 25.12, «завтра», «у п’ятницю», «через 3 дні» або «через тиждень».`,
    past: (p) =>
      `«${p.typed}» уже минуло. Який день попереду? Наприклад, 25.12, «завтра» або «через тиждень».`,
    too_far: (p) =>
      `«${p.typed}»: це більш ніж за два роки. Виберіть день ближче: 25.12, «через місяць» або «через рік».`,
  },
  confirmDoNotCall: (p) =>
    `${p.name}: більше ніколи не дзвонити? Зі списку та ранкових повідомлень клієнт зникне.`,
  yesDoNotCall: "🚫 Так, більше не дзвонити",
  replyHere: "У групі напишіть це відповіддю на це повідомлення.",
};

import type * as source from "../en/card.ts";
import { days } from "./days.ts";
import { format } from "./format.ts";

export const card: typeof source.card = {
  button: "👤 Карточка",
  copyPhone: "📞 Скопировать телефон",
  noPhone: "Телефона нет",
  phoneInPrivate: "Телефон: в нашем личном чате",
  usually: (p) =>
    `Обычно ${p.usual === 1 ? "каждый день" : `раз в ${days(p.usual)}`}, сейчас ${format.plural(p.now, "прошёл", "прошло", "прошло")} ${days(p.now)}`,
  backBy: (p) => `К ${p.day} возвращается в ${p.times} случаях из ${p.of}`,
  onceOnly: (p) => `Пока один визит, ${days(p.days)} назад`,
  chance: (p) => {
    if (p.inTen === 0) {
      return `Из десяти таких клиентов за ${days(p.days)} сам не купит почти никто`;
    }
    if (p.inTen === 10) return `Из десяти таких клиентов почти все купят сами за ${days(p.days)}`;
    return `Из десяти таких клиентов ${format.number(p.inTen)} ${format.plural(p.inTen, "купит сам", "купят сами")} за ${days(p.days)}`;
  },
  lastVisit: (p) => `Последний визит ${p.day}${p.items && `: ${p.items}`}`,
  buys: (p) => `Обычно берёт: ${p.items}`,
  amount: (p) => `${p.money} за визит`,
  aYear: (p) => `${p.money} в год`,
  visits: (p) =>
    `${format.number(p.count)} ${format.plural(p.count, "визит", "визита", "визитов")} с ${p.since}`,
  servedBy: (p) => `обслуживает ${p.employee}`,
  careUntil: (p) => `Недавно вернулся: до ${p.day} будьте особенно внимательны`,
  booked: (p) => `Запись на ${p.day}`,
  leftOn: (p) => `Считается ушедшим с ${p.day}`,
  because: (p) => `Считается ушедшим с ${p.day}: ${p.reason}`,
  closed: {
    do_not_call: "Не звонить: так попросил клиент или решили вы.",
    beyond_mending: "Карточка закрыта: причину ухода не поправить.",
  },
  openAgain: "🔓 Открыть снова",
  openedAgain: "Карточка снова открыта",
  agreed: {
    thinking: (p) => `Обещали подумать до ${p.until ?? "сегодня"} (${p.member}, ${p.day})`,
    later: (p) => `Просили позвонить ${p.until ?? "сегодня"} (${p.member}, ${p.day})`,
  },
  planned: (p) => `План от ${p.day}: вернуть клиента ${p.until}, ${p.member}`,
  contacts: "Как связывались раньше",
  firstWords: "С чего начать",
  offer: "Что предложить",
  quoted: (p) => `«${p.words}»`,
};

export const contact: typeof source.contact = {
  buttons: {
    will_come: "✅ Придёт",
    thinking: "🤔 Думает",
    no_answer: "📵 Не ответил",
    left: "👋 Ушёл",
    do_not_call: "🚫 Не звонить",
    later: "⏰ Позже",
  },
  undo: "↩️ Отменить",
  said: {
    will_come: "придёт",
    thinking: "думает",
    no_answer: "нет ответа",
    left: "ушёл",
    do_not_call: "больше не звонить",
    later: "отложено",
  },
  until: (p) => `позвонить снова ${p.day}`,
  saved: (p) => `${p.name}: ${p.outcome}`,
  next: {
    will_come: "Убрали из списка: ждём покупку.",
    no_answer: "Завтра снова будет в списке, если не придёт сам.",
    left: "Записали как ушедшего.",
    do_not_call: "Больше не появится ни в списке, ни в утреннем сообщении.",
  },
  backUnless: (p) => `Вернётся в список ${p.day}, если не ответит и не придёт раньше.`,
  backOn: (p) => `Вернётся в начало списка ${p.day}.`,
  loggedBy: (p) => `Отметка: ${p.member}. Отменить можно в течение минуты.`,
  channels: {
    call: "📞 Звонок",
    message: "💬 Сообщение",
    visit: "🚪 Визит",
    email: "✉️ Письмо",
    gift: "🎁 Подарок",
  },
  by: {
    call: "по телефону",
    message: "сообщением",
    visit: "лично",
    email: "письмом",
    gift: "с подарком",
  },
  how: (p) => `Связь: ${p.by}. Если было иначе, нажмите как.`,
  savedToast: "Записано",
  already: (p) => `Вас опередили: ${p.member}, отметка «${p.outcome}». Второй раз не записано.`,
  nowOne: (p) =>
    `Этот клиент объединён с другим: теперь это ${p.name}, вот карточка. Ничего не записано.`,
  keptAsNote: "Ваши слова сохранены как заметка.",
  gone: "Этого клиента здесь больше нет. Свежий список: /today.",
  undone: "Отметка снята",
  tooLate: "Отменить уже нельзя: прошла минута или отметку поставил кто-то другой.",
  askLater: (p) => `${p.name}: когда напомнить?`,
  askThinking: (p) => `${p.name} думает. Когда позвонить снова?`,
  delays: {
    tomorrow: "Завтра",
    three_days: "Через 3 дня",
    week: "Через неделю",
    two_weeks: "Через две недели",
    month: "Через месяц",
  },
  anotherDay: "Другой день",
  askDay: (p) =>
    `${p.name}: в какой день позвонить снова? Напишите, например, 25.12, «через неделю» или «пятница».`,
  noSuchDay: {
    unclear: (p) =>
      `Не нашёл такого дня: «${p.typed}». Напишите, например, 25.12, «завтра», «в пятницу», «через 3 дня» или «через неделю».`,
    past: (p) =>
      `«${p.typed}» уже в прошлом. Какой день впереди? Например, 25.12, «завтра» или «через неделю».`,
    too_far: (p) =>
      `«${p.typed}»: это больше двух лет вперёд. Выберите день поближе: 25.12, «через месяц» или «через год».`,
  },
  confirmDoNotCall: (p) =>
    `${p.name}: больше никогда не звонить? Из списка и утренних сообщений клиент исчезнет.`,
  yesDoNotCall: "🚫 Да, больше не звонить",
  replyHere: "В группе напишите это ответом на данное сообщение.",
};

import type * as source from "../en/left.ts";

export const left: typeof source.left = {
  askFamily: (p) => `${p.name}: клиент ушёл. В ком причина?`,
  askReason: (p) => `${p.name}: ${p.family}. Что именно?`,
  askWords: (p) =>
    `${p.name}: ${p.reason}. Что сказал клиент своими словами? Напишите или нажмите «Пропустить».`,
  askWordsOfOther: (p) =>
    `${p.name}: ${p.family}, другое. Что именно? Напишите пару слов: «другое» само по себе ни о чём не говорит.`,
  pickOne: "Выберите, пожалуйста, кнопку в сообщении выше.",
  saved: (p) => `${p.name}: клиент ушёл, ${p.reason}`,
  notLost: (p) => `${p.name}: не потерян, ${p.reason}`,
  closed: "Тут ничего не поправить, поэтому в списке клиент больше не появится.",
};

export const reasons: typeof source.reasons = {
  families: {
    competitor: "ушёл к конкуренту",
    us: "причина в нас",
    customer: "свои обстоятельства",
    not_lost: "на самом деле не ушёл",
    unknown: "причина неизвестна",
  },
  familyButtons: {
    competitor: "🏪 Конкурент",
    us: "🙋 Мы сами",
    customer: "👤 Свои обстоятельства",
    not_lost: "🙂 Вовсе не ушёл",
    unknown: "🤷 Не знаем",
  },
  names: {
    "competitor.cheaper": "у других дешевле",
    "competitor.closer": "другие ближе",
    "competitor.better_range": "у других выбор больше",
    "competitor.better_terms": "у других условия лучше",
    "competitor.followed_employee": "ушёл за сотрудником",
    "competitor.other": "конкурент, другое",
    "us.service": "обслуживание",
    "us.quality": "качество",
    "us.price_rise": "подняли цены",
    "us.out_of_stock": "не было в наличии",
    "us.delays": "задержки",
    "us.order_mistake": "ошибка в заказе",
    "us.felt_forgotten": "о нём забыли",
    "us.favourite_left": "ушёл любимый сотрудник",
    "us.hours": "часы работы",
    "us.other": "мы, другое",
    "customer.moved": "переезд",
    "customer.closed_down": "закрытие бизнеса",
    "customer.no_need": "больше не нужно",
    "customer.no_money": "нет денег",
    "customer.illness_or_death": "болезнь или смерть",
    "customer.seasonal": "не сезон",
    "customer.stocked_up": "закупился впрок",
    "customer.other": "обстоятельства, другое",
    "not_lost.another_name": "покупает под другим именем",
    "not_lost.duplicate": "дубль в базе",
    "not_lost.already_bought": "уже купил",
    "not_lost.other": "не ушёл, другое",
    "unknown.not_reached": "не дозвонились",
    "unknown.would_not_say": "не захотел говорить",
    "unknown.wrong_number": "неверный номер",
  },
};

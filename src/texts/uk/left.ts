import type * as source from "../en/left.ts";

export const left: typeof source.left = {
  askFamily: (p) => `${p.name}: клієнт пішов. У кому причина?`,
  askReason: (p) => `${p.name}: ${p.family}. Що саме?`,
  askWords: (p) =>
    `${p.name}: ${p.reason}. Що сказав клієнт своїми словами? Напишіть або натисніть «Пропустити».`,
  askWordsOfOther: (p) =>
    `${p.name}: ${p.family}, інше. Що саме? Напишіть кілька слів: «інше» саме по собі нічого не каже.`,
  pickOne: "Виберіть, будь ласка, кнопку в повідомленні вище.",
  saved: (p) => `${p.name}: клієнт пішов, ${p.reason}`,
  notLost: (p) => `${p.name}: не втрачений, ${p.reason}`,
  closed: "Тут нічого не виправиш, тому у списку клієнт більше не з’явиться.",
};

export const reasons: typeof source.reasons = {
  families: {
    competitor: "пішов до конкурента",
    us: "причина в нас",
    customer: "власні обставини",
    not_lost: "насправді не пішов",
    unknown: "причина невідома",
  },
  familyButtons: {
    competitor: "🏪 Конкурент",
    us: "🙋 Ми самі",
    customer: "👤 Власні обставини",
    not_lost: "🙂 Зовсім не пішов",
    unknown: "🤷 Не знаємо",
  },
  names: {
    "competitor.cheaper": "в інших дешевше",
    "competitor.closer": "інші ближче",
    "competitor.better_range": "в інших більший вибір",
    "competitor.better_terms": "в інших кращі умови",
    "competitor.followed_employee": "пішов за працівником",
    "competitor.other": "конкурент, інше",
    "us.service": "обслуговування",
    "us.quality": "якість",
    "us.price_rise": "підняли ціни",
    "us.out_of_stock": "не було в наявності",
    "us.delays": "затримки",
    "us.order_mistake": "помилка в замовленні",
    "us.felt_forgotten": "про нього забули",
    "us.favourite_left": "пішов улюблений працівник",
    "us.hours": "години роботи",
    "us.other": "ми, інше",
    "customer.moved": "переїзд",
    "customer.closed_down": "закриття бізнесу",
    "customer.no_need": "більше не потрібно",
    "customer.no_money": "немає грошей",
    "customer.illness_or_death": "хвороба або смерть",
    "customer.seasonal": "не сезон",
    "customer.stocked_up": "закупився про запас",
    "customer.other": "обставини, інше",
    "not_lost.another_name": "купує під іншим ім’ям",
    "not_lost.duplicate": "дубль у базі",
    "not_lost.already_bought": "уже купив",
    "not_lost.other": "не пішов, інше",
    "unknown.not_reached": "не додзвонилися",
    "unknown.would_not_say": "не захотів казати",
    "unknown.wrong_number": "хибний номер",
  },
};

import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";
import { format } from "./format.ts";

export const salesFile: Texts["salesFile"] = {
  askManager: "Продажі завантажує власник або менеджер. Передайте, будь ласка, файл комусь із них.",
  sendFile:
    "Щоб завантажити продажі, надішліть сам файл: вивантаження у CSV або Excel, де один рядок — один продаж. З фото й голосових я продажів не прочитаю.",
  tooBig:
    "Файл більший за 20 МБ, а більше Telegram боту не віддає. Стисніть його в zip або вивантажте коротший період.",
  unreachable: "Не вдалося забрати файл у Telegram. Нічого не втрачено: надішліть його ще раз.",
  reading: (p) => `Читаю ${p.file} …`,
  title: (p) => html`📄 <b>${p.file}</b>`,
  sheetRead: (p) => `Прочитав аркуш «${p.sheet}». За раз завантажується один аркуш.`,
  otherSheet: (p) => `Аркуш: ${p.sheet}`,
  noSalesOnSheet: (p) => `На аркуші «${p.sheet}» продажів не бачу: ${p.why}`,
  holds: (p) =>
    html`<b>${counts.purchases(p.purchases)}</b> від <b>${counts.ofCustomers(p.customers)}</b>`,
  period: (p) => `${p.from} – ${p.to}`,
  sum: (p) => html`Усього на <b>${p.money}</b>`,
  refunds: (refunds) => `З них ${counts.refunds(refunds)}`,
  anonymous: (purchases) =>
    `Без імені клієнта: ${counts.purchases(purchases)}. До виторгу входять, дзвонити нема кому`,
  bookings: (customers) =>
    `Уже записані наперед: ${counts.customers(customers)}. До візиту ніхто з них не запізнюється`,
  monthly: (purchases) =>
    `Підсумки за місяць без днів: ${format.number(purchases)}. Увійдуть у виторг, візитами не стануть`,
  noAmounts: "Сум у файлі немає: скажу, хто запізнюється, але не скільки це коштує.",
  otherCurrency: (p) =>
    `У файлі ${p.file}, а у вас ${p.business}. Беру цифри як ${p.business}; валюта змінюється в /settings.`,
  leftOut: (rows) => html`<b>Пропущено: ${counts.rows(rows)}</b>`,
  leftOutLine: (p) => `${p.why}: ${format.number(p.rows)} (${p.examples})`,
  otherRows: (rows) => `і ще ${counts.rows(rows)}`,
  leftOutButton: "Пропущені рядки",
  leftOutRow: "Рядок",
  leftOutWhy: "Чому пропущено",
  leftOutFileName: "пропущені рядки",
  leftOutHere: (p) => `Пропущено: ${counts.rows(p.rows)} з ${p.file}, біля кожного — причина.`,
  leftOutSomeHere: (p) =>
    `Пропущено: ${counts.rows(p.rows)} з ${p.file}. Тут перші ${format.number(p.shown)}, біля кожного — причина.`,
  nothingLeftOut: (p) => `У ${p.file} нічого не пропущено: враховано кожен рядок.`,
  leftOutGone: "Цього файлу в мене більше немає: його скасували.",
  question: "Файл не каже одного:",
  questionRow: (p) => `у рядку ${format.number(p.row)} стоїть «${p.text}». Що це?`,
  questionKept: "Запам’ятаю відповідь для таких файлів.",
  answered: (p) =>
    `За вашою відповіддю «${p.text}» (рядок ${format.number(p.row)}) — це ${p.reading}`,
  changeAnswer: (p) => `Ні: ${p.reading}`,
  import: "✅ Завантажити",
  columns: "Колонки",
  again: "Ще раз",
  columnsTitle: "Що в якій колонці",
  columnsHint: "Торкніться того, що не так, і виберіть колонку. Запам’ятаю для таких файлів.",
  columnsTold: "Колонки — як ви вказали для таких файлів.",
  whichColumn: (p) => `Яка колонка — «${p.role}»?`,
  noSuchColumn: "Такої немає",
  findAgain: "Забути мої зміни",
  nowHolds: (p) =>
    html`Так у файлі <b>${counts.purchases(p.purchases)}</b> від <b>${counts.ofCustomers(p.customers)}</b>, пропущено: ${counts.rows(p.leftOut)}`,
  foundColumns: (p) => `Які колонки знайшов: ${p.columns}`,
  foundValue: (p) => `У колонці «${p.column}» стоїть, наприклад: ${p.value}`,
  nameColumns: "Або торкніться «Колонки» й покажіть, що де: я запам’ятаю.",
  tellColumns: "Чи вона є, але названа інакше? Торкніться «Колонки» й покажіть, що де.",
  turnColumns: "Якщо колонку сприйнято не за те, торкніться «Колонки» й покажіть, що де.",
  noColumn: "немає",
  columnNames: {
    order: "Замовлення",
    customer: "Клієнт",
    phone: "Телефон",
    email: "Пошта",
    number: "Номер клієнта",
    day: "Дата",
    amount: "Сума",
    product: "Товар",
    quantity: "Кількість",
    category: "Категорія",
    employee: "Працівник",
    status: "Статус",
  },
  known: (p) => html`Цей файл я вже знаю: <b>${p.file}</b> завантажено ${p.day}, нічого не додано.`,
  importing: (p) => html`⏳ Завантажую <b>${p.file}</b> і вивчаю ритм кожного клієнта …`,
  failed: "Не вийшло, нічого не завантажено. Спробуйте, будь ласка, за хвилину.",
  gone: "Цей файл більше не чекає: його вже завантажили або скасували. Що завантажено, видно в /imports.",
  cancelled: "Скасовано. Нічого не завантажено.",
};

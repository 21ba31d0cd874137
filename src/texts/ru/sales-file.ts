import { html } from "../html.ts";
import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";
import { format } from "./format.ts";

export const salesFile: Texts["salesFile"] = {
  askManager:
    "Продажи загружает владелец или менеджер. Передайте, пожалуйста, файл кому-то из них.",
  sendFile:
    "Чтобы загрузить продажи, пришлите сам файл: выгрузку в CSV или Excel, где одна строка — одна продажа. По фото и голосовым я продажи не прочитаю.",
  tooBig:
    "Файл больше 20 МБ, а больше Telegram боту не отдаёт. Сожмите его в zip или выгрузите период покороче.",
  unreachable: "Не удалось забрать файл у Telegram. Ничего не потеряно: пришлите его ещё раз.",
  reading: (p) => `Читаю ${p.file} …`,
  title: (p) => html`📄 <b>${p.file}</b>`,
  sheetRead: (p) => `Прочитал лист «${p.sheet}». За раз загружается один лист.`,
  otherSheet: (p) => `Лист: ${p.sheet}`,
  noSalesOnSheet: (p) => `На листе «${p.sheet}» продаж не нахожу: ${p.why}`,
  holds: (p) =>
    html`<b>${counts.purchases(p.purchases)}</b> у <b>${counts.ofCustomers(p.customers)}</b>`,
  period: (p) => `${p.from} – ${p.to}`,
  sum: (p) => html`Всего на <b>${p.money}</b>`,
  refunds: (refunds) => `Из них ${counts.refunds(refunds)}`,
  anonymous: (purchases) =>
    `Без имени клиента: ${counts.purchases(purchases)}. В выручку идут, звонить некому`,
  bookings: (customers) =>
    `Уже записаны вперёд: ${counts.customers(customers)}. До визита никто из них не опаздывает`,
  monthly: (purchases) =>
    `Итоги за месяц без дней: ${format.number(purchases)}. Войдут в выручку, визитами не станут`,
  noAmounts: "Сумм в файле нет: скажу, кто опаздывает, но не сколько это стоит.",
  otherCurrency: (p) =>
    `В файле ${p.file}, а у вас ${p.business}. Беру цифры как ${p.business}; валюта меняется в /settings.`,
  leftOut: (rows) => html`<b>Пропущено: ${counts.rows(rows)}</b>`,
  leftOutLine: (p) => `${p.why}: ${format.number(p.rows)} (${p.examples})`,
  otherRows: (rows) => `и ещё ${counts.rows(rows)}`,
  leftOutButton: "Пропущенные строки",
  leftOutRow: "Строка",
  leftOutWhy: "Почему пропущена",
  leftOutFileName: "пропущенные строки",
  leftOutHere: (p) => `Пропущено: ${counts.rows(p.rows)} из ${p.file}, рядом с каждой — причина.`,
  leftOutSomeHere: (p) =>
    `Пропущено: ${counts.rows(p.rows)} из ${p.file}. Здесь первые ${format.number(p.shown)}, рядом с каждой — причина.`,
  nothingLeftOut: (p) => `В ${p.file} ничего не пропущено: учтена каждая строка.`,
  leftOutGone: "Этого файла у меня больше нет: его отменили.",
  question: "Файл не говорит одного:",
  questionRow: (p) => `в строке ${format.number(p.row)} стоит «${p.text}». Что это?`,
  questionKept: "Запомню ответ для таких файлов.",
  answered: (p) =>
    `По вашему ответу «${p.text}» (строка ${format.number(p.row)}) — это ${p.reading}`,
  changeAnswer: (p) => `Нет: ${p.reading}`,
  import: "✅ Загрузить",
  columns: "Колонки",
  again: "Ещё раз",
  columnsTitle: "Что в какой колонке",
  columnsHint: "Нажмите, что не так, и выберите колонку. Запомню для таких файлов.",
  columnsTold: "Колонки — как вы указали для таких файлов.",
  whichColumn: (p) => `Какая колонка — «${p.role}»?`,
  noSuchColumn: "Такой нет",
  findAgain: "Забыть мои правки",
  nowHolds: (p) =>
    html`Так в файле <b>${counts.purchases(p.purchases)}</b> у <b>${counts.ofCustomers(p.customers)}</b>, пропущено: ${counts.rows(p.leftOut)}`,
  foundColumns: (p) => `Какие колонки нашёл: ${p.columns}`,
  foundValue: (p) => `В колонке «${p.column}» стоит, например: ${p.value}`,
  nameColumns: "Или нажмите «Колонки» и покажите, что где: я запомню.",
  tellColumns: "Или она есть, но названа иначе? Нажмите «Колонки» и покажите, что где.",
  turnColumns: "Если колонка принята не за то, нажмите «Колонки» и покажите, что где.",
  noColumn: "нет",
  columnNames: {
    order: "Заказ",
    customer: "Клиент",
    phone: "Телефон",
    email: "Почта",
    number: "Номер клиента",
    day: "Дата",
    amount: "Сумма",
    product: "Товар",
    quantity: "Количество",
    category: "Категория",
    employee: "Сотрудник",
    status: "Статус",
  },
  known: (p) =>
    html`Этот файл я уже знаю: <b>${p.file}</b> загружен ${p.day}, ничего не добавлено.`,
  importing: (p) => html`⏳ Загружаю <b>${p.file}</b> и узнаю ритм каждого клиента …`,
  failed: "Не получилось, ничего не загружено. Попробуйте, пожалуйста, через минуту.",
  gone: "Этот файл больше не ждёт: его уже загрузили или отменили. Что загружено, видно в /imports.",
  cancelled: "Отменено. Ничего не загружено.",
};

import type { HeaderWords } from "./header-words.ts";
import { phrases } from "./phrases.ts";

/** Of what tells whether a row counts, of accounts, and of what makes up an amount. Written as `header-words.ts` says. */
export const stateHeaders = {
  status: {
    words: phrases(`
      статус, текущее состояние, поточний стан, статус заказа, статус замовлення, order status, status,
      статус визита, статус візиту, visit status, booking status, статус записи, статус запису,
      appointment status, financial status, payment status, статус оплаты, статус оплати, статус платежа,
      статус платежу, статус транзакции, статус транзакції, transaction status, sale status, этап,
      этап сделки, етап, етап угоди, стадия, стадия сделки, стадія, стадія угоди, состояние,
      состояние заказа, стан, стан замовлення, state, invoice status, статус документа, статус чека,
      результат, визит, візит, attendance, явка, відвідування, status id, state id, order state,
      статус операции, статус операції, статус сделки, статус угоди, статус счета, статус рахунку,
      статус продажи, статус продажу, статус чеку, состояние документа, стан документа, посещение, stage,
      deal stage, pipeline stage, способ закрытия, спосіб закриття, причина закрытия, причина закриття,
      статус заполняет …, статус заповнює …
    `),
  },
  kind: {
    words: phrases(`
      receipt type, event type, transaction type, тип операции, тип операції, вид операции, тип транзакции,
      тип транзакції, тип документа, вид документа, тип чека, тип, type, операция, операція, operation,
      operation type, reporting category, balance transaction type, mode, режим, payment kind,
      payment item, payment purpose, вид платежа, вид платежу, статья платежа, стаття платежу, статья,
      стаття, назначение, призначення, sale type, тип платежа, тип платежу, document type, record type,
      entry type, line type, row type, payment type, тип продажи, тип продажу, тип чеку, вид операції, вид чека, вид чеку,
      хозяйственная операция, господарська операція, вид движения, признак расчета, вид расчета, признак,
      ознака, направление, документ, document
    `),
  },
  paid: {
    words: phrases(`
      оплачен, оплачено, оплачена, сплачено, оплата, paid, payed, is paid, captured, payment received, заказ оплачен, замовлення оплачено
    `),
  },
  posted: {
    words: ["проведен", "проведено", "проведена", "проведений", "проведён", "posted"],
  },
  cancelled: {
    words: phrases(`
      отменен, отменена, отменено, отмена, скасовано, скасований, cancelled, canceled, cancelled at,
      canceled at, дата отмены, дата скасування, voided, удален, удалено, удалена, видалено, видалена,
      видалений, is deleted, deleted, deleted at, пометка удаления, is voided, cancelled date,
      canceled date, is cancelled, is canceled, void, аннулирован, анульовано, позначка видалення,
      void date, void user, void reason, voided by, voided at, voided date, voided on, cancelled on,
      cancellation date, date cancelled, cancellation reason, cancel reason, cancelled by,
      помечен на удаление, заказ удален, чек удален, замовлення видалено
    `),
  },
  note: {
    words: phrases(`
      прим, примечание, примечания, примітка, примітки, коммент, комменты, комментарий, комментарии, комент,
      коменти, коментар, коментарі, заметка, заметки, нотатка, нотатки, note, notes, comment, comments,
      remark, remarks
    `),
  },
  taken: {
    words: phrases(`
      взял на сумму, взяв на суму, взял товара на, взяв товару на, взял на, взяв на, взял, взяв, взяла,
      взято на сумму, взято на суму, взято, брал на сумму, брав на суму, набрал, набрав
    `),
  },
  purpose: {
    words: phrases(`
      призначення платежу, назначение платежа, призначення, назначение, payment purpose, payment details,
      details of payment, зміст операції, содержание операции, призначення переказу
    `),
  },
  credit: {
    words: phrases(`
      кредит, сумма по кредиту, сума за кредитом, сума по кредиту, кредит сума, зарахування, надходження,
      зачисление, поступление, credit, credit amount, paid in, money in, сумма зачисления, приход, прихід
    `),
  },
  debit: {
    words: phrases(`
      дебет, сумма по дебету, сума за дебетом, сума по дебету, дебет сума, списання, списание, debit,
      debit amount, paid out, money out, сумма списания, расход, видаток, витрати
    `),
  },
  bank: {
    words: phrases(`
      назва банку, наименование банка, назва банку контрагента, банк контрагента, банк кореспондента,
      банк корреспондента, банк плательщика, банк платника, найменування банку, bank name
    `),
  },
  bankCode: {
    words: phrases(`
      мфо, бик, мфо банку, мфо банку контрагента, мфо банку кореспондента, мфо кореспондента, мфо контрагента,
      бик банка, бик банка контрагента, контрагент бик, iban, iban контрагента, рахунок кореспондента,
      рахунок контрагента, счет контрагента, счет корреспондента, контрагент счет, номер счета контрагента,
      номер рахунку контрагента, рахунок iban контрагента, iban кореспондента, рахунок платника,
      счет плательщика, counterparty account, counterparty iban
    `),
  },
  live: { words: ["livemode", "live mode", "live"] },
  trial: { words: ["test mode", "testmode", "test", "is test", "тест", "тестовый", "тестовий"] },
  refunded: {
    words: phrases(`
      refunded amount, amount refunded, refund items, refunds, возвраты, сумма возвратов,
      сума повернень, refunded total, refund amount, refunded,
      order refund amount, order refund total, total refunded, refund total, сумма возврата,
      сума повернення, сумма возврата …, сума повернення …, возвраты сумма, повернення сума, возврат сумма, возвращено, повернено, partial refunds, amount refunded …,
      refund, returns, returned, returned amount, возврат, повернення, возврат руб
    `),
  },
  discount: {
    words: phrases(`
      скидка, скидки, сумма скидки, сумма скидок, знижка, знижки, сума знижки, discount, discounts,
      discount amount, total discount, total discounts, discount total, cart discount,
      cart discount amount
    `),
  },
  vat: {
    words: ["ндс", "сумма ндс", "сумма налога", "пдв", "сума пдв", "в т ч ндс", "в т ч пдв"],
  },
  delivery: {
    words: phrases(`
      доставка, стоимость доставки, вартість доставки, сумма доставки, delivery, delivery fee, delivery cost,
      shipping, shipping cost, shipping total, shipping rate, order shipping, shipping amount
    `),
  },
  subtotal: { words: ["subtotal", "sub total", "order subtotal", "подытог", "проміжний підсумок"] },
  tip: { words: ["tip", "tips", "чаевые", "чайові", "tip amount", "gratuity", "total tips"] },
  fee: {
    words: phrases(`
      комиссия, сумма комиссии, комиссия банка, комиссия эквайринга, комиссия эквайера,
      комиссия платежной системы, комиссия сервиса, размер комиссии, комісія, сума комісії,
      комісія банку, комісія еквайра, комісія платіжної системи, fee, fees, fee amount, processing fee,
      transaction fee, stripe fee, card fee
    `),
  },
  account: {
    words: phrases(`
      дебет счет, счет дт, счет дебета, дебет рахунок, рахунок дт, рахунок дебету, debit account
    `),
  },
  percent: {
    words: phrases(`
      скидка %, % скидки, процент скидки, скидка в %, знижка %, % знижки, відсоток знижки,
      discount %, % discount, discount percent, discount percentage
    `),
  },
  due: {
    words: phrases(`
      срок оплаты, оплатить до, срок платежа, термін оплати, термін сплати, сплатити до,
      due date, due, due on, payment due, pay by
    `),
  },
  /** Whether money comes in or goes out. */
  impact: { words: ["balance impact", "impact on balance"] },
  /** Whoever a till calls so: who bought, or, beside a customer, who sold. */
  user: { words: ["user", "user name", "пользователь", "користувач"] },
  currency: { words: ["валюта", "currency", "currency code", "order currency", "код валюты"] },
} as const satisfies Record<string, HeaderWords>;

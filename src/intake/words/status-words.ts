import { phrases } from "./phrases.ts";

/**
 * What the words in a status, stage or type column mean. A cell fits when it contains one of the pieces, whatever
 * its case; "=новый" fits only the whole cell. The meanings are tried from the top: a "не оплачен" is unpaid before "оплачен"
 * can make it done. Other languages stand in `westernStatuses`.
 */
export const statusWords = {
  test: [
    "=test",
    "=тест",
    "=sandbox",
    "тестовый заказ",
    "тестове замовлення",
    "test order",
    "=test mode",
  ],
  cancelled: phrases(`
    отмен, отмін, cancel, void, удал, видален, deleted, скасов, анул, аннул, провал,
    не реализован, не реалізован, отказ, відмов, declin, fail, отклон, відхил, reject, expired,
    lost, trash, ошибка, помилка, неуспешн, неуспішн, unsuccess, не успешн, не успішн, blocked, abandon, не удал, не вдал,
    відмін, сторнир, не выкуп, невыкуп, не викуп, невикуп, не забрал, не забрав, =дубль, дубликат, дублікат, =спам, abort, timed out, timeout, reversed
  `),
  noShow: phrases(`
    не приш, неявк, не явил, не прий, не з’яв, не з'яв, no show, no-show, noshow, не состоя,
    не відбу, not come, didn't come, not arrive, not show,
    =пропуск, пропустил, пропустив
  `),
  refunded: ["refunded", "disputed", "charged back", "возвращен", "повернено", "повернуто"],
  refund: phrases(`
    возврат, повернен, refund, return, сторно, storno, credit memo, chargeback, credit note,
    dispute
  `),
  unpaid: phrases(`
    не оплач, неоплач, не сплач, несплач, unpaid, not paid, pending, on hold, on-hold,
    awaiting payment, awaiting bank, ожидает оплат, ожидается оплат, очікує оплат, ожидание оплат,
    без оплат, without payment, uncaptured, not captured, overdue, очікування оплат,
    удержан, утриман, ожидании оплат, очікуванні оплат, authorized, authorised, авторизован, захолдирован, requires, incomplete, в долг,
    на оплату, past due, =due, open invoice, счет выставлен, выставлен счет, рахунок виставлен, =к оплате, =до сплати
  `),
  notCompleted: phrases(`
    черновик, чернетк, draft, =новый, =новая, =новий, =нова, =new, =open, ожида, очіку, подтвержд,
    подтверд, підтверд, confirmed, booked, scheduled, в работе, в роботі, в обработке, в обробці,
    переговор, не проведен, не закрыт, не закрит, запланирован, заплановано, отложен, відкладен,
    в процессе, не выполн, не викон, не завер, not complete, estimate, =quote, резерв, предзаказ,
    started, не отправ, не відправ, не доставл, не получ, не отрим, in progress, waiting, checkout-draft, прийнят, =принят, =принята, requested, =expected, =n,
    =нове, =создан, =создана, =создано, =створено, =открыт, =открыта, =открыто, =відкрито, =відкритий, собирается, комплекту, в пути, в дорозі, у дорозі, прямує, направляется, согласован, погоджен,
    на рассмотрении, на розгляді, к отгрузке, до відвантаження, передан в, передано в, =записан, =записана, недозвон, недодзвон, потенциал, потенці, не исполн
  `),
  notASale: phrases(`
    payout, cash deposit, cash in, cash out, виплат, выплат, transfer, stripe fee, =fee, deposit to,
    =расход, расход денег, расход дс, расход из кассы, расходы, расходный, видатковий касовий, служебн,
    службов, витрат, expense, внесение, внесення, инкасс, інкас, изъят, вилучен, списан, перемещен,
    переміщен, пополнение, поповнення, закупк, закупів, поступление товар, зарплат, заробітн, salary,
    payroll, налог, подат, аренд, оренд, journal entry, bill payment, vendor, =bill, =check, =deposit,
    =time charge, =комиссия, =комісія, =adjustment, withdrawal, =tip, =tips, вывод средств,
    виведення коштів, topup, top-up, выдача налич, видача готів, consumables, purchase of, stock purchase,
    goods purchase, открытие смены, закрытие смены, відкриття зміни, закриття зміни
  `),
  done: phrases(`
    успешн, успішн, выполн, викон, оплач, сплач, paid, closed, complete, закрыт, закрит, приш,
    прийш, отгруж, відвантаж, доставл, получен, отриман, заверш, succeeded, success, shipped,
    delivered, fulfilled, проведен, captured, =да, =так, =yes, won, выдан, видан, approved,
    схвален, settled, processing, вручен, забра, реализован, =sale, =продажа, =продаж, checked out, arrived,
    выигран,
    =обработка, зачислен, зарахов, sent, отправлен, відправлен, =оплата, =came, =f, =p, пробит, =архивный, =архівний,
    finished, =done, served, processed, picked up, =collected, состоял, исполн, обслуж, обслуг, =готово, продан, відбув
  `),
} as const satisfies Record<string, readonly string[]>;

export type StatusMeaning = keyof typeof statusWords;

/** Answers to a yes-or-no column such as "Оплачен". */
export const yesWords: readonly string[] = [
  "да",
  "так",
  "yes",
  "y",
  "true",
  "1",
  "+",
  "✓",
  "д",
  "t",
  "ja",
  "si",
  "sí",
  "sì",
  "oui",
  "tak",
  "evet",
  "wahr",
  "verdadero",
  "vrai",
];
export const noWords: readonly string[] = [
  "нет",
  "ні",
  "no",
  "n",
  "false",
  "0",
  "-",
  "н",
  "f",
  "",
  "nein",
  "non",
  "nie",
  "hayır",
  "falsch",
  "falso",
  "faux",
];

import { phrases } from "./phrases.ts";

/**
 * What stands where a customer's name should be when nobody was asked for it. Whole names, folded: lower case,
 * ё as е, without signs and legal form.
 */
export const anonymousNames: ReadonlySet<string> = new Set(
  phrases(`
  розн покупатель, роздр покупець, розница, роздріб, пусто, порожньо, blank,
  розничный покупатель, роздрібний покупець, розничный клиент, розничные покупатели,
  роздрібні покупці, розничная продажа, частное лицо, физическое лицо, физлицо, физ лицо,
  фізична особа, фізособа, гость, гості, гости, гість, аноним, анонім, анонимный покупатель,
  анонімний покупець, без имени, без імені, без клиента, без клієнта, клиент не указан,
  клієнт не вказаний, не указан, не указано, не вказано, неизвестный, неизвестно, невідомий,
  новый клиент, посетитель, случайный покупатель, випадковий покупець, прохожий, покупатель,
  покупець, клиент, клієнт, walk in, walkin, walk-in, walk in customer, walk-in customer,
  walk in client, walk-in client, guest, guest customer, guest checkout, anonymous, unknown,
  unknown customer, not specified, no customer, no name, cash customer, cash sale, retail customer, customer,
  client, n a, none, null, -, --, нет, немає,
  laufkunde, laufkundschaft, barverkauf, barkunde, gast, unbekannt, kein kunde, kunde,
  público general, público en general, publico general, publico en general, cliente general,
  cliente mostrador, cliente de paso, consumidor final, sin cliente, cliente, invitado,
  client de passage, client comptoir, passage, client divers, invité, anonyme, aucun client,
  cliente generico, cliente occasionale, cliente di passaggio, anonimo, ospite,
  klient detaliczny, klient indywidualny, klient anonimowy, gość, brak, brak klienta, klient,
  perakende müşteri, perakende, misafir, anonim, müşteri
`),
);

/** How a row of totals begins, in the cell where a name or a date would stand. */
export const totalWords: readonly string[] = phrases(`
  итого, всего, итог, разом, всього, підсумок, усього, total, totals, grand total, subtotal,
  sub total, sum, сумма итого, промежуточный итог, net total, обороты, обороти, сальдо, общий итог, загальний підсумок,
  summe, gesamt, gesamtsumme, gesamtergebnis, zwischensumme, endsumme, totales, total general, suma,
  suma total, sous-total, totaux, totale, totale complessivo, subtotale, razem, ogółem, łącznie,
  suma końcowa, toplam, genel toplam, ara toplam
`);

/** Pieces of headers over money that is a part of an order, not of an employee's sales. */
export const measureWords: readonly string[] = phrases(`
  total, tax, vat, ship, deliver, discount, fee, tip, cash, card, gift, service, product, goods,
  cost, profit, price, balance, bonus, net, gross, налог, подат, ндс, пдв, доставк, скидк, знижк,
  комисс, коміс, чаев, чайов, наличн, готівк, карт, безнал, безгот, услуг, послуг, товар, бонус,
  себестоим, собіварт, прибыл, прибут, маржа, остат, залиш, баланс, сертифик, сертиф, долг, борг,
  аванс, предоплат, передплат, работ, робот, материал, матеріал, сумма, сума
`);

/** Names by which a row says that it is a try-out. */
export const testNames: ReadonlySet<string> = new Set(
  phrases(`
  test, test test, тест, тест тест, test customer, test order, тестовый клиент,
  тестовый покупатель, тестовый заказ, тестовый, тестове замовлення, тестовий клієнт
`),
);

/** Words in front of a number and a date that make a line of a report a sales document; a contract is none. */
export const documentWords: readonly string[] = phrases(`
  реализация, реалізація, корректировка реализации, коригування реалізації, возврат, повернення,
  отчет о розничных, звіт про роздрібні, чек, акт, накладная, накладна, расходная накладная,
  видаткова накладна, заказ, замовлення, счет, рахунок, упд, продажа, продаж, отгрузка,
  відвантаження, invoice, sales receipt, order
`);

/** Accounts of money that customers paid ahead: what is debited there was sold on the account beside it. */
export const advanceAccounts: ReadonlySet<string> = new Set(
  phrases("62.02, 62.22, 62.32, 62.2, 681, 6811, 6812"),
);

/** How an item begins that is no purchase: money for later, or for what was bought before. */
export const laterWords: readonly string[] = phrases(`
  пополнение депозит, поповнення депозит, пополнение баланс, поповнення баланс, пополнение счет,
  поповнення рахунк, внесение депозит, внесення депозит, погашение долг, погашення борг, возврат долг,
  повернення борг, оплата долг, оплата борг, отдал долг, отдала долг, віддав борг, віддала борг,
  account top, balance top
`);

/** How an item begins that came back. */
export const returnWords: readonly string[] = phrases(
  `возврат, повернення, вернул, вернула, повернув, повернула`,
);

/** Pieces of the purpose of a payment into an account that is no sale: the owner's own money, or the bank's. */
export const ownMoneyWords: readonly string[] = phrases(`
  поповнен, пополнен, власні кошти, власних коштів, власними коштами, собственные средства,
  собственных средств, собственными средствами, надання кредиту, предоставление кредита, видача кредиту,
  выдача кредита, позик, займ, за договором депозит, вклад, нарахован, начислен, own funds, loan,
  субсид, заробітн, зарплат, переказ між рахунк, перевод между счет, внутренний перевод, внутрішній переказ
`);

/** How the purpose of a payment begins by which money goes back. */
export const outgoingReturnWords: readonly string[] = phrases(`
  ^повернен, ^возврат, ^refund, ^return
`);
/** How a row says in the column of its kind that it is but a part of the sale in another row. */
export const detailWords: ReadonlySet<string> = new Set(
  phrases(`sale line, line item, order line`),
);

/** What stands, where a file tells which way money goes, beside what goes out or has not moved. Latin letters without their marks. */
export const outgoingWords: ReadonlySet<string> = new Set(
  phrases(`debit, memo, soll, cargo, debito, addebito, dare, obciazenie, borc`),
);

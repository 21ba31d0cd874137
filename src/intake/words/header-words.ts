import { phrases } from "./phrases.ts";

/**
 * The words by which a column is known, in English, Russian and Ukrainian; in other languages they stand in
 * `westernHeaders`.
 *
 * To teach the bot a new export, add its header to the right list. How to write it:
 * - in lower case, ё as е; signs such as : ( ) , . _ - do not count, № and # do;
 * - "дата продажи" fits only that header; "телефон …" fits every header that begins so, "… телефон" every one
 *   that ends so, "… телефон …" every one that has the words anywhere;
 * - the higher in the list, the more it is trusted where two columns fit.
 * `but` are headers that must never be taken, although a word fits; they are written in the same way.
 */
export interface HeaderWords {
  readonly words: readonly string[];
  readonly but?: readonly string[];
}

export type Role = keyof typeof headerWords;

export const headerWords = {
  order: {
    words: phrases(`
      номер заказа, № заказа, заказ №, номер заказа …, номер замовлення …, order number, order no,
      order id, order #, номер замовлення, № замовлення, замовлення №, код заказа, номер чека, № чека,
      чек №, чек, receipt number, receipt no, receipt #, receipt №, receipt id, receipt, order №, check №,
      check #, check number, фискальный номер, фіскальний номер, фискальный номер чека,
      фіскальний номер чека, external id, transaction id, id транзакции, id транзакції, invoice number,
      invoice no, invoice, sale no, sale number, sale id, sale #, appointment no, appt ref, ref #, ref no,
      ref, reference, booking reference, номер продажи, номер продажу, номер документа, номер документу, № документу, document no,
      document number, document #, document, doc no, doc, номер накладной, номер накладної, № накладной,
      № накладної, накладная №, накладна №, номер счета, номер рахунку, номер записи, id заказа,
      id замовлення, id сделки, id записи, id запису, номер запису, номер визита, номер візиту, код записи,
      код запису, id угоди, номер сделки, номер угоди, чек ккм, чек ккт, чек кассы, кассовый чек,
      касовий чек, документ чек, id визита, id візиту, visit id, appointment id, booking id, id продажи,
      id продажу, id чека, id платежа, id платежу, id операции, id операції, invoice #, bill no,
      bill number, bill #, ticket #, ticket number, ticket no, booking #, booking number, appointment #,
      deal id, deal #, merchant order id, merchant order number, merchant reference, external order id,
      order ref, № документа, № счета, счет №, № сделки, № записи, № визита, № продажи, номер реализации,
      № реализации, документ отгрузки, документ відвантаження, номер отправления, внешний номер,
      номер заявки, № заявки, id заявки, код замовлення, № чеку, номер чеку, № рахунку, рахунок №,
      № запису, № візиту, № продажу, ідентифікатор замовлення, идентификатор заказа, номер операции,
      номер платежа, номер платежу, transaction #, transaction no, transaction number, txn id,
      reference number, reference no, № операции, № операції, № транзакции, № транзакції, номер транзакции,
      номер транзакції, № платежа, № платежу, код операции, код операції, код платежа,
      идентификатор платежа, ідентифікатор платежу, идентификатор операции, ідентифікатор операції,
      идентификатор транзакции, ідентифікатор транзакції, record id, record #, record no, record number,
      накладная, накладна, видаткова накладна, расходная накладная, заявка, номер, №, #, num, no, number,
      order, order name, заказ, замовлення, документ, документ продажи, документ реализации, регистратор,
      payment id, charge id, source id, balance transaction id, account number, name, id, ид, код,
      invoice id, payment intent id, orderid, номер фд, № фд, фд, номер фискального документа,
      № фискального документа, номер абонемента, № абонемента, код абонемента, код сертификата,
      код сертифіката, номер сертификата, № сертификата,
      номер сертифіката, № сертифіката
    `),
  },
  customer: {
    words: phrases(`
      клиент, клієнт, покупатель, покупець, контрагент, заказчик, замовник, customer name, customer,
      client name, client, customer full name, counterparty, contractor, account name, buyer full name, full name, buyer,
      buyer name,
      имя клиента, ім я клієнта, имя покупателя, ім я покупця, фио клиента, фио покупателя, піб клієнта,
      піб покупця, клиент фио, покупатель фио, наименование клиента, наименование контрагента,
      название клиента, клиент контакт, клієнт контакт, основной контакт, полное имя контакт, контакт имя,
      контакт, контактное лицо, контактна особа, фио, піб, п і б, ф и о, имя, ім я, имя и фамилия,
      billing name, billing full name, customer billing name, гость, гість, guest, guest name,
      плательщик, платник, payer, payer name, пользователь, користувач, получатель, одержувач, отримувач,
      партнер, patient, пациент, пацієнт, ученик, студент, name, cardholder name, card name, member,
      владелец карты, держатель карты, власник картки, customer description, shipping name, user,
      user name, bill to, аналитика дт, субконто дт, аналітика дт, субконто дт 1, субконто1 дт,
      контрагенты, контрагенти, клиенты, клієнти, замовники, заказчики, покупатели, покупці, названия строк, назви рядків, row labels,
      контакты, фио …, піб …, … фио, … піб, кто, хто, кому, кто купил, хто купив, client full name,
      customer name s, purchaser, bill to name, sold to, sold to name, ship to, patient name, member name,
      cardholder, card holder, contact, contact name, contact person, recipient, recipient name, attendee,
      student, participant, party, partner, customer project, customer job, customer company, name billing,
      фамилия и имя, фамилия имя, имя фамилия, прізвище та ім я, ім я та прізвище, прізвище ім я,
      наименование покупателя, контрагент покупатель, наименование заказчика, найменування покупця,
      найменування замовника, найменування контрагента, назва клієнта, назва контрагента,
      название контрагента, имя получателя, ім я отримувача, имя гостя, имя контакта, посетитель,
      відвідувач, учень, абонент, организация покупатель, покупатель грузополучатель, грузополучатель,
      вантажоодержувач, имя клиента компания, клиент компания, клієнт компанія, payer payee, payee,
      гость имя, клиент имя, покупатель имя, гість ім я, клієнт ім я, покупець ім я,
      контрагент наименование, кому отгружено, кому відвантажено, кому продано, кому продали,
      кому отпущено, кореспондент, корреспондент, найменування кореспондента, назва кореспондента,
      наименование корреспондента, контрагент найменування, клиент тел, клиент телефон, клиент и телефон, клієнт тел, клієнт телефон,
      клієнт і телефон, клієнт та телефон, имя тел, имя телефон, имя и телефон, ім я тел, ім я телефон,
      ім я і телефон, ім я та телефон, фио и телефон, піб і телефон, піб та телефон, покупатель тел,
      покупатель телефон, покупець тел, покупець телефон, заказчик тел, заказчик телефон, замовник тел,
      замовник телефон, контакт тел, контакт телефон, name phone, name and phone, name tel,
      customer name phone, name phone number, name and phone number,
      владелец абонемента, владелец сертификата, власник абонемента, власник сертифіката,
      владелец, власник
    `),
  },
  company: {
    words: phrases(`
      компания название компании, название компании, компания, назва компанії, компанія, company name,
      company, клиент компания, клієнт компанія, фирма, company company name, клиент название компании,
      customer company name
    `),
  },
  firstName: {
    words: phrases(`
      billing first name, first name billing, customer first name, client first name, first name, имя,
      ім я, имя покупателя, ім я покупця, shipping first name, first name shipping, contact first name,
      контакт имя, контакт ім я, имя контакт
    `),
  },
  lastName: {
    words: phrases(`
      billing last name, last name billing, customer last name, client last name, last name, surname,
      фамилия, прізвище, фамилия покупателя, прізвище покупця, shipping last name, last name shipping,
      contact last name, контакт фамилия, контакт прізвище, фамилия контакт
    `),
  },
  phone: {
    words: phrases(`
      телефон, телефон клиента, телефон клієнта, телефон покупателя, телефон покупця, контактный телефон,
      контактний телефон, № тел, № телефона, № телефону, тел №, моб тел, мобильный, мобільний,
      номер телефона, номер телефону, номер телефона …, номер телефону …, phone, phone number, customer phone, client phone, mobile,
      mobile number, моб, billing phone, phone billing, customer contacts, контакты покупателя,
      контакт покупателя, контакт клиента, контакт покупця, контакт клієнта, контакти покупця, контакт платника, контакт плательщика, payer contact, контакты клиента,
      контакти клієнта, тел, contacts, контакты, контакти, … телефон, телефон …, … телефон …, … phone,
      phone …, … phone …, … mobile …, … моб тел …, cell, tel, telephone, client mobile, contact number,
      whats app, тел мобильный, тел мобільний, тел моб, сотовый, номер тел, ph, ph no, ph #
    `),
    but: phrases(`
      телефон менеджера, телефон сотрудника, телефон магазина, store phone, телефон курьера,
      employee phone, staff phone, phone type
    `),
  },
  email: {
    words: phrases(`
      email, e mail, customer email, customer e mail, client email, billing email, email billing,
      электронная почта, электронный адрес, електронна пошта, почта, пошта, эл почта, ел пошта,
      … email, email …, … e mail, e mail …, … email …, … e mail …, контакт платника, контакт плательщика, payer contact, customer contacts, контакты покупателя, контакт покупателя, контакт клиента, контакт покупця,
      контакт клієнта, контакти покупця,
      контакты клиента, контакти клієнта, contacts,
      почта клиента, пошта клієнта, електронна адреса, адрес электронной почты, адреса електронної пошти
    `),
    but: phrases(`
      accepts email marketing, email менеджера, email сотрудника, employee email, staff email,
      receipt email sent
    `),
  },
  number: {
    words: phrases(`
      customer id, customer number, customer no, customer code, client id, client no,
      client number, customer user id, id клиента, id покупателя, id клієнта, id покупця,
      код клиента, код клієнта, код покупателя, код контрагента, номер клиента, номер клієнта,
      id контрагента, id контакта, id пользователя, id користувача, user id,
      customer reference id, контакт id, клиент id, покупатель id, patient id, member id,
      єдрпоу кореспондента, єдрпоу контрагента, код кореспондента, код контрагента єдрпоу, іпн контрагента,
      єдрпоу іпн контрагента, іпн єдрпоу контрагента, инн контрагента, контрагент инн, инн плательщика,
      customer #, buyer user id, buyer id, buyer user name, buyer username, client code, client #, contact id, № клиента, № клієнта, код покупця, код партнера, код партнёра, номер карты клиента,
      номер карты лояльности, карта лояльности, картка лояльності, номер картки лояльності, дисконтная карта, дисконтна картка, номер дисконтной карты
    `),
  },
  day: {
    words: phrases(`
      дата продажи, дата продажу, sale date, date of sale, дата визита, дата візиту, visit date,
      appointment date, appt date, scheduled date, scheduled for, scheduled, scheduled on, scheduled at,
      scheduled time, appointment time, appointment start, service date, дата записи, дата запису,
      дата заказа, дата замовлення, order date, date ordered, placed on, ordered on, order placed,
      purchase date, purchased on, transaction date, дата чека, receipt date, дата, дата и время,
      дата та час, дата час, дата время, date, date time, date and time, datetime, дата реализации,
      дата документа, дата накладной, дата відвантаження, дата проведения, дата проведення, дата проводки,
      день, дата закрытия, дата закриття, предполагаемая дата закрытия, очікувана дата закриття,
      close date, closed date, closing date, date closed, estimated close date, expected close date,
      closed at, продан, проданий, sold at, sold on,
      purchased at, invoice date, дата выставления, дата виставлення, дата выписки, дата завершения,
      дата завершення, закрытие, закриття, время закрытия, час закриття, closed, закрыт, закрыто, закрито,
      order date and time, transaction date and time, transaction time, completed at, completed on,
      booked for, starts at, закрыта, закритий, время продажи, час продажу, дата оформления,
      дата оформлення, позначка часу, отметка времени, дата операции, дата операції, дата и время операции, дата та час операції,
      время операции, час операції, дата и время платежа, дата та час платежу, время платежа, час платежу,
      дата и время транзакции, дата та час транзакції, дата транзакции, дата транзакції, created at, created,
      date created, создано, створено, создан, створений, created on, created date, created utc,
      created date utc, дата создания, дата створення, order created, дата оплаты, дата оплати,
      дата платежа, дата платежу, payment date, paid at, date paid, paid date, оплачен, время, час, period,
      период, період, месяц, місяць, month, time, start, начало, открыт, відкрито, когда, коли, дата …,
      date …, … date, … date utc, paid on, processed at, settled at, authorized at, start time,
      business day, timestamp, day, час створення, время создания, учетный день, операционный день,
      обліковий день, принят, прийнято, дата приема, дата прийому
    `),
    but: phrases(`
      дата рождения, дата народження, дата изменения, дата зміни, дата начала, дата обновления,
      дата доставки, дата регистрации, дата реєстрації, birth date, date of birth, date modified,
      modified date, updated date, due date, expiry date, delivery date, дата статуса,
      дата отмены, дата скасування, cancelled date, canceled date, refund date, refunded date utc,
      deposit date, available on, available on utc, available on date, дата следующего визита, … первого …, … последнего …, … первой …,
      … последней …, … першого …, … останнього …, … першої …, … останньої …, первый …, последний …,
      первая …, последняя …, перший …, останній …, перша …, остання …, last …, first …, … last …,
      … first …, дата возврата
    `),
  },
  amount: {
    words: phrases(`
      сумма заказа, сума замовлення, order total, order total amount, order amount, сумма продажи,
      сума продажу, сумма чека, сума чека, сумма документа, total collected, grand total, сумма, сума,
      amount, amount paid, total, total amount, к оплате, до сплати, до оплати, разом до сплати,
      всього до сплати, всего к оплате, всего оплачено, всього сплачено, усього сплачено, разом сплачено,
      total paid, to pay, total to pay, amount to pay, payable, на сумму, на суму, итого к оплате,
      сумма к оплате, сумма с учетом скидки, сумма со скидкой, сума зі знижкою, сума зі знижками,
      итоговая сумма, загальна сума, общая сумма, сумма итого, итог заказа, итого заказа,
      підсумок замовлення, общая сумма …, загальна сума …, итоговая сумма …, підсумкова сума …, всего,
      всього, итого, разом, сумма с ндс, сума з пдв, сумма продаж, сума продажів, бюджет, выручка, виручка,
      виторг, стоимость заказа, вартість замовлення, отгружено, відвантажено, отгружено на сумму, оплачено,
      сплачено, paid, paid amount, сумма оплаты, сума оплати, оплаченная сумма, сумма платежа,
      сума платежу, сумма операции, сума операції, сумма транзакции, net sales, net sale, net amount,
      net total, чистые продажи, чисті продажі, чистий продаж, продажи нетто, сумма продаж нетто,
      billed sales, всего с ндс, всього з пдв, итого с ндс, разом з пдв, стоимость с ндс, вартість з пдв, стоимость продажи с ндс, вартість продажу з пдв,
      total incl tax, total incl vat, total inc vat, total inc tax, total including tax,
      total including vat, total with tax, total sales, payment amount, transaction amount, sales,
      sale amount, sales amount, invoice amount, bill amount, bill total, order value, order price,
      purchase amount, deal amount, deal value, amount received, final amount, final price,
      итоговая стоимость, підсумкова вартість, оплачено клиентом, сплачено клієнтом, итог по чеку, итог,
      підсумок, продано на сумму, реализовано, реалізовано, общая стоимость, загальна вартість,
      полная стоимость, повна вартість, стоимость продажная, стоимость продажная …, продажная стоимость, вартість продажна,
      продажна вартість, стоимость продажи, вартість продажу, стоимость визита, вартість візиту, стоимость услуг,
      вартість послуг, стоимость, вартість, стоимость продажи, стоимость продаж,
      вартість продажу, вартість продажів, revenue, sum, доход, дохід, net revenue, n revenue,
      n revenue formatted, gross sales, gross amount, gross, net, net price, net value, валовые продажи,
      валові продажі, продажи брутто, приход, надходження, увеличение долга, увеличение задолженности,
      збільшення боргу, order total amount refund, сумма …, сума …, … сумма, … сума, сумма без ндс,
      сума без пдв, стоимость без ндс, вартість без пдв,
      стоимость продажи без ндс, стоимость продаж без ндс, вартість продажу без пдв, вартість продажів без пдв, итого …, всего …, разом …, всього …,
      цена со скидкой, ціна зі знижкою, цена продажи, ціна продажу, price, цена, ціна, cost, дебет,
      обороты за период дебет, total …, … total, сумма без скидки, сумма до скидки, сума без знижки,
      сума до знижки, сумма без скидок, усього, взял на сумму, взяв на суму, взял товара на, взяв товару на, взял на, взяв на,
      взял, взяв, взяла, взято на сумму, взято на суму, взято, брал на сумму, брав на суму, набрал, набрав,
      сколько денег, скільки грошей, сколько заплатили,
      скільки заплатили, заплатил, заплатили, заплатив, заплачено, сплатив, сплатили, оплатил, оплатив, отдал,
      віддав, дав, дали, получено, отримано, поступило, поступление,
      зачислено, зараховано, оборот, turnover, продажи, продажі, payment, payments, received, collected,
      value, spend, charge, charged, charges, total charge, ticket total
    `),
    but: phrases(`
      возвраты сумма, повернення сума, возврат сумма, сумма возврата …, сума повернення …, сумма скидки …, сума знижки …, сумма скидки, сумма скидок, сума знижки, сумма ндс, сума пдв, сумма возврата,
      сума повернення, сумма доставки, сумма бонусов, сумма чаевых, сума чайових, сумма комиссии,
      сума комісії, сумма прибыли, сумма себестоимости, сумма долга, total tax, total taxes,
      tax total, total discount, total discounts, discount total, shipping total, refunded total,
      refund total, fee total, total cost, total fees, total refunded, total items,
      total quantity, item total, line total, items total, cart discount total, total tip,
      total tips, total tax amount, order tax total, order shipping total, order refund total,
      subtotal, order subtotal, cart total tax
    `),
  },
  product: {
    words: phrases(`
      товар, товары, товари, номенклатура, услуга, услуги, послуга, послуги, состав, состав заказа,
      склад замовлення, название товара, назва товару, наименование товара, наименование, найменування,
      позиция, позиції, позиции, lineitem name, item name, product name, product s, product name s,
      product names, item name s, item names, basket name, product, product service,
      product service full name, item, items, line items, line item, products, service, services,
      product title, блюдо, описание, опис, description, memo description, назначение платежа,
      призначення платежу, название, назва, тип абонемента, абонемент, вид абонемента, что купил, что купили, что куплено, что продали, що купив,
      що купили, що продали, що бажаєте замовити, що хочете замовити, що замовляєте, что хотите заказать,
      что желаете заказать, что заказываете, что, що, шо,
      что взяли, що взяли, шо взяли, что брал, что брали, що брав, що брали, шо брав, шо брали, что взял,
      що взяв, шо взяв, шо купив, шо купили, что заказали, що замовили, шо замовили, service name, treatment, treatments, dish, menu item, goods,
      purchased items, номенклатура характеристика, наименование услуги, название услуги, назва послуги,
      найменування товару, найменування послуги, позиции заказа, позиції замовлення, товары услуги,
      товары и услуги, товари послуги, товари та послуги, послуга товар, услуга товар, товар послуга, товар услуга,
      послуги товари, послуги та товари, услуги товары, услуги и товары, товары в заказе, товари в замовленні, процедура,
      процедуры, процедури, страва, содержание, зміст, details, за что, за що, на что, service product,
      item service
    `),
  },
  quantity: {
    words: phrases(`
      количество, кол во, кількість, к сть, к ть, qty, quantity, item quantity, lineitem quantity,
      quantity sold, items sold, количество товаров, сколько, сколько шт, скільки, скільки шт, скіки, скіко, шт, штук,
      count, продажи количество, продажі кількість, basket quantity, units, pieces, кол, к во, кол во шт,
      количество шт, кіл ть, кіл, кількість шт, количество …, кількість …, кол во …
    `),
  },
  itemAmount: {
    words: phrases(`
      сумма позиции, сума позиції, стоимость позиции, item total, line total, order line total,
      item line total, line item total, item subtotal, line subtotal, сумма по позиции,
      lineitem total, item amount
    `),
  },
  itemPrice: {
    words: phrases(`
      lineitem price, item price, item cost, unit price, price, sales price, цена, ціна,
      цена за единицу, ціна за одиницю, почем, по чем, почім, по чому, ваша цена за шт, product price, basket price, rate
    `),
  },
  category: {
    words: phrases(`
      категория, категорія, категория товара, категорія товару, категория услуги,
      категорія послуги, category, item category, product category, группа товаров, группа, група,
      група товарів, service category
    `),
  },
  employee: {
    words: phrases(`
      мастер, майстер, сотрудник, співробітник, продавец, продавець, менеджер, ответственный,
      відповідальний, кассир, касир, официант, офіціант, employee, employee name, staff, staff member,
      staff name, team member, имя кассира, ім я касира, имя сотрудника, ім я співробітника,
      фио сотрудника, cashier name, cashier, sales rep, salesperson, rep, waiter, manager, provider,
      owner employee, deal owner, account owner, account manager, owner, stylist, специалист, спеціаліст,
      исполнитель, виконавець, врач, лікар, тренер, владелец сотрудник, ответственный менеджер,
      менеджер заказа, served by, responsible, responsible person, specialist, master, barber,
      stylist name, therapist, technician, associate, seller, автор, created by, sold by, владелец,
      власник, продавец консультант, продавець консультант, team member name, sales representative,
      sales person, assigned to, assignee, service provider, doctor, practitioner, instructor, trainer,
      server, server name, waitress, bartender, consultant, agent, operator, менеджер по продажам,
      менеджер з продажу, ответственный сотрудник, ответственное лицо, відповідальна особа,
      відповідальний менеджер, відповідальний співробітник, фио кассира, піб касира, доктор, бармен,
      бариста, мастер приемщик, майстер приймальник, механик, механік, парикмахер, перукар, косметолог, консультант, торговый представитель, торговий представник,
      торговый агент, торговий агент, агент, куратор, працівник, фахівець, кто продал, хто продав,
      кто обслужил, хто обслужив, кто оформил, хто оформив, кто оформлял, хто оформляв, обслуживал, обслуговував, оформил, оформив, пробил, пробив, створив,
      оператор, администратор, адміністратор, официант заказа, приемщик, приймальник, кто делал, хто робив,
      кто сделал, хто зробив, кто принял, хто прийняв, кто работал, кто отпустил, хто відпустив, отпустил,
      відпустив, tech, nail tech, groomer
    `),
  },
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

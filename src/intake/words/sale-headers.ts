import type { HeaderWords } from "./header-words.ts";
import { phrases } from "./phrases.ts";

/** Of what tells one sale from another, whose it is and of which day. Written as `header-words.ts` says. */
export const saleHeaders = {
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
} as const satisfies Record<string, HeaderWords>;

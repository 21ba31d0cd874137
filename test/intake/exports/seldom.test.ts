import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "../reading.ts";

const american = { country: "US", timeZone: "America/New_York", currency: "USD" };
const ukrainian = { country: "UA", timeZone: "Europe/Kyiv", currency: "UAH" };

describe("1С, documents by their names", () => {
  it("sells by an outgoing invoice, which is no outgoing payment", async () => {
    const read = await reading(
      [
        "Отчёт по продажам;;;;;",
        ";;;;;",
        "Дата;Документ;Покупатель;Номенклатура;Количество;Сумма",
        "03.06.2026;Расходная накладная НФ-01040 от 03.06.2026;ООО Лютик;Мука;2;1 000,00",
        "03.06.2026;Расходная накладная НФ-01040 от 03.06.2026;ООО Лютик;Сахар;1;300,00",
        ";Итого по документу;;;;1 300,00",
        "05.06.2026;Расходный кассовый ордер НФ-00007 от 05.06.2026;Петров;;;500,00",
        "12.06.2026;Расходная накладная НФ-01041 от 12.06.2026;ИП Пробин;Мука;1;500,00",
        "Итого;;;;;2 300,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-06-03 1300 #НФ-01040 name:лютик",
      "2026-06-12 500 #НФ-01041 name:пробин",
    ]);
    expect(leftOut(read)).toEqual(["7 not_a_sale"]);
  });

  it("says whose debt grew, under customers, with running balances", async () => {
    const read = await reading(
      [
        "Ведомость по взаиморасчетам с контрагентами;;;;",
        "Период: Сентябрь 2026 г.;;;;",
        "Контрагент;Начальный остаток;Увеличение долга;Уменьшение долга;Конечный остаток",
        "Документ движения (Регистратор);;;;",
        "ООО Лютик;100,00;1 500,00;1 000,00;600,00",
        "Реализация товаров и услуг ФР-131 от 01.09.2026 13:22:01;100,00;1 000,00;;1 100,00",
        "Поступление безналичных ДС ФР-702 от 02.09.2026;1 100,00;;1 000,00;100,00",
        "Реализация товаров и услуг ФР-132 от 09.09.2026 13:22:01;100,00;500,00;;600,00",
        "ИП Пробин;;300,00;;300,00",
        "Реализация товаров и услуг ФР-133 от 03.09.2026 13:22:01;;300,00;;300,00",
        "Итого;100,00;1 800,00;1 000,00;900,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-09-01 1000 #ФР-131 name:лютик",
      "2026-09-09 500 #ФР-132 name:лютик",
      "2026-09-03 300 #ФР-133 name:пробин",
    ]);
  });
});

describe("a register of fiscal receipts", () => {
  it("numbers them by the tax office, and puts change in and out of the till", async () => {
    const read = await reading(
      [
        "Фіскальний номер;Дата та час;Тип чека;Касир;Сума чека;Решта;Телефон покупця",
        "FN10000;01.10.2026 15:00:00;Продаж;Микола;407,49;0,00;380671110001",
        "FN10001;02.10.2026 15:01:00;Службове внесення;Микола;500,00;0,00;",
        "FN10002;03.10.2026 15:01:00;Службова видача;Микола;700,00;0,00;",
        "FN10003;04.10.2026 15:01:00;Повернення;Микола;100,00;0,00;380671110001",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual([
      "2026-10-01 407.49 #FN10000 tel:+380671110001 by Микола",
      "2026-10-04 -100 #FN10003 tel:+380671110001 by Микола",
    ]);
    expect(leftOut(read)).toEqual(["3 not_a_sale", "4 not_a_sale"]);
  });

  it("has what is to pay beside the total and the discount", async () => {
    const read = await reading(
      [
        "Receipt №;Waiter;Opened;Closed;Customer;Total;Discount;To pay;Tips;Status",
        "501;Lou;13/10/2026 09:10;13/10/2026 10:00;Ann Lee;131.90;13.19;118.71;5.00;Closed",
        "502;Kim;14/10/2026 09:11;14/10/2026 10:01;;152.10;15.21;136.89;5.00;Closed",
      ].join("\n"),
      { country: "GB", timeZone: "Europe/London", currency: "GBP" },
    );
    expect(lines(read)).toEqual([
      "2026-10-13 118.71 #501 name:ann lee by Lou",
      "2026-10-14 136.89 #502 anonymous by Kim",
    ]);
  });
});

describe("payment services, by their own names", () => {
  it("know a payment by the shop's order", async () => {
    const read = await reading(
      [
        "created_at,external_id,transaction_id,operation_type,status,amount,fee,net_amount,currency,customer_email",
        "2026-08-05T10:00:00+03:00,inv-900,tx0,payment,success,1908.04,28.62,1879.42,UAH,olena@example.com",
        "2026-08-06T10:00:00+03:00,inv-901,tx1,payment,failure,50.00,0.00,50.00,UAH,olena@example.com",
        "2026-08-09T10:00:00+03:00,inv-900,tx2,refund,success,100.00,0.00,100.00,UAH,olena@example.com",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual([
      "2026-08-05 1908.04 #inv-900 mail:olena@example.com",
      "2026-08-09 -100 #inv-900 mail:olena@example.com",
    ]);
    expect(leftOut(read)).toEqual(["3 cancelled"]);
  });

  it("say in a category what moved on the balance", async () => {
    const read = await reading(
      [
        "balance_transaction_id,created,available_on,currency,gross,fee,net,reporting_category,source_id,description,customer_id,customer_email",
        "txn_0,2026-09-01 08:00:00,2026-09-03 00:00:00,usd,100.00,3.20,96.80,charge,ch_0,Order,cus_A1,ann@example.com",
        "txn_1,2026-09-02 08:00:00,2026-09-04 00:00:00,usd,-90.00,0.00,-90.00,payout,po_1,STRIPE PAYOUT,,",
        "txn_2,2026-09-03 08:00:00,2026-09-05 00:00:00,usd,-2.00,0.00,-2.00,fee,,Usage fee,,",
        "txn_3,2026-09-04 08:00:00,2026-09-06 00:00:00,usd,-40.00,0.00,-40.00,refund,re_1,Order,cus_A1,ann@example.com",
      ].join("\n"),
      american,
    );
    expect(lines(read).map((line) => line.replace(/ #\S+/u, ""))).toEqual([
      "2026-09-01 100 id:cus_A1",
      "2026-09-04 -40 id:cus_A1",
    ]);
    expect(leftOut(read)).toEqual(["3 not_a_sale", "4 not_a_sale"]);
  });
});

describe("lists kept by hand", () => {
  it("ask who, what and for how much", async () => {
    const read = await reading(
      [
        "дата\tкто\tтел.\tчто купил\tсколько шт\tна сумму\tпродавец",
        "08.09.2026\tКафе Лето\t8-913-000-44-01\tмёд\t2\t1 200,00\tТома",
        "09.09.26\tЗинаида\t89130004402\tмёд\t1\t700 р.\tГаля",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-09-08 1200 tel:+79130004401 by Тома",
      "2026-09-09 700 tel:+79130004402 by Галя",
    ]);
    expect(read.purchases[0]!.items).toMatchObject([{ product: "мёд", quantity: 2 }]);
  });

  it("number the invoice, in Ukrainian", async () => {
    const read = await reading(
      [
        "Прізвище\tІм’я\tДата продажу\tНомер накладної\tСума без знижки\tЗнижка %\tДо сплати",
        "Шевчук\tОксана\t12 вер. 2026\tВН-40\t540.00\t5%\t513.00",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual(["2026-09-12 513 #ВН-40 name:оксана шевчук"]);
  });
});

describe("a report in blocks", () => {
  it("ends in a line that is nobody's", async () => {
    const read = await reading(
      [
        "Sales by Customer Detail",
        ",Transaction date,Transaction type,Num,Amount,Balance",
        "Ann Example,,,,,",
        ",07/13/2026,Invoice,1001,100.00,100.00",
        "Total for Ann Example,,,,$100.00,",
        "Bob Sample,,,,,",
        ",07/15/2026,Invoice,1002,50.00,50.00",
        "Total for Bob Sample,,,,$50.00,",
        "TOTAL,,,,$150.00,",
        ',"Accrual Basis Friday, November 27, 2026 09:12 AM GMT-05:00"',
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual([
      "2026-07-13 100 #1001 name:ann example",
      "2026-07-15 50 #1002 name:bob sample",
    ]);
    expect(read.excluded).toEqual([]);
  });
});

describe("managers across, named below the word for them", () => {
  it("stand over customers and their documents", async () => {
    const read = await reading(
      [
        "Отчет по продажам;;;;",
        "Покупатель;Менеджер;;;Итого",
        "Документ продажи;Агеева Л. П.;Борисов К.;<Пустое значение>;",
        "Лютик ООО;1 000,00;300,00;;1 300,00",
        "Реализация товаров и услуг УТ-71 от 02.07.2026 10:00:00;1 000,00;;;1 000,00",
        "Реализация товаров и услуг УТ-72 от 22.07.2026 10:00:00;;300,00;;300,00",
        "Пробин ИП;;;50,00;50,00",
        "Реализация товаров и услуг УТ-73 от 04.07.2026 10:00:00;;;50,00;50,00",
        "Итого;1 000,00;300,00;50,00;1 350,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-07-02 1000 #УТ-71 name:лютик by Агеева Л. П.",
      "2026-07-22 300 #УТ-72 name:лютик by Борисов К.",
      "2026-07-04 50 #УТ-73 name:пробин by <Пустое значение>",
    ]);
  });

  it("stand beside the day, the number and the customer", async () => {
    const read = await reading(
      [
        "Дата;№ накладной;Клиент;Менеджер;;Итого",
        ";;;Зуева;Ильин;",
        "01.07.2026;Н-50;Лютик;1 000,00;;1 000,00",
        "05.07.2026;Н-51;Пробин;;300,00;300,00",
        "Итого;;;1 000,00;300,00;1 300,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-07-01 1000 #Н-50 name:лютик by Зуева",
      "2026-07-05 300 #Н-51 name:пробин by Ильин",
    ]);
  });
});

describe("receipts and visits with a number of their own", () => {
  it("have number and day in the name of the receipt", async () => {
    const read = await reading(
      [
        "Период: Сентябрь 2026",
        "Владелец карты\tДисконтная карта\tЧек ККМ\tСумма без скидки\tСумма скидки\tСумма",
        "Громова Ева\t1000001\tЧек ККМ РН-0300 от 01.09.2026 14:22:10\t1 000,00\t50,00\t950,00",
        "\t\tЧек ККМ РН-0301 от 02.09.2026 14:22:11\t300,00\t0,00\t300,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-09-01 950 #РН-0300 id:1000001",
      "2026-09-02 300 #РН-0301 anonymous",
    ]);
  });

  it("have a row for each service of a visit", async () => {
    const read = await reading(
      [
        "ID запису;Дата візиту;Час;Клієнт;Телефон;Послуга;Майстер;Статус візиту;До сплати, грн;Сплачено, грн",
        "90001;02.08.2026;11:00;Ірина;0507000002;Манікюр;Віра;Прийшов;300;300",
        "90001;02.08.2026;11:00;Ірина;0507000002;Покриття;Віра;Прийшов;700;700",
        "90002;04.08.2026;11:00;Оля 🌸;0507000001;Манікюр;Віра;Не прийшов;300;0",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual(["2026-08-02 1000 #90001 tel:+380507000002 by Віра"]);
    expect(leftOut(read)).toEqual(["4 no_show"]);
  });
});

describe("an order on its first row, its goods on the rows below", () => {
  it("has sums for both, and may be cancelled as a whole", async () => {
    const read = await reading(
      [
        "№ замовлення;Дата;Статус;ПІБ;Телефон;Артикул;Назва;К-ть;Ціна;Сума;Всього до сплати",
        "8800;03.08.2026 12:00;Завершено;Петренко Ольга;0961110001;A0;Плед;1;500;500;1100",
        ";;;;;A1;Пуф;2;300;600;",
        "8802;04.08.2026 12:00;Скасовано;Петренко Ольга;0961110001;A0;Плед;1;500;500;1100",
        ";;;;;A1;Пуф;2;300;600;",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual(["2026-08-03 1100 #8800 tel:+380961110001"]);
    expect(leftOut(read)).toEqual(["4 cancelled"]);
  });

  it("is WooCommerce's, in Russian", async () => {
    const read = await reading(
      [
        "Номер заказа;Статус заказа;Дата заказа;Имя (Биллинг);Фамилия (Биллинг);Телефон (Биллинг);Сумма возврата заказа;Общая сумма заказа;Название товара;Количество;Стоимость товара",
        "2600;Обработка;2026-06-15 10:00;Алла;Белая;+7 (999) 000-88-01;0;1350;Плед;1;500",
        "2600;Обработка;2026-06-15 10:00;Алла;Белая;+7 (999) 000-88-01;0;;Пуф;1;500",
        "2601;На удержании;2026-06-16 10:00;Алла;Белая;+7 (999) 000-88-01;0;700;Пуф;1;500",
        "2602;Не удался;2026-06-17 10:00;Алла;Белая;+7 (999) 000-88-01;0;700;Пуф;1;500",
        "2603;Выполнен;2026-06-18 10:00;Алла;Белая;+7 (999) 000-88-01;0;700;Пуф;1;500",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-06-15 1350 #2600 tel:+79990008801",
      "2026-06-18 700 #2603 tel:+79990008801",
    ]);
    expect(leftOut(read)).toEqual(["4 unpaid", "5 cancelled"]);
  });
});

describe("words of other systems", () => {
  it("are a counterparty's, and an owner's who is an employee", async () => {
    const read = await reading(
      [
        "No.,Date,Warehouse,Counterparty,Organization,Total,Paid,Owner-employee,Status",
        "00071,2026-07-14 10:20:00,Main,Vega LLC,My Shop,4137.38,4137.38,Kim V.,Shipped",
        "00072,2026-07-15 10:20:00,Main,Retail customer,My Shop,50.00,50.00,Kim V.,Shipped",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-07-14 4137.38 #00071 name:vega by Kim V.",
      "2026-07-15 50 #00072 anonymous by Kim V.",
    ]);
  });

  it("are money with its currency behind a stroke, and a company or a contact", async () => {
    const read = await reading(
      [
        "ID;Номер;Сумма;Стадия;Клиент: Компания;Клиент: Контакт;Дата выставления;Дата создания",
        "5;СЧ-5;1250|RUB;Оплачен;ООО «Полюс»;Сергей;13.05.2026;12.05.2026 10:00:00",
        "6;СЧ-6;300.5|RUB;Оплачен;;Нина;14.05.2026;12.05.2026 10:00:00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-05-13 1250 #СЧ-5 name:полюс",
      "2026-05-14 300.5 #СЧ-6 name:нина",
    ]);
  });

  it("are net revenue", async () => {
    const read = await reading(
      [
        "Date,Order #,N. Revenue (formatted),Status,Customer,Product(s),Items sold,N. Revenue",
        '2026-07-01 12:00:00,900,"$1,318.20",completed,Ann Smith,2× Mug,2,1318.2',
        "2026-07-06 12:00:00,901,$20.00,on-hold,Bo Li,2× Mug,2,20",
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual(["2026-07-01 1318.2 #900 name:ann smith"]);
    expect(leftOut(read)).toEqual(["3 unpaid"]);
  });
});

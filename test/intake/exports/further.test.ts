import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "../reading.ts";

const american = { country: "US", timeZone: "America/New_York", currency: "USD" };
const ukrainian = { country: "UA", timeZone: "Europe/Kyiv", currency: "UAH" };

describe("Square, the newer dashboards", () => {
  it("calls sales product sales and net total, and has no event but refunds", async () => {
    const read = await reading(
      [
        "Date,Time,Time Zone,Transaction ID,Event Type,Transaction Status,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Fees,Net Total,Staff Name,Location,Customer ID,Customer Name,Customer Reference ID,Description",
        '07/18/2026,19:40:11,Eastern Time (US & Canada),TX1,Payment,Complete,$57.00,$2.00,$0.00,$55.00,$0.00,$4.40,$10.00,$0.00,$69.40,$1.90,$67.50,Linh,Main,C1,Dee Example,,"Gel Manicure, Oil"',
        "07/19/2026,09:00:00,Eastern Time (US & Canada),TX2,Payment,Complete,$40.00,$0.00,$0.00,$40.00,$0.00,$3.20,$0.00,$0.00,$43.20,$1.22,$41.98,Mai,Main,,,,Pedicure",
        "08/02/2026,09:00:00,Eastern Time (US & Canada),TX1,Refund,Complete,($20.00),$0.00,$0.00,($20.00),$0.00,$0.00,$0.00,$0.00,($20.00),$0.00,($20.00),Linh,Main,C1,Dee Example,,Oil",
        "08/03/2026,09:00:00,Eastern Time (US & Canada),TX4,Payment,Pending,$40.00,$0.00,$0.00,$40.00,$0.00,$3.20,$0.00,$0.00,$43.20,$1.22,$41.98,Mai,Main,C2,Eve Sample,,Pedicure",
        "08/04/2026,09:00:00,Eastern Time (US & Canada),TX5,Payment,Canceled,$40.00,$0.00,$0.00,$40.00,$0.00,$3.20,$0.00,$0.00,$43.20,$1.22,$41.98,Mai,Main,C2,Eve Sample,,Pedicure",
        "08/05/2026,09:00:00,Eastern Time (US & Canada),TX6,No Sale,Complete,$0.00,$0.00,$0.00,$0.00,$0.00,$0.00,$0.00,$0.00,$0.00,$0.00,$0.00,Mai,Main,,,,",
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual([
      "2026-07-18 55 #TX1 id:C1 by Linh",
      "2026-07-19 40 #TX2 anonymous by Mai",
      "2026-08-02 -20 #TX1 id:C1 by Linh",
    ]);
    expect(leftOut(read)).toEqual(["5 unpaid", "6 cancelled", "7 zero_amount"]);
  });

  it("lists invoices with what was paid of them", async () => {
    const read = await reading(
      [
        "Invoice ID,Invoice Number,Customer Name,Customer Email,Invoice Date,Due Date,Status,Requested Amount,Amount Paid,Tips,Last Payment Date",
        "inv:1,000101,Ann Example,ann@example.com,2026-05-02,2026-05-16,Paid,$150.00,$150.00,$0.00,2026-05-10",
        "inv:2,000102,Bob Sample,bob@example.com,2026-05-03,2026-05-17,Unpaid,$90.00,$0.00,$0.00,",
        "inv:3,000103,Bob Sample,bob@example.com,2026-05-14,2026-05-28,Canceled,$90.00,$0.00,$0.00,",
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual(["2026-05-02 150 #000101 mail:ann@example.com"]);
    expect(leftOut(read)).toEqual(["3 unpaid", "4 cancelled"]);
  });
});

describe("Stripe, payments", () => {
  it("names the card's owner only, with amounts converted", async () => {
    const read = await reading(
      [
        "id,Created (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Converted Currency,Description,Fee,Status,Card Name,Card Last4,Customer ID,Customer Email,Livemode,Disputed Amount,Invoice ID",
        "ch_1,2026-07-01 15:10,29.00,0.00,eur,TRUE,31.50,0.00,usd,Plan,1.14,Paid,Ann Example,4242,,,true,0.00,",
        "ch_2,2026-07-02 15:10,50.00,50.00,eur,TRUE,54.00,54.00,usd,Mug,1.75,Refunded,Bob Sample,1111,,,true,0.00,",
        "ch_3,2026-07-03 15:10,40.00,0.00,eur,FALSE,43.00,0.00,usd,Mug,0.00,requires_capture,Bob Sample,1111,,,true,0.00,",
        "ch_4,2026-07-04 15:10,40.00,0.00,eur,TRUE,43.00,0.00,usd,Mug,1.46,Paid,Test Card,4242,,,false,0.00,",
        "ch_5,2026-07-05 15:10,40.00,0.00,eur,FALSE,43.00,0.00,usd,Mug,0.00,Blocked,Bob Sample,1111,,,true,0.00,",
      ].join("\n"),
      { country: "DE", timeZone: "Europe/Berlin", currency: "EUR" },
    );
    expect(lines(read)).toEqual([
      "2026-07-01 29 #ch_1 name:ann example",
      "2026-07-02 50 #ch_2 name:bob sample",
      "2026-07-02 -50 #ch_2 name:bob sample",
    ]);
    expect(leftOut(read)).toEqual(["4 unpaid", "5 test", "6 cancelled"]);
  });
});

describe("Loyverse by item, further ways", () => {
  it("is separated by semicolons, with refunds as positive amounts", async () => {
    const read = await reading(
      [
        "Date;Receipt number;Receipt type;Category;SKU;Item;Variant;Modifiers applied;Quantity;Gross sales;Discounts;Net sales;Cost of goods;Gross profit;Taxes;POS;Store;Cashier name;Customer name;Customer contacts;Status",
        "13/08/2026 12:03;4-10466;Sale;Drinks;10001;Latte;Large;;2;160,00;10,00;150,00;40,00;110,00;12,00;POS 1;Cafe;Tess;Nok;nok@example.com, +66 2 000 0001;Closed",
        "13/08/2026 12:03;4-10466;Sale;Cakes;10002;Cake;;;1;90,00;0,00;90,00;30,00;60,00;7,20;POS 1;Cafe;Tess;Nok;nok@example.com, +66 2 000 0001;Closed",
        "14/08/2026 09:00;4-10467;Refund;Cakes;10002;Cake;;;1;90,00;0,00;90,00;30,00;60,00;7,20;POS 1;Cafe;Tess;Nok;nok@example.com, +66 2 000 0001;Closed",
        "14/08/2026 10:00;4-10468;Sale;Drinks;10001;Latte;;;1;1.080,00;0,00;1.080,00;20,00;60,00;6,40;POS 1;Cafe;Ben;;;Closed",
      ].join("\n"),
      { country: "TH", timeZone: "Asia/Bangkok" },
    );
    expect(lines(read)).toEqual([
      "2026-08-13 240 #4-10466 tel:+6620000001 by Tess",
      "2026-08-14 -90 #4-10467 tel:+6620000001 by Tess",
      "2026-08-14 1080 #4-10468 anonymous by Ben",
    ]);
  });
});

describe("Poster, further ways", () => {
  it("splits what was paid by the way it was paid", async () => {
    const read = await reading(
      [
        "№ чека;Дата открытия;Дата закрытия;Заведение;Зал;Стол;Официант;Гостей;Клиент;Группа клиента;Сумма без скидки;Скидка;Наличными;Картой;Сертификатом;Бонусами;Всего оплачено;Прибыль;Тип оплаты;Статус",
        "2001;03.08.2026 23:40;04.08.2026 00:20;Кафе;Зал 1;5;Ира;2;Зоя;Постоянные;1 100,00;100,00;1 000,00;0,00;0,00;0,00;1 000,00;600,00;Наличные;Закрыт",
        "2002;04.08.2026 12:00;04.08.2026 12:30;Кафе;Зал 1;7;Ира;1;—;;450,00;0,00;0,00;450,00;0,00;0,00;450,00;200,00;Карта;Закрыт",
        "2003;05.08.2026 12:00;05.08.2026 12:30;Кафе;Зал 1;7;Лев;1;Зоя;Постоянные;300,00;0,00;300,00;0,00;0,00;0,00;300,00;200,00;Наличные;Возврат",
        "2004;06.08.2026 12:00;;Кафе;Зал 1;7;Лев;1;Зоя;Постоянные;300,00;0,00;0,00;0,00;0,00;0,00;0,00;0,00;;Открыт",
        "Всего;;;;;;;5;;;2 150,00;100,00;1 300,00;450,00;0,00;0,00;1 750,00;1 000,00;;",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-04 1000 #2001 name:зоя by Ира",
      "2026-08-04 450 #2002 anonymous by Ира",
      "2026-08-05 -300 #2003 name:зоя by Лев",
    ]);
    expect(leftOut(read)).toEqual(["5 not_completed"]);
  });

  it("is one row a dish", async () => {
    const read = await reading(
      [
        "Чек,Час,Офіціант,Клієнт,Телефон,Категорія,Товар,Кількість,Ціна,Сума,Знижка,До сплати",
        '3001,"3 серпня 2026, 13:10",Ірина,Олена,0501112233,Кава,Лате,2 шт,"80,00 ₴","160,00 ₴","10,00 ₴","150,00 ₴"',
        '3001,"3 серпня 2026, 13:10",Ірина,Олена,0501112233,Десерти,Торт,1 шт,"90,00 ₴","90,00 ₴","0,00 ₴","90,00 ₴"',
        '3002,"4 серпня 2026, 9:10",Ірина,,,Кава,Лате,1 шт,"80,00 ₴","80,00 ₴","0,00 ₴","80,00 ₴"',
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual([
      "2026-08-03 240 #3001 tel:+380501112233 by Ірина",
      "2026-08-04 80 #3002 anonymous by Ірина",
    ]);
  });
});

describe("Excel's Unicode text, further ways", () => {
  it("has managers across, and days a step above them", async () => {
    const text = [
      "Продажи по менеджерам\t\t\t\t\t",
      "Дата\tКлиент\tИванова\tПетров\tВсего\tПримечание",
      "03.08.2026\tЗоя\t1\u00A0200,50\t\t1\u00A0200,50\t",
      '03.08.2026\tООО "Лютик"\t\t3\u00A0000,00\t3\u00A0000,00\tсрочно',
      "14.08.2026\tзоя\t500,00\t\t500,00\t",
      "Всего\t\t1\u00A0700,50\t3\u00A0000,00\t4\u00A0700,50\t",
    ].join("\r\n");
    const read = await reading(Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]));
    expect(lines(read)).toEqual([
      "2026-08-03 1200.5 name:зоя by Иванова",
      "2026-08-03 3000 name:лютик by Петров",
      "2026-08-14 500 name:зоя by Иванова",
    ]);
    expect(read.excluded).toEqual([]);
  });

  it("has customers down and the days of a month across", async () => {
    const read = await reading(
      [
        "Отгрузки за август 2026\t\t\t\t\t",
        "Клиент\t1\t2\t3\t4\tИтого",
        "Лютик\t100,00\t\t200,00\t\t300,00",
        "Пробин\t\t50,00\t\t\t50,00",
        "Итого\t100,00\t50,00\t200,00\t0,00\t350,00",
      ].join("\r\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-01 100 name:лютик",
      "2026-08-03 200 name:лютик",
      "2026-08-02 50 name:пробин",
    ]);
  });
});

describe("МойСклад, orders", () => {
  it("is half paid and half shipped, and has an own state", async () => {
    const read = await reading(
      [
        "Номер;Дата;Контрагент;Организация;Группа контрагента;Сумма;Валюта;Оплачено;Отгружено;Статус;Проведен;Удален;Телефон контрагента;E-mail контрагента;Владелец",
        "00031;03.08.2026 10:12;Иванова Анна;ООО Продавец;Розница;1 250,00;руб;1 250,00;1 250,00;Завершен;да;нет;8 900 000-00-01;anna@example.com;Ким В.",
        "00032;04.08.2026 10:12;ООО Вектор;ООО Продавец;Опт;58 300,40;руб;30 000,00;58 300,40;Отгружен;да;нет;;;Ким В.",
        "00033;05.08.2026 10:12;ООО Вектор;ООО Продавец;Опт;700,00;руб;0,00;0,00;На согласовании;нет;нет;;;Ким В.",
        "00034;06.08.2026 10:12;Иванова Анна;ООО Продавец;Розница;90,00;руб;0,00;0,00;Отменен;да;нет;8 900 000-00-01;;Ким В.",
        "00035;07.08.2026 10:12;Иванова Анна;ООО Продавец;Розница;95,00;руб;95,00;95,00;Завершен;да;да;8 900 000-00-01;;Ким В.",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-03 1250 #00031 tel:+79000000001 by Ким В.",
      "2026-08-04 58300.4 #00032 name:вектор by Ким В.",
    ]);
    expect(read.excluded.map(({ row }) => row)).toEqual([4, 5, 6]);
  });
});

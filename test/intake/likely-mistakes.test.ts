import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "./reading.ts";

const american = { country: "US", timeZone: "America/New_York", currency: "USD" };
const ukrainian = { country: "UA", timeZone: "Europe/Kyiv", currency: "UAH" };

describe("columns that could be taken for each other", () => {
  it("are an order's, a payment's and a shipment's days and numbers", async () => {
    const read = await reading(
      [
        "№ п/п;Номер заказа;Внешний код;Дата заказа;Дата оплаты;Дата отгрузки;Клиент;ИНН;Телефон;Сумма заказа;Сумма НДС;Сумма скидки;Доставка;Оплачено;Долг;Менеджер;Курьер;Телефон курьера",
        '1;ЗК-11;9f3a;30.08.2026;01.09.2026;03.09.2026;"ООО ""Лютик""";7701000000;8 900 000-00-01;1 200,00;200,00;0,00;0,00;1 200,00;0,00;Иванова;Пётр;8 900 999-99-99',
        "2;ЗК-12;9f3b;31.08.2026;02.09.2026;03.09.2026;Пробин ИП;7702000000;8 900 000-00-02;600,00;100,00;60,00;300,00;600,00;0,00;Иванова;Пётр;8 900 999-99-99",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-30 1200 #ЗК-11 tel:+79000000001 by Иванова",
      "2026-08-31 600 #ЗК-12 tel:+79000000002 by Иванова",
    ]);
  });

  it("are a seller and a buyer, both firms", async () => {
    const read = await reading(
      [
        "Дата;Номер;Продавец;Покупатель;Сумма;НДС;Всего",
        "01.09.2026;11;ООО Продавец;ООО Лютик;1 000,00;200,00;1 200,00",
        "02.09.2026;12;ООО Продавец;ИП Пробин;500,00;100,00;600,00",
      ].join("\n"),
    );
    expect(lines(read).map((line) => line.replace(/ by .*/u, ""))).toEqual([
      "2026-09-01 1200 #11 name:лютик",
      "2026-09-02 600 #12 name:пробин",
    ]);
  });

  it("are first and last name beside a nickname", async () => {
    const read = await reading(
      [
        "Order,Placed On,First,Last Name,First Name,Username,E-mail Address,Phone Number,Order Total,Status",
        "1,2026-05-02,x,Example,Ann,ann77,ann@example.com,,35.00,Completed",
        "2,2026-05-03,x,Example,Ann,ann77,ann@example.com,,15.00,Completed",
      ].join("\n"),
      american,
    );
    expect(read.purchases.map(({ customer }) => customer?.name)).toEqual([
      "Ann Example",
      "Ann Example",
    ]);
    expect(read.purchases.map(({ amount }) => amount)).toEqual([3500, 1500]);
  });
});

describe("Poster, sales by customer", () => {
  it("has no day and several months: refused in words", async () => {
    await expect(
      reading(
        [
          "Клиенты за 01.06.2026 - 31.08.2026;;;;",
          "Клиент;Телефон;Группа;Чеков;Оборот;Средний чек",
          "Зоя;+79000000001;Постоянные;12;12 000,00;1 000,00",
          "Лев;+79000000002;Новые;1;900,00;900,00",
        ].join("\n"),
      ),
    ).rejects.toThrow("no_day");
  });

  it("says who was served by a waiter, with dishes in one cell", async () => {
    const read = await reading(
      [
        "Receipt,Opened,Closed,Waiter,Customer,Phone,Products,Subtotal,Discount,Total,Payment method,Status",
        '1,2026-08-03 12:00,2026-08-03 13:00,Tess,Nok,+66 2 000 0001,"2 x Latte, 1 x Cake",250.00,10.00,240.00,Card,Closed',
        '2,2026-08-13 12:00,2026-08-13 13:00,Tess,,,"1 x Latte",80.00,0.00,80.00,Cash,Closed',
        '3,2026-08-14 12:00,2026-08-14 13:00,Tess,Nok,+66 2 000 0001,"1 x Latte",80.00,0.00,80.00,Cash,Deleted',
        '4,2026-08-15 12:00,2026-08-15 13:00,Ben,Nok,+66 2 000 0001,"1 x Latte",80.00,80.00,0.00,No payment,Closed',
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-03 240 #1 tel:+6620000001 by Tess",
      "2026-08-13 80 #2 anonymous by Tess",
    ]);
    expect(leftOut(read)).toEqual(["4 cancelled", "5 zero_amount"]);
  });
});

describe("Altegio, Ukrainian and English", () => {
  it("lists appointments with how each ended", async () => {
    const read = await reading(
      [
        "Дата візиту;Час;Клієнт;Телефон;Послуги;Майстер;Категорія;Вартість, грн;Сплачено, грн;Статус візиту;Створив;Дата створення",
        "03.08.2026;10:00;Олена Коваль;380501112233;Стрижка, Фарбування;Світлана;Волосся;2500;2500;Клієнт прийшов;Адміністратор;30.07.2026",
        "04.08.2026;10:00;Ігор;380502223344;Стрижка;Світлана;Волосся;1500;0;Клієнт не прийшов;Онлайн;30.07.2026",
        "05.08.2026;10:00;Ігор;380502223344;Стрижка;Ірина;Волосся;1500;0;Очікування клієнта;Онлайн;30.07.2026",
        "06.08.2026;10:00;;;Стрижка;Ірина;Волосся;1500;1400;Клієнт прийшов;Адміністратор;30.07.2026",
        "30.12.2026;10:00;Олена Коваль;380501112233;Стрижка;Ірина;Волосся;1500;0;Клієнт підтвердив;Онлайн;30.07.2026",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual([
      "2026-08-03 2500 tel:+380501112233 by Світлана",
      "2026-08-06 1400 anonymous by Ірина",
    ]);
    expect(leftOut(read)).toEqual(["3 no_show", "4 not_completed", "6 future_booking"]);
  });

  it("lists payments by document, with what was put into the till first", async () => {
    const read = await reading(
      [
        "Document no.,Date,Payment item,Account,Client,Phone,Team member,Service/Product,Amount,Balance after,Comment",
        "900,03/08/2026 09:00,Cash deposit,Main till,,,,,5000.00,5000.00,",
        "901,03/08/2026 10:40,Service payment,Main till,Zoe,+44 20 7946 0001,Sveta,Haircut,25.00,5025.00,",
        "902,13/08/2026 10:40,Product sales,Card,Leo,+44 20 7946 0002,Ira,Shampoo,8.00,33.00,",
        "903,14/08/2026 10:40,Refund to client,Card,Leo,+44 20 7946 0002,Ira,Shampoo,-8.00,25.00,",
        "904,14/08/2026 20:00,Staff salary,Main till,,,Sveta,,-100.00,4925.00,",
      ].join("\n"),
      { country: "GB", timeZone: "Europe/London", currency: "GBP" },
    );
    expect(lines(read)).toEqual([
      "2026-08-03 25 #901 tel:+442079460001 by Sveta",
      "2026-08-13 8 #902 tel:+442079460002 by Ira",
      "2026-08-14 -8 #903 tel:+442079460002 by Ira",
    ]);
    expect(leftOut(read)).toEqual(["2 not_a_sale", "6 not_a_sale"]);
  });
});

describe("WooCommerce, one row an item of several kinds", () => {
  it("has lines of shipping, fees and refunds beside the goods", async () => {
    const read = await reading(
      [
        "Order ID,Order Date,Order Status,Billing First Name,Billing Last Name,Billing Email,Item Type,Item Name,Quantity,Item Total,Order Total",
        "61,2026-05-02 10:11:00,Completed,Ann,Example,ann@example.com,line_item,Mug,1,10.00,35.00",
        "61,2026-05-02 10:11:00,Completed,Ann,Example,ann@example.com,line_item,Tee,2,20.00,35.00",
        "61,2026-05-02 10:11:00,Completed,Ann,Example,ann@example.com,shipping,Flat rate,1,5.00,35.00",
        "62,2026-05-03 10:11:00,Completed,Bob,Sample,bob@example.com,line_item,Mug,1,10.00,10.00",
        "63,2026-05-04 10:11:00,Processing,Bob,Sample,bob@example.com,line_item,Mug,1,10.00,14.00",
        "63,2026-05-04 10:11:00,Processing,Bob,Sample,bob@example.com,fee,Gift wrap,1,4.00,14.00",
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual([
      "2026-05-02 35 #61 mail:ann@example.com",
      "2026-05-03 10 #62 mail:bob@example.com",
      "2026-05-04 14 #63 mail:bob@example.com",
    ]);
    expect(read.excluded).toEqual([]);
  });

  it("has the order on its first line only", async () => {
    const read = await reading(
      [
        "Order #,Date,Status,Customer,Email,Phone,Order Total,Refunded,Item,Qty,Price",
        '1061,"May 2, 2026",Completed,Ann Example,ann@example.com,(518) 555-0100,$35.00,$0.00,Mug,1,$10.00',
        ",,,,,,,,Tee,2,$10.00",
        '1062,"May 3, 2026",Refunded,Bob Sample,bob@example.com,(518) 555-0101,$10.00,$10.00,Mug,1,$10.00',
        '1063,"May 14, 2026",Pending payment,Bob Sample,bob@example.com,(518) 555-0101,$20.00,$0.00,Mug,1,$10.00',
        ",,,,,,,,Mug,1,$10.00",
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual([
      "2026-05-02 35 #1061 tel:+15185550100",
      "2026-05-03 10 #1062 tel:+15185550101",
      "2026-05-03 -10 #1062 tel:+15185550101",
    ]);
    expect(leftOut(read)).toEqual(["5 unpaid"]);
  });
});

describe("QuickBooks, sales by customer in the newer layout", () => {
  it("has the customer in the first column, with a class and a location", async () => {
    const read = await reading(
      [
        "Sales by Customer Detail,,,,,,,,",
        "Demo Company LLC,,,,,,,,",
        '"January 1-March 31, 2026",,,,,,,,',
        "",
        "Customer full name,Transaction date,Transaction type,Num,Product/Service full name,Description,Quantity,Sales price,Amount,Balance",
        "Ann Example,01/15/2026,Invoice,1001,Mowing,Front lawn,2,50.00,100.00,100.00",
        "Ann Example,01/15/2026,Invoice,1001,Discount,10% off,,,-10.00,90.00",
        "Bob Sample,02/14/2026,Sales Receipt,1007,Mowing,,4,50.00,200.00,290.00",
        "Bob Sample,02/20/2026,Credit Memo,1009,Mowing,,-1,50.00,-50.00,240.00",
        "TOTAL,,,,,,,,$240.00,",
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual([
      "2026-01-15 90 #1001 name:ann example",
      "2026-02-14 200 #1007 name:bob sample",
      "2026-02-20 -50 #1009 name:bob sample",
    ]);
    expect(read.excluded).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "../reading.ts";

const american = { country: "US", timeZone: "America/New_York", currency: "USD" };
const ukrainian = { country: "UA", timeZone: "Europe/Kyiv", currency: "UAH" };

describe("WooCommerce, further plugins", () => {
  it("puts each item into several columns of its own", async () => {
    const read = await reading(
      [
        "Order Number,Order Status,Order Date,First Name (Billing),Last Name (Billing),Email (Billing),Phone (Billing),Order Total Amount,Order Refund Amount,Product Name #1,Product Qty #1,Product Item Price #1,Product Name #2,Product Qty #2,Product Item Price #2",
        "5001,Completed,2026-05-02 10:11,Ann,Example,ann@example.com,(518) 555-0100,35.00,,Mug,1,10.00,Tee,2,10.00",
        "5002,Completed,2026-05-03 10:11,Bob,Sample,bob@example.com,(518) 555-0101,10.00,4.00,Mug,1,10.00,,,",
        "5003,Failed,2026-05-04 10:11,Bob,Sample,bob@example.com,(518) 555-0101,10.00,,Mug,1,10.00,,,",
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual([
      "2026-05-02 35 #5001 tel:+15185550100",
      "2026-05-03 10 #5002 tel:+15185550101",
      "2026-05-03 -4 #5002 tel:+15185550101",
    ]);
    expect(leftOut(read)).toEqual(["4 cancelled"]);
    expect(read.purchases[0]!.items.map(({ product }) => product)).toEqual(["Mug", "Tee"]);
  });

  it("lists items in one cell, with the names of the fields kept", async () => {
    const read = await reading(
      [
        "Order ID,Order Key,Date,Order Status,Customer User ID,Billing First Name,Billing Last Name,Billing Email Address,Billing Phone,Order Currency,Shipping Cost,Order Total,Amount Refunded,Product Name(s),Quantities",
        "61,wc_order_a,2026-05-02,wc-completed,7,Ann,Example,ann@example.com,518-555-0100,USD,5.00,35.00,0,Mug|Tee,1|2",
        "62,wc_order_b,2026-05-03,wc-processing,0,Bob,Sample,bob@example.com,518-555-0101,USD,0.00,50.00,12.50,Hoodie,1",
        "63,wc_order_c,2026-05-04,wc-refunded,0,Bob,Sample,bob@example.com,518-555-0101,USD,0.00,20.00,20.00,Mug,2",
        "64,wc_order_d,2026-05-05,wc-on-hold,7,Ann,Example,ann@example.com,518-555-0100,USD,0.00,10.00,0,Mug,1",
        "65,wc_order_e,2026-05-06,wc-cancelled,7,Ann,Example,ann@example.com,518-555-0100,USD,0.00,10.00,0,Mug,1",
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual([
      "2026-05-02 35 #61 id:7",
      "2026-05-03 50 #62 tel:+15185550101",
      "2026-05-03 -12.5 #62 tel:+15185550101",
      "2026-05-04 20 #63 tel:+15185550101",
      "2026-05-04 -20 #63 tel:+15185550101",
    ]);
    expect(leftOut(read)).toEqual(["5 unpaid", "6 cancelled"]);
    expect(read.purchases[0]!.items.map(({ product }) => product)).toEqual(["Mug", "Tee"]);
  });

  it("writes items and refunds as JSON, and dates the American way", async () => {
    const read = await reading(
      [
        "id,number,status,date_created,date_paid,total,total_tax,shipping_total,customer_id,billing_first_name,billing_last_name,billing_email,billing_phone,payment_method,line_items,refunds",
        '71,71,completed,05/02/2026 10:11 AM,05/02/2026 10:12 AM,35.00,0.00,5.00,7,Ann,Example,ann@example.com,518-555-0100,stripe,"[{""name"":""Mug"",""quantity"":1,""total"":""10.00""},{""name"":""Tee"",""quantity"":2,""total"":""20.00""}]",',
        '72,72,pending,05/13/2026 10:11 AM,,10.00,0.00,0.00,7,Ann,Example,ann@example.com,518-555-0100,,"[{""name"":""Mug"",""quantity"":1,""total"":""10.00""}]",',
        '73,73,completed,05/14/2026 10:11 AM,05/14/2026 10:11 AM,10.00,0.00,0.00,0,Bob,Sample,bob@example.com,518-555-0101,stripe,"[{""name"":""Mug"",""quantity"":1,""total"":""10.00""}]",-4.00',
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual([
      "2026-05-02 35 #71 id:7",
      "2026-05-14 10 #73 tel:+15185550101",
      "2026-05-14 -4 #73 tel:+15185550101",
    ]);
    expect(leftOut(read)).toEqual(["3 unpaid"]);
    expect(read.purchases[0]!.items).toMatchObject([
      { product: "Mug", quantity: 1 },
      { product: "Tee", quantity: 2 },
    ]);
  });
});

describe("a Ukrainian shop, further ways", () => {
  it("has the order on its first row, and quantities in words", async () => {
    const read = await reading(
      [
        "Замовлення №;Створено;Покупець;Тел.;Товар;К-сть;Ціна, грн;Сума, грн;Разом до сплати, грн;Стан;Менеджер",
        "501;03.08.2026;Коваль Олена;050-111-22-33;Чай;2 шт;100,00;200,00;250,00;Отримано;Ірина",
        ";;;;Мед;1 шт;50,00;50,00;;;",
        "502;04.08.2026;Роздрібний покупець;;Мед;1 шт;50,00;50,00;50,00;Отримано;Ірина",
        "503;05.08.2026;Мельник Ігор;0502223344;Мед;1 шт;50,00;50,00;50,00;Відмова;Ірина",
        "504;06.08.2026;Мельник Ігор;0502223344;Мед;3 шт;50,00;150,00;150,00;Повернення;Ірина",
        "505;07.08.2026;Мельник Ігор;0502223344;Набір;1 шт;1 250,00;1 250,00;1 250,00;Отримано;Ірина",
        "Всього;;;;;;;1 750,00;1 750,00;;",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual([
      "2026-08-03 250 #501 tel:+380501112233 by Ірина",
      "2026-08-04 50 #502 anonymous by Ірина",
      "2026-08-06 -150 #504 tel:+380502223344 by Ірина",
      "2026-08-07 1250 #505 tel:+380502223344 by Ірина",
    ]);
    expect(leftOut(read)).toEqual(["5 cancelled"]);
  });

  it("is a list kept by hand, with the day over the sales of that day", async () => {
    const read = await reading(
      [
        "Продажі серпень;;;;",
        "Дата;Клієнт;Телефон;Що купив;Сума",
        "03.08.2026;Олена;0501112233;Чай;250 грн",
        ";Ігор;0502223344;Мед;50 грн",
        "04.08.2026;Олена;050 111 22 33;Мед;50 грн",
        ";гість;;Чай;100 грн",
        ";;;РАЗОМ;450 грн",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual([
      "2026-08-03 250 tel:+380501112233",
      "2026-08-03 50 tel:+380502223344",
      "2026-08-04 50 tel:+380501112233",
      "2026-08-04 100 anonymous",
    ]);
    expect(read.excluded).toEqual([]);
  });

  it("exports Prom's own columns", async () => {
    const read = await reading(
      [
        "ID;Дата;Статус;Покупець;Електронна адреса;Номер телефону;Адреса доставки;Спосіб оплати;Статус оплати;Сума;Знижка;Сума з урахуванням знижки;Вартість доставки;Товари;Кількість товарів;Мітки;Коментар",
        "2461;03.08.26 10:15;Виконано;Коваль Олена Іванівна;olena@example.com;+380501112233;Київ;Пром-оплата;Оплачено;250 грн.;25 грн.;225 грн.;60 грн.;Чай чорний x 2, Мед x 1;3;;",
        "2462;04.08.26 10:15;Скасовано;Мельник Ігор;;+380502223344;Львів;Післяплата;Не оплачено;50 грн.;0 грн.;50 грн.;60 грн.;Мед x 1;1;;",
        "2463;14.08.26 10:15;Новий;Мельник Ігор;;+380502223344;Львів;Післяплата;Не оплачено;50 грн.;0 грн.;50 грн.;60 грн.;Мед x 1;1;;",
        "2464;15.08.26 10:15;Виконано;Мельник Ігор;;+380502223344;Львів;Післяплата;;1 050 грн.;0 грн.;1 050 грн.;60 грн.;Набір x 1;1;;",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual([
      "2026-08-03 225 #2461 tel:+380501112233",
      "2026-08-15 1050 #2464 tel:+380502223344",
    ]);
    expect(leftOut(read)).toEqual(["3 cancelled", "4 unpaid"]);
  });
});

describe("RozetkaPay, further registers", () => {
  it("names the fields in English, with amounts and what was given back in columns", async () => {
    const read = await reading(
      [
        "Transaction ID,External ID,Created At,Processed At,Operation,Status,Amount,Currency,Fee,Net Amount,Refunded Amount,Payer Name,Payer Phone,Payer Email,Card Mask",
        "rp-1,A-1,2026-08-03T20:58:01Z,2026-08-03T21:02:10Z,payment,success,1250.00,UAH,18.75,1231.25,250.00,Olena Koval,380501112233,olena@example.com,4444****1111",
        "rp-2,A-2,2026-08-05T10:00:00Z,2026-08-05T10:01:00Z,payment,failure,300.00,UAH,0.00,0.00,0.00,Ihor,380502223344,ihor@example.com,4444****2222",
        "rp-3,A-3,2026-08-06T10:00:00Z,2026-08-06T10:01:00Z,payment,success,300.00,UAH,4.50,295.50,0.00,Ihor,380502223344,ihor@example.com,4444****2222",
        "rp-5,A-5,2026-08-08T10:00:00Z,,payment,pending,100.00,UAH,0.00,0.00,0.00,,,,",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read).map((line) => line.slice(11))).toEqual([
      "1250 #A-1 tel:+380501112233",
      "-250 #A-1 tel:+380501112233",
      "300 #A-3 tel:+380502223344",
    ]);
    expect(leftOut(read)).toEqual(["3 cancelled", "5 unpaid"]);
  });

  it("registers what was paid out to the bank", async () => {
    const read = await reading(
      [
        "Дата та час;ID операції;№ замовлення;Тип;Сума операції;Комісія;Сума до виплати;Стан;Платник;Контакт платника",
        "03.08.2026 12:58;op-1;A-1;Покупка;1 250,00;18,75;1 231,25;Виконано;Коваль Олена;+380501112233",
        "04.08.2026 12:58;op-2;A-2;Покупка;300,00;4,50;295,50;Виконано;Мельник Ігор;ihor@example.com",
        "05.08.2026 12:58;op-3;A-1;Повернення коштів;-250,00;0,00;-250,00;Виконано;Коваль Олена;+380501112233",
        "05.08.2026 13:58;op-4;A-4;Покупка;99,00;0,00;0,00;Помилка;Мельник Ігор;ihor@example.com",
        "06.08.2026 09:00;op-5;;Виплата;-1 276,75;0,00;-1 276,75;Виконано;;",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual([
      "2026-08-03 1250 #A-1 tel:+380501112233",
      "2026-08-04 300 #A-2 mail:ihor@example.com",
      "2026-08-05 -250 #A-1 tel:+380501112233",
    ]);
    expect(leftOut(read)).toEqual(["5 cancelled", "6 not_a_sale"]);
  });
});

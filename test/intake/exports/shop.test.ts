import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "../reading.ts";

const american = { country: "US", timeZone: "America/New_York", currency: "USD" };

/** A row of a web page's table. */
function cellsOf(row: string): string {
  return row
    .split(";")
    .map((cell) => `<td>${cell.replaceAll(" / ", "<br>").replaceAll(" руб", "&nbsp;руб")}</td>`)
    .join("");
}

describe("WooCommerce", () => {
  it("repeats an order's total beside each of its items", async () => {
    const read = await reading(
      [
        "Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Last Name (Billing),Company (Billing),Address 1&2 (Billing),City (Billing),Email (Billing),Phone (Billing),First Name (Shipping),Last Name (Shipping),Payment Method Title,Cart Discount Amount,Order Subtotal Amount,Order Shipping Amount,Order Refund Amount,Order Total Amount,Order Total Tax Amount,SKU,Item #,Item Name,Quantity (- Refund),Item Cost,Coupon Code,Discount Amount",
        '5001,Completed,2026-05-02 10:11,,Ann,Example,,"1 Main St, apt 2",Troy,ann@example.com,(518) 555-0100,Bob,Other,Credit Card,0.00,30.00,5.00,,35.00,2.10,M1,1,Mug,1,10.00,,0',
        '5001,Completed,2026-05-02 10:11,,Ann,Example,,"1 Main St, apt 2",Troy,ann@example.com,(518) 555-0100,Bob,Other,Credit Card,0.00,30.00,5.00,,35.00,2.10,T1,2,Tee,2,10.00,,0',
        "5002,Processing,2026-05-03 11:00,,Cy,Sample,Acme LLC,2 Main St,Troy,CY@example.com,518.555.0101,,,PayPal,5.00,25.00,5.00,10.00,25.00,0.00,M1,1,Mug,3,10.00,FIVE,5.00",
        '5003,On hold,2026-05-04 11:00,"call, please",Ann,Example,,1 Main St,Troy,ann@example.com,,,,Bank,0.00,10.00,0.00,,10.00,0.00,M1,1,Mug,1,10.00,,0',
        "5004,Cancelled,2026-05-05 11:00,,Ann,Example,,1 Main St,Troy,ann@example.com,,,,Bank,0.00,10.00,0.00,,10.00,0.00,M1,1,Mug,1,10.00,,0",
        "5005,Refunded,2026-05-06 11:00,,ann,example,,1 Main St,Troy,Ann@Example.com,,,,Bank,0.00,10.00,0.00,10.00,10.00,0.00,M1,1,Mug,1,10.00,,0",
        "5006,Failed,2026-05-07 11:00,,Ann,Example,,1 Main St,Troy,ann@example.com,,,,Bank,0.00,10.00,0.00,,10.00,0.00,M1,1,Mug,1,10.00,,0",
        "5007,Pending payment,2026-05-08 11:00,,Ann,Example,,1 Main St,Troy,ann@example.com,,,,Bank,0.00,10.00,0.00,,10.00,0.00,M1,1,Mug,1,10.00,,0",
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual([
      "2026-05-02 35 #5001 tel:+15185550100",
      "2026-05-03 25 #5002 tel:+15185550101",
      "2026-05-03 -10 #5002 tel:+15185550101",
      "2026-05-06 10 #5005 tel:+15185550100",
      "2026-05-06 -10 #5005 tel:+15185550100",
    ]);
    expect(leftOut(read)).toEqual(["5 unpaid", "6 cancelled", "8 cancelled", "9 unpaid"]);
    expect(read.purchases[0]!.items.map(({ product }) => product)).toEqual(["Mug", "Tee"]);
  });

  it("writes each item into a column of its own, with what was paid back", async () => {
    const read = await reading(
      [
        "order_id,order_number,order_date,paid_date,status,shipping_total,fee_total,tax_total,cart_discount,discount_total,order_total,order_subtotal,order_currency,payment_method,transaction_id,customer_ip_address,customer_id,customer_user,customer_email,billing_first_name,billing_last_name,billing_company,billing_email,billing_phone,shipping_first_name,shipping_last_name,refund_items,line_item_1,line_item_2",
        "301,301,2026-05-02 10:11:00,2026-05-02 10:12:00,completed,5.00,0,0,0,0,35.00,30.00,USD,stripe,ch_1,203.0.113.5,7,ann,ann@example.com,Ann,Example,,ann@example.com,518-555-0100,Ann,Example,,name:Mug|product_id:1|sku:M1|quantity:1|total:10.00|sub_total:10.00,name:Tee|product_id:2|sku:T1|quantity:2|total:20.00|sub_total:20.00",
        "302,302,2026-05-03 23:59:00,2026-05-04 00:01:00,wc-completed,0.00,0,0,0,0,50.00,50.00,USD,stripe,ch_2,203.0.113.6,0,,bob@example.com,Bob,Sample,,bob@example.com,518-555-0101,Bob,Sample,amount:12.50|reason:late|date:2026-05-06 10:00:00,name:Hoodie|product_id:3|sku:H1|quantity:1|total:50.00|sub_total:50.00,",
        "303,303,2026-05-05 10:11:00,,pending,5.00,0,0,0,0,35.00,30.00,USD,bacs,,203.0.113.5,7,ann,ann@example.com,Ann,Example,,ann@example.com,518-555-0100,Ann,Example,,name:Mug|product_id:1|sku:M1|quantity:1|total:10.00|sub_total:10.00,",
        "304,304,2026-05-06 10:11:00,,checkout-draft,5.00,0,0,0,0,35.00,30.00,USD,bacs,,203.0.113.5,0,,cy@example.com,Cy,Test,,cy@example.com,,,,,name:Mug|product_id:1|sku:M1|quantity:1|total:10.00|sub_total:10.00,",
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual([
      "2026-05-02 35 #301 id:7",
      "2026-05-03 50 #302 tel:+15185550101",
      "2026-05-03 -12.5 #302 tel:+15185550101",
    ]);
    expect(leftOut(read)).toEqual(["4 unpaid", "5 not_completed"]);
    expect(read.purchases[0]!.items).toMatchObject([
      { product: "Mug", quantity: 1 },
      { product: "Tee", quantity: 2 },
    ]);
  });
});

describe("a Ukrainian shop", () => {
  it("puts the sum of the order beside each item (Prom)", async () => {
    const read = await reading(
      [
        "Номер замовлення;Дата;ПІБ замовника;Телефон;Email;Отримувач;Спосіб доставки;Спосіб оплати;Статус;Назва товару;Артикул;Кількість;Ціна;Вартість замовлення;Сума зі знижкою;Джерело;Причина скасування",
        "246001;03.08.2026 10:15;Коваль Олена;+380501112233;;Коваль Іван;Нова Пошта;Пром-оплата;Виконано;Чай;A1;2;100,00 ₴;250,00 ₴;250,00 ₴;Сайт;",
        "246001;03.08.2026 10:15;Коваль Олена;+380501112233;;Коваль Іван;Нова Пошта;Пром-оплата;Виконано;Мед;A2;1;50,00 ₴;250,00 ₴;250,00 ₴;Сайт;",
        "246002;04.08.2026 11:00;Мельник Ігор;050 222 33 44;ihor@example.com;;Самовивіз;Готівка;Прийнято;Мед;A2;1;50,00 ₴;50,00 ₴;50,00 ₴;Каталог;",
        "246003;05.08.2026 12:00;Коваль О.;380501112233;;;Самовивіз;Готівка;Скасовано;Мед;A2;1;50,00 ₴;50,00 ₴;50,00 ₴;Каталог;Немає в наявності",
        "246004;06.08.2026 12:00;Мельник Ігор;(050) 222-33-44;;;Самовивіз;Готівка;Оплачено;Набір;A3;1;1 250,00 ₴;1 250,00 ₴;1 125,00 ₴;Каталог;",
      ].join("\r\n"),
      { country: "UA", currency: "UAH" },
    );
    expect(lines(read)).toEqual([
      "2026-08-03 250 #246001 tel:+380501112233",
      "2026-08-06 1125 #246004 tel:+380502223344",
    ]);
    expect(leftOut(read)).toEqual(["4 not_completed", "5 cancelled"]);
  });

  it("lists the items in one cell, and the payment apart from the order (Хорошоп)", async () => {
    const read = await reading(
      [
        '"№","Дата створення","Клієнт","Телефон","E-mail","Статус","Статус оплати","Товари","Знижка","Доставка","Сума товарів","Всього","Менеджер","Коментар"',
        '"1201","2026-08-03 10:15:44","Олена Коваль","+38 (050) 111-22-33","olena@example.com","Виконано","Оплачено","Чай чорний (2 шт.); Мед (1 шт.)","0","50","250","300","Ірина","Подзвонити\nпісля обіду"',
        '"1202","2026-08-04 10:15:44","Ігор Мельник","+38 (050) 222-33-44","","Нове","Не оплачено","Мед (1 шт.)","0","50","50","100","Ірина",""',
        '"1203","2026-08-05 10:15:44","Ігор Мельник","+38 (050) 222-33-44","","Повернення","Оплачено","Мед (1 шт.)","0","50","50","100","Ірина",""',
      ].join("\n"),
      { country: "UA", currency: "UAH" },
    );
    expect(lines(read)).toEqual([
      "2026-08-03 300 #1201 tel:+380501112233 by Ірина",
      "2026-08-05 -100 #1203 tel:+380502223344 by Ірина",
    ]);
    expect(leftOut(read)).toEqual(["3 unpaid"]);
  });
});

describe("1С-Битрикс", () => {
  const header =
    "ID;Номер заказа;Дата создания;Дата изменения;Покупатель;Телефон;E-Mail;Оплачен;Дата оплаты;Отменен;Статус;Сумма;Валюта;Стоимость доставки;Платежная система;Позиции;Ответственный";
  const rows = [
    "901;A-901;03.08.2026 10:00:00;05.08.2026 09:00:00;[15] (anna) Анна Иванова;+7 900 000-00-01;anna@example.com;Да;03.08.2026 10:05:00;Нет;[F] Выполнен;4 500 руб.;RUB;300 руб.;Карта;[12] Чай - 2 шт. / [13] Мёд - 1 шт.;Пётр",
    "902;A-902;04.08.2026 10:00:00;05.08.2026 09:00:00;[16] (lev) Лев;8 900 000 00 02;;Нет;;Нет;[N] Принят, ожидается оплата;1 200 руб.;RUB;300 руб.;Карта;[12] Чай - 2 шт.;Пётр",
    "903;A-903;05.08.2026 10:00:00;05.08.2026 09:00:00;[15] (anna) Анна Иванова;+7 900 000-00-01;;Да;05.08.2026 10:00:00;Да;[F] Выполнен;900 руб.;RUB;0 руб.;Карта;[12] Чай - 1 шт.;Пётр",
    "904;A-904;06.08.2026 10:00:00;06.08.2026 19:00:00;[16] (lev) Лев;89000000002;;Да;06.08.2026 10:30:00;Нет;[P] Оплачен, формируется к отправке;1 250,50 руб.;RUB;0 руб.;Карта;[12] Чай - 1 шт.;Пётр",
  ];

  it("says in columns of their own what is paid and what is cancelled", async () => {
    const read = await reading([header, ...rows].join("\n"));
    expect(lines(read)).toEqual([
      "2026-08-03 4500 #A-901 tel:+79000000001 by Пётр",
      "2026-08-06 1250.5 #A-904 tel:+79000000002 by Пётр",
    ]);
    expect(leftOut(read)).toEqual(["3 unpaid", "4 cancelled"]);
  });

  it("calls a web page Excel", async () => {
    const page = `<html><head><meta charset="utf-8"></head><body><table><tr>${cellsOf(header)}</tr>${rows.map((row) => `<tr>${cellsOf(row)}</tr>`).join("\n")}</table></body></html>`;
    const read = await reading(page);
    expect(lines(read)).toHaveLength(2);
    expect(read.purchases[0]!.items.map(({ product }) => product)).toEqual([
      "[12] Чай - 2 шт.",
      "[13] Мёд - 1 шт.",
    ]);
  });
});

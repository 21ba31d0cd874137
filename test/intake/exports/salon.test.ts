import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "../reading.ts";

const british = { country: "GB", timeZone: "Europe/London", currency: "GBP" };

describe("Altegio, payments", () => {
  it("tells what was paid, with cash and cards apart and money put on an account", async () => {
    const read = await reading(
      [
        "Дата оплаты;Дата визита;Клиент;Телефон клиента;Услуга/Товар;Сотрудник;Стоимость;Скидка;К оплате;Оплачено;Наличные;Безнал;Баланс клиента;Статус оплаты;ID визита",
        "03.08.2026 11:05;03.08.2026 10:00;Зоя;79000000001;Стрижка;Света;2 500,00;10%;2 250,00;2 250,00;0,00;2 250,00;0,00;Оплачено;5001",
        "03.08.2026 11:05;03.08.2026 10:00;Зоя;79000000001;Шампунь;Света;800,00;0%;800,00;800,00;0,00;800,00;0,00;Оплачено;5001",
        "04.08.2026 12:05;04.08.2026 11:00;;;Стрижка;Ира;1 500,00;0%;1 500,00;1 500,00;1 500,00;0,00;0,00;Оплачено;5002",
        ";05.08.2026 11:00;Лев;79000000002;Стрижка;Ира;1 500,00;0%;1 500,00;0,00;0,00;0,00;-1 500,00;Не оплачено;5003",
        "Итого;;;;;;6 300,00;;6 050,00;4 550,00;1 500,00;3 050,00;;;",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-03 3050 #5001 tel:+79000000001 by Света",
      "2026-08-04 1500 #5002 anonymous by Ира",
    ]);
    expect(leftOut(read)).toEqual(["5 unpaid"]);
  });

  it("lists visits whose status is a word, and those deleted", async () => {
    const read = await reading(
      [
        "ID записи;Дата создания;Дата;Время;Клиент;Телефон;Услуги;Сотрудник;Статус;Стоимость;Оплачено;Источник;Удалена",
        '1;30.07.2026 09:00;03.08.2026;10:00;Зоя;+7 900 000-00-01;"Стрижка, Укладка";Света;Пришел;2500;2500;Онлайн;Нет',
        "2;30.07.2026 09:00;04.08.2026;10:00;Лев;+7 900 000-00-02;Стрижка;Света;Не пришел;1500;0;Онлайн;Нет",
        "3;30.07.2026 09:00;05.08.2026;10:00;Лев;+7 900 000-00-02;Стрижка;Света;Пришел;1500;1500;Администратор;Да",
        "4;30.07.2026 09:00;06.08.2026;10:00;Лев;+7 900 000-00-02;Стрижка;Ира;Пришел;1500;0;Администратор;Нет",
        "5;30.07.2026 09:00;30.12.2026;10:00;Зоя;+7 900 000-00-01;Стрижка;Ира;Ожидание;1500;0;Администратор;Нет",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-03 2500 #1 tel:+79000000001 by Света",
      "2026-08-06 0 #4 tel:+79000000002 by Ира",
    ]);
    expect(leftOut(read)).toEqual(["3 no_show", "4 cancelled", "6 future_booking"]);
  });
});

describe("Fresha, sales", () => {
  it("is one row a sale, with what is due and a status of its own", async () => {
    const read = await reading(
      [
        "Sale #,Sale date,Sale status,Client,Client ID,Mobile number,Team member,Location,Items sold,Gross sales,Discounts,Refunds,Net sales,Taxes,Tips,Total sales,Amount due",
        "1001,3 Aug 2026,Completed,Ann Example,CL1,+44 20 7946 0001,Kim,Main,2,£70.00,-£2.00,£0.00,£68.00,£0.00,£5.00,£73.00,£0.00",
        "1002,4 Aug 2026,Completed,Walk-In,,,Kim,Main,1,£50.00,£0.00,£0.00,£50.00,£0.00,£0.00,£50.00,£0.00",
        "1003,5 Aug 2026,Refunded,Ann Example,CL1,+44 20 7946 0001,Kim,Main,1,£0.00,£0.00,-£18.00,-£18.00,£0.00,£0.00,-£18.00,£0.00",
        "1004,6 Aug 2026,Voided,Bea Sample,CL2,,Jo,Main,1,£50.00,£0.00,£0.00,£50.00,£0.00,£0.00,£50.00,£0.00",
        '1005,16 Aug 2026,Part paid,Bea Sample,CL2,,Jo,Main,1,"£1,250.00",£0.00,£0.00,"£1,250.00",£0.00,£0.00,"£1,250.00",£250.00',
        "1006,17 Aug 2026,Unpaid,Bea Sample,CL2,,Jo,Main,1,£50.00,£0.00,£0.00,£50.00,£0.00,£0.00,£50.00,£50.00",
        "1007,18 Aug 2026,Draft,Bea Sample,CL2,,Jo,Main,1,£50.00,£0.00,£0.00,£50.00,£0.00,£0.00,£50.00,£50.00",
      ].join("\n"),
      british,
    );
    expect(lines(read)).toEqual([
      "2026-08-03 68 #1001 id:CL1 by Kim",
      "2026-08-04 50 #1002 anonymous by Kim",
      "2026-08-05 -18 #1003 id:CL1 by Kim",
      "2026-08-16 1250 #1005 id:CL2 by Jo",
    ]);
    expect(leftOut(read)).toEqual(["5 cancelled", "7 unpaid", "8 not_completed"]);
  });

  it("has a title, and gift cards and deposits that are money for later", async () => {
    const read = await reading(
      [
        "Sales log detail,,,,,,,,,,,",
        '"1 Aug 2026 - 31 Aug 2026, all locations",,,,,,,,,,,',
        ",,,,,,,,,,,",
        "Sale no.,Sale date,Sale status,Sale type,Item name,Client name,Team member,Gross sales,Item discounts,Net sales,Tax,Tips",
        "1001,03/08/2026 10:45,Completed,Service,Haircut,Ann Example,Kim,50.00,0.00,50.00,10.00,5.00",
        "1001,03/08/2026 10:45,Completed,Product,Shampoo,Ann Example,Kim,20.00,2.00,18.00,3.60,0.00",
        "1002,14/08/2026 14:00,Completed,Service,Haircut,,Kim,50.00,0.00,50.00,10.00,0.00",
        "1003,15/08/2026 14:00,Refunded,Product,Shampoo,Ann Example,Kim,-18.00,0.00,-18.00,-3.60,0.00",
        "Total,,,,,,,102.00,2.00,100.00,20.00,5.00",
      ].join("\n"),
      british,
    );
    expect(lines(read)).toEqual([
      "2026-08-03 68 #1001 name:ann example by Kim",
      "2026-08-14 50 #1002 anonymous by Kim",
      "2026-08-15 -18 #1003 name:ann example by Kim",
    ]);
    expect(read.excluded).toEqual([]);
  });
});

describe("QuickBooks, sales by customer", () => {
  it("has the name on each row, with payments that are not sales again", async () => {
    const read = await reading(
      [
        ",Type,Date,Num,Memo,Name,Item,Qty,Sales Price,Amount,Balance",
        "Ann Example,,,,,,,,,,",
        ",Invoice,01/15/2026,1001,Front lawn,Ann Example,Mowing,2,50.00,100.00,100.00",
        ",Invoice,01/15/2026,1001,,Ann Example,Edging,1,50.00,50.00,150.00",
        ",Credit Memo,02/20/2026,1009,not happy,Ann Example,Mowing,-1,50.00,-50.00,100.00",
        "Total Ann Example,,,,,,,2,,100.00,100.00",
        "Bob Sample,,,,,,,,,,",
        ',Sales Receipt,01/20/2026,1003,,Bob Sample,Design,1,"1,250.00","1,250.00","1,250.00"',
        'Total Bob Sample,,,,,,,1,,"1,250.00","1,250.00"',
        'TOTAL,,,,,,,3,,"1,350.00","1,350.00"',
      ].join("\n"),
      { country: "US", currency: "USD" },
    );
    expect(lines(read)).toEqual([
      "2026-01-15 150 #1001 name:ann example",
      "2026-02-20 -50 #1009 name:ann example",
      "2026-01-20 1250 #1003 name:bob sample",
    ]);
    expect(read.excluded).toEqual([]);
  });

  it("lists every transaction of each customer, also what was paid and what is only offered", async () => {
    const read = await reading(
      [
        "Demo Company LLC,,,,,,",
        "Transaction List by Customer,,,,,,",
        '"January - March, 2026",,,,,,',
        ",,,,,,",
        ",Date,Transaction Type,Num,Posting,Memo/Description,Account,Amount",
        "Ann Example,,,,,,,",
        ",01/15/2026,Invoice,1001,Yes,,Accounts Receivable (A/R),150.00",
        ",01/20/2026,Payment,55,Yes,,Checking,150.00",
        ",01/22/2026,Estimate,1002,No,,Accounts Receivable (A/R),900.00",
        "Bob Sample,,,,,,,",
        ",02/14/2026,Sales Receipt,1007,Yes,,Checking,200.00",
        ",02/21/2026,Refund,1010,Yes,,Checking,-20.00",
        "Cy Void,,,,,,,",
        ",02/22/2026,Invoice,1011,Yes,Voided,Accounts Receivable (A/R),0.00",
        ",03/22/2026,Invoice,1012,Yes,,Accounts Receivable (A/R),70.00",
      ].join("\n"),
      { country: "US", currency: "USD" },
    );
    expect(lines(read)).toEqual([
      "2026-01-15 150 #1001 name:ann example",
      "2026-02-14 200 #1007 name:bob sample",
      "2026-02-21 -20 #1010 name:bob sample",
      "2026-03-22 70 #1012 name:cy void",
    ]);
    expect(leftOut(read)).toEqual(["8 not_a_sale", "9 not_completed", "14 zero_amount"]);
  });
});

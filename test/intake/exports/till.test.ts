import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "../reading.ts";

const american = { country: "US", timeZone: "America/New_York", currency: "USD" };

function squareRow(
  date: string,
  [gross, discount, net, tax, tip, partial, collected, fees, total]: string[],
  id: string,
  staff: string,
  type: string,
  customer: string,
  status = "Complete",
): string {
  return `${date},19:40:11,Eastern Time (US & Canada),${gross},${discount},$0.00,${net},$0.00,${tax},${tip},${partial},${collected},Point of Sale,${collected},Swiped,$0.00,$0.00,$0.00,,,${fees},${total},${id},P${id},Visa,0000,iPad,${staff},TM1,https://example.com/${id},"Gel Manicure, Oil",${type},Main,,${customer},,iPad,$0.00,D1,2026-07-20,https://example.com,2.6%,$0.10,,,${status},`;
}

describe("Square, transactions", () => {
  const header =
    "Date,Time,Time Zone,Gross Sales,Discounts,Service Charges,Net Sales,Gift Card Sales,Tax,Tip,Partial Refunds,Total Collected,Source,Card,Card Entry Methods,Cash,Square Gift Card,Other Tender,Other Tender Type,Other Tender Note,Fees,Net Total,Transaction ID,Payment ID,Card Brand,PAN Suffix,Device Name,Staff Name,Staff ID,Details,Description,Event Type,Location,Dining Option,Customer ID,Customer Name,Customer Reference ID,Device Nickname,Third Party Fees,Deposit ID,Deposit Date,Deposit Details,Fee Percentage Rate,Fee Fixed Rate,Refund Reason,Discount Name,Transaction Status,Order Reference ID";
  const file = [
    header,
    squareRow(
      "2026-07-18",
      ["$57.00", "-$2.00", "$55.00", "$4.40", "$10.00", "$0.00", "$69.40", "-$1.90", "$67.50"],
      "TX1",
      "Linh",
      "Payment",
      "C1,Dee Example",
    ),
    squareRow(
      "2026-07-19",
      ["$40.00", "$0.00", "$40.00", "$3.20", "$0.00", "$0.00", "$43.20", "-$1.22", "$41.98"],
      "TX2",
      "Mai",
      "Payment",
      ",",
    ),
    squareRow(
      "2026-07-20",
      ["-$55.00", "$0.00", "-$55.00", "-$4.40", "$0.00", "$0.00", "-$59.40", "$1.00", "-$58.40"],
      "TX1",
      "Linh",
      "Refund",
      "C1,Dee Example",
    ),
    squareRow(
      "2026-07-21",
      ["$0.00", "$0.00", "$0.00", "$0.00", "$0.00", "-$5.00", "-$5.00", "$0.00", "-$5.00"],
      "TX3",
      "Linh",
      "Refund",
      "C2,Eve Sample",
    ),
    squareRow(
      "2026-07-22",
      [
        '"$1,050.00"',
        "$0.00",
        '"$1,050.00"',
        "$0.00",
        "$0.00",
        "$0.00",
        '"$1,050.00"',
        "-$27.40",
        '"$1,022.60"',
      ],
      "TX4",
      "Mai",
      "Payment",
      "C2,Eve Sample",
    ),
    squareRow(
      "2026-07-23",
      ["$40.00", "$0.00", "$40.00", "$3.20", "$0.00", "$0.00", "$43.20", "-$1.22", "$41.98"],
      "TX5",
      "Mai",
      "Payment",
      "C2,Eve Sample",
      "Voided",
    ),
  ].join("\n");

  it("has tips, taxes, fees and refunds in columns of their own", async () => {
    const read = await reading(file, american);
    expect(lines(read)).toEqual([
      "2026-07-18 55 #TX1 id:C1 by Linh",
      "2026-07-19 40 #TX2 anonymous by Mai",
      "2026-07-20 -55 #TX1 id:C1 by Linh",
      "2026-07-21 -5 #TX3 id:C2 by Linh",
      "2026-07-22 1050 #TX4 id:C2 by Mai",
    ]);
    expect(leftOut(read)).toEqual(["7 cancelled"]);
  });
});

describe("Loyverse, receipts by item", () => {
  it("is one receipt of several lines, in English", async () => {
    const read = await reading(
      [
        "Date,Receipt number,Receipt type,Category,SKU,Item,Variant,Modifiers applied,Quantity,Gross sales,Discounts,Net sales,Cost of goods,Gross profit,Taxes,Dining option,POS,Store,Cashier name,Customer name,Customer contacts,Comment,Status",
        "8/4/26 12:03 PM,4-10466,Sale,Drinks,10001,Latte,Large,Oat milk,2.000,160.00,10.00,150.00,40.00,110.00,0.00,Dine in,POS 1,Demo Cafe,Tess,Nok,+66 2 000 0001,,Closed",
        "8/4/26 12:03 PM,4-10466,Sale,Cakes,10002,Carrot cake,,,1.000,90.00,0.00,90.00,30.00,60.00,0.00,Dine in,POS 1,Demo Cafe,Tess,Nok,+66 2 000 0001,,Closed",
        "8/5/26 9:00 AM,4-10467,Refund,Cakes,10002,Carrot cake,,,-1.000,90.00,0.00,-90.00,30.00,60.00,0.00,Dine in,POS 1,Demo Cafe,Tess,Nok,+66 2 000 0001,,Closed",
        "8/13/26 9:00 AM,4-10468,Sale,Drinks,10001,Latte,,,1.000,80.00,0.00,80.00,20.00,60.00,0.00,Takeaway,POS 1,Demo Cafe,Ben,,,,Closed",
        "8/13/26 9:10 AM,4-10469,Sale,Drinks,10001,Latte,,,1.000,80.00,0.00,80.00,20.00,60.00,0.00,Takeaway,POS 1,Demo Cafe,Ben,Ola,,,Cancelled",
        "8/13/26 9:20 AM,4-10470,Sale,Drinks,10001,Latte,,,1.000,80.00,0.00,80.00,20.00,60.00,0.00,Takeaway,POS 1,Demo Cafe,Ben,Ola,,,Closed",
        "8/13/26 9:20 AM,4-10470,Sale,Drinks,10001,Latte,,,1.000,80.00,0.00,80.00,20.00,60.00,0.00,Takeaway,POS 1,Demo Cafe,Ben,Ola,,,Closed",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-04 240 #4-10466 tel:+6620000001 by Tess",
      "2026-08-05 -90 #4-10467 tel:+6620000001 by Tess",
      "2026-08-13 80 #4-10468 anonymous by Ben",
      "2026-08-13 160 #4-10470 name:ola by Ben",
    ]);
    expect(leftOut(read)).toEqual(["6 cancelled"]);
    expect(read.purchases[0]!.items).toEqual([
      { product: "Latte", category: "Drinks", quantity: 2, amount: 15000 },
      { product: "Carrot cake", category: "Cakes", quantity: 1, amount: 9000 },
    ]);
  });

  it("is the same in Russian", async () => {
    const read = await reading(
      [
        "Дата,Номер чека,Тип чека,Категория,Артикул,Товар,Вариант,Примененные модификаторы,Количество,Валовые продажи,Скидки,Чистые продажи,Себестоимость,Валовая прибыль,Налоги,Тип заказа,POS,Магазин,Имя кассира,Имя покупателя,Контакты покупателя,Комментарий,Статус",
        '04.08.26 12:03,4-10466,Продажа,Напитки,10001,Латте,,,"2,000","160,00","10,00","150,00","40,00","110,00","0,00",В зале,POS 1,Кафе,Таня,Зоя,+7 900 000-00-01,,Закрыт',
        '04.08.26 12:03,4-10466,Продажа,Торты,10002,Медовик,,,"1,000","90,00","0,00","90,00","30,00","60,00","0,00",В зале,POS 1,Кафе,Таня,Зоя,+7 900 000-00-01,,Закрыт',
        '05.08.26 09:00,4-10467,Возврат,Торты,10002,Медовик,,,"-1,000","90,00","0,00","-90,00","30,00","60,00","0,00",В зале,POS 1,Кафе,Таня,Зоя,+7 900 000-00-01,,Закрыт',
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-04 240 #4-10466 tel:+79000000001 by Таня",
      "2026-08-05 -90 #4-10467 tel:+79000000001 by Таня",
    ]);
  });
});

describe("Poster", () => {
  it("has what was paid beside the price, and receipts that were opened only", async () => {
    const read = await reading(
      [
        "Чеки;;;;;;;;;;;",
        "01.08.2026 - 31.08.2026;;;;;;;;;;;",
        "№;Официант;Клиент;Телефон клиента;Стол;Открыт;Закрыт;Скидка;Сумма;Оплачено;Прибыль;Статус",
        "1051;Ира;Зоя;+7 900 000 00 01;5;03.08.2026 23:40;04.08.2026 00:20;100,00 ₽;1 100,00 ₽;1 000,00 ₽;600,00 ₽;Закрыт",
        "1052;Ира;;;7;04.08.2026 12:00;04.08.2026 12:30;0,00 ₽;450,00 ₽;450,00 ₽;200,00 ₽;Закрыт",
        "1053;Лев;Гость;;7;04.08.2026 13:00;04.08.2026 13:30;0,00 ₽;300,00 ₽;300,00 ₽;200,00 ₽;Закрыт",
        "1054;Лев;Зоя;89000000001;2;05.08.2026 13:00;05.08.2026 13:30;0,00 ₽;300,00 ₽;0,00 ₽;-100,00 ₽;Закрыт без оплаты",
        "1055;Лев;Зоя;89000000001;2;06.08.2026 13:00;06.08.2026 13:30;0,00 ₽;300,00 ₽;300,00 ₽;100,00 ₽;Удалён",
        "1056;Лев;Зоя;89000000001;2;07.08.2026 13:00;;0,00 ₽;300,00 ₽;0,00 ₽;0,00 ₽;Открыт",
        "Итого;;;;;;;100,00 ₽;2 750,00 ₽;2 050,00 ₽;1 000,00 ₽;",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-04 1000 #1051 tel:+79000000001 by Ира",
      "2026-08-04 450 #1052 anonymous by Ира",
      "2026-08-04 300 #1053 anonymous by Лев",
    ]);
    expect(leftOut(read)).toEqual(["7 unpaid", "8 cancelled", "9 not_completed"]);
  });

  it("has discounts in percent", async () => {
    const read = await reading(
      "Чек;Официант;Закрыт;Клиент;Сумма;Скидка;Оплачено\n" +
        '1001;Ира;"3 авг 2026, 13:10";Зоя;"1 100,00 ₽";10%;"990,00 ₽"\n' +
        '1002;Ира;"3 авг 2026, 15:10";;"450,00 ₽";0%;"450,00 ₽"\n' +
        "1003;Ира;04.08.2026 р.;Лев;450;0%;0",
    );
    expect(lines(read)).toEqual([
      "2026-08-03 990 #1001 name:зоя by Ира",
      "2026-08-03 450 #1002 anonymous by Ира",
    ]);
    expect(leftOut(read)).toEqual(["4 zero_amount"]);
  });

  it("is the same in Ukrainian", async () => {
    const read = await reading(
      [
        "Чек,Дата відкриття,Дата закриття,Офіціант,Гість,Сума до знижки,Знижка,Оплачено бонусами,До сплати,Готівкою,Карткою,Прибуток,Статус",
        '1051,03.08.2026 23:40,04.08.2026 00:20,Ірина,Олена Коваль,"1 100,00 ₴","100,00 ₴","0,00 ₴","1 000,00 ₴","1 000,00 ₴","0,00 ₴","600,00 ₴",Закрито',
        '1052,04.08.2026 12:00,04.08.2026 12:30,Ірина,,"450,00 ₴","0,00 ₴","0,00 ₴","450,00 ₴","0,00 ₴","450,00 ₴","200,00 ₴",Закрито',
        '1053,04.08.2026 12:00,04.08.2026 12:30,Ірина,Олена Коваль,"50,00 ₴","0,00 ₴","0,00 ₴","50,00 ₴","0,00 ₴","50,00 ₴","20,00 ₴",Видалено',
      ].join("\n"),
      { country: "UA", currency: "UAH" },
    );
    expect(lines(read)).toEqual([
      "2026-08-04 1000 #1051 name:олена коваль by Ірина",
      "2026-08-04 450 #1052 anonymous by Ірина",
    ]);
    expect(leftOut(read)).toEqual(["4 cancelled"]);
  });
});

describe("Altegio", () => {
  it("lists visits, with those that did not happen or are still to come", async () => {
    const read = await reading(
      [
        "Visit ID,Created,Visit date,Time,Client,Phone,Email,Services,Team member,Visit status,Cost,Paid,Comment",
        '1,2026-07-30 09:00,2026-08-03,10:00,Maria,+1 518 555 0100,,"Haircut, Coloring",Sveta,Client arrived,2500,2500,',
        "2,2026-07-30 09:00,2026-08-04,10:00,Olha,+1 518 555 0101,,Haircut,Sveta,Client did not come,1500,0,",
        "3,2026-07-30 09:00,2026-08-05,10:00,Maria,+1 518 555 0102,,Manicure,Ira,Arrived,1600,1400,discount",
        "4,2026-07-30 09:00,2026-12-30,10:00,Maria,+1 518 555 0100,,Haircut,Sveta,Confirmed,1500,0,",
        "5,2026-07-30 09:00,2026-08-06,10:00,Olha,+1 518 555 0101,,Haircut,Sveta,Waiting for client,1500,0,",
        "6,2026-07-30 09:00,2026-08-07,10:00,,,,Haircut,Sveta,Arrived,1500,1500,",
      ].join("\n"),
      american,
    );
    expect(lines(read)).toEqual([
      "2026-08-03 2500 #1 tel:+15185550100 by Sveta",
      "2026-08-05 1400 #3 tel:+15185550102 by Ira",
      "2026-08-07 1500 #6 anonymous by Sveta",
    ]);
    expect(leftOut(read)).toEqual(["3 no_show", "5 future_booking", "6 not_completed"]);
    expect(read.futureBookings).toMatchObject([{ customer: { key: "tel:+15185550100" } }]);
  });

  it("lists what went through the till, with wages and a running balance", async () => {
    const read = await reading(
      [
        "Движение средств за период 01.08.2026 - 31.08.2026;;;;;;;;;",
        ";;;;;;;;;",
        "№;Дата;Статья платежа;Контрагент;Тип контрагента;Комментарий;Мастер;Сумма;Остаток в кассе;Касса",
        "71;03.08.2026 10:40;Оказание услуг;Зоя;Клиент;;Света;2 500,00;12 500,00;Основная",
        "72;03.08.2026 20:00;Зарплата персонала;Света;Сотрудник;;;-1 000,00;11 500,00;Основная",
        "73;04.08.2026 10:40;Продажа товаров;Лев;Клиент;;Ира;800,00;12 300,00;Основная",
        "74;04.08.2026 12:00;Закупка материалов;ООО Поставка;Контрагент;;;-3 000,00;9 300,00;Основная",
        "75;05.08.2026 12:00;Возврат клиенту;Лев;Клиент;;Ира;-800,00;8 500,00;Основная",
        "Итого;;;;;;;-1 500,00;;",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-03 2500 #71 name:зоя by Света",
      "2026-08-04 800 #73 name:лев by Ира",
      "2026-08-05 -800 #75 name:лев by Ира",
    ]);
    expect(leftOut(read)).toEqual(["5 not_a_sale", "7 not_a_sale"]);
  });
});

describe("Fresha", () => {
  it("logs sales item by item, taxes and tips apart", async () => {
    const read = await reading(
      [
        "Sale no.,Sale date,Appt. ref,Status,Type,Item,Category,Location,Client,Team member,Channel,Gross sales,Total discounts,Refunds,Net sales,Taxes,Total sales,Tips",
        '101,"3 Aug 2026, 10:45am",#A1,Completed,Service,Haircut,Hair,Main,Ann Example,Kim,Online,50.00,0.00,0.00,50.00,10.00,60.00,5.00',
        '101,"3 Aug 2026, 10:45am",#A1,Completed,Product,Shampoo,Retail,Main,Ann Example,Kim,Online,20.00,2.00,0.00,18.00,3.60,21.60,0.00',
        '102,"13 Aug 2026, 2:00pm",,Completed,Service,Haircut,Hair,Main,Walk-In,Kim,Offline,50.00,0.00,0.00,50.00,10.00,60.00,0.00',
        '103,"14 Aug 2026, 2:00pm",#A1,Refund,Product,Shampoo,Retail,Main,Ann Example,Kim,Offline,0.00,0.00,-18.00,-18.00,-3.60,-21.60,0.00',
        '104,"15 Aug 2026, 2:00pm",#A4,Void,Service,Haircut,Hair,Main,Ann Example,Kim,Offline,50.00,0.00,0.00,50.00,10.00,60.00,0.00',
        '105,"16 Aug 2026, 2:00pm",#A5,Unpaid,Service,Haircut,Hair,Main,Bea Sample,Kim,Offline,50.00,0.00,0.00,50.00,10.00,60.00,0.00',
        "Total,,,,,,,,,,,220.00,2.00,-18.00,200.00,40.00,240.00,5.00",
      ].join("\n"),
      { country: "GB", timeZone: "Europe/London", currency: "GBP" },
    );
    expect(lines(read)).toEqual([
      "2026-08-03 68 #101 name:ann example by Kim",
      "2026-08-13 50 #102 anonymous by Kim",
      "2026-08-14 -18 #103 name:ann example by Kim",
    ]);
    expect(leftOut(read)).toEqual(["6 cancelled", "7 unpaid"]);
  });

  it("lists appointments, made on one day for another", async () => {
    const read = await reading(
      [
        "Ref #,Client,Service,Created by,Created date,Scheduled date,Duration,Location,Team member,Price,Status",
        '#00012A,Ann Example,Haircut,Ann Example,"20 Jul 2026, 9:00am","3 Aug 2026, 10:00am",45min,Main,Kim,£50.00,Completed',
        '#00012B,Bea Sample,Colour,Kim,"21 Jul 2026, 9:00am","4 Aug 2026, 10:00am",2h,Main,Jo,£80.00,No Show',
        '#00012C,Bea Sample,Colour,Kim,"22 Jul 2026, 9:00am","5 Aug 2026, 10:00am",2h,Main,Jo,£80.00,Cancelled',
        '#00012D,Bea Sample,Colour,Kim,"22 Jul 2026, 9:00am","6 Aug 2026, 10:00am",2h,Main,Jo,£80.00,Completed',
        '#00012E,Ann Example,Haircut,Kim,"23 Jul 2026, 9:00am","14 Dec 2026, 10:00am",2h,Main,Kim,£50.00,Booked',
        '#00012F,Walk-In,Haircut,Kim,"7 Aug 2026, 9:00am","7 Aug 2026, 9:00am",2h,Main,Kim,£50.00,Completed',
      ].join("\n"),
      { country: "GB", timeZone: "Europe/London", currency: "GBP" },
    );
    expect(lines(read)).toEqual([
      "2026-08-03 50 ##00012A name:ann example by Kim",
      "2026-08-06 80 ##00012D name:bea sample by Jo",
      "2026-08-07 50 ##00012F anonymous by Kim",
    ]);
    expect(leftOut(read)).toEqual(["3 no_show", "4 cancelled", "6 future_booking"]);
  });
});

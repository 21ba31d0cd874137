import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "./reading.ts";

describe("a plain table", () => {
  it("is read under a title, whatever the language of its header", async () => {
    const russian =
      "Отчёт о продажах;;;\nПериод: 01.08.2026 - 31.08.2026;;;\n;;;\nДата;Клиент;Телефон;Сумма;Мастер";
    const ukrainian = "Дата;Клієнт;Телефон;Сума;Майстер";
    const english = "Date;Customer;Phone;Total;Staff";
    const row = "\n03.08.2026 10:15;Зоя;8 (900) 000-00-01;1 200,50;Аня\n";
    for (const header of [russian, ukrainian, english]) {
      expect(lines(await reading(header + row))).toEqual([
        "2026-08-03 1200.5 tel:+79000000001 by Аня",
      ]);
    }
  });

  it("is read with a comma, a semicolon or a tab between its cells", async () => {
    for (const sign of [",", ";", "\t"]) {
      const file = ["Date|Customer|Total", '2026-08-03|"Cup | Saucer"|12.5'].join("\r\n");
      expect(lines(await reading(file.replaceAll("|", sign)))).toEqual([
        `2026-08-03 12.5 name:cup saucer`,
      ]);
    }
  });

  it("is read without a header where its values leave no doubt", async () => {
    const file = "03.08.2026;Зоя;1 200,50\n04.08.2026;Лев;300";
    const read = await reading(file);
    expect(lines(read)).toEqual(["2026-08-03 1200.5 name:зоя", "2026-08-04 300 name:лев"]);
    expect(read.format.headerRow).toBe(0);
    await expect(reading(file.replaceAll(/$/gmu, ";500"))).rejects.toThrow("no_header");
  });

  it("counts visits where nobody fills the price in", async () => {
    const file =
      "Дата визита;Клиент;Сумма;Статус\n03.08.2026;Зоя;;Пришла\n04.08.2026;Лев;;Не пришёл";
    expect(lines(await reading(file))).toEqual(["2026-08-03 unpriced name:зоя"]);
  });

  it("says which column is what, in the file's own words", async () => {
    const { columns, format, customers, firstDay, lastDay } = await reading(
      "№ чека;Дата продажи;Покупатель;Тел.;Почта;Сумма чека;Товары;Кассир;Статус\n" +
        "7;03.08.2026;Зоя;;zoya@example.com;100;Чай;Аня;Оплачен\n" +
        "8;05.08.2026;Лев;;;100;Чай;Аня;Оплачен",
    );
    expect(columns).toEqual({
      order: "№ чека",
      customer: "Покупатель",
      phone: "Тел.",
      email: "Почта",
      number: null,
      day: "Дата продажи",
      amount: "Сумма чека",
      product: "Товары",
      quantity: null,
      category: null,
      employee: "Кассир",
      status: "Статус",
    });
    expect(format).toEqual({
      encoding: "utf-8",
      delimiter: ";",
      sheet: null,
      otherSheets: [],
      headerRow: 1,
    });
    expect([customers, lastDay - firstDay]).toEqual([2, 2]);
  });

  it("takes the firm that sells for no customer", async () => {
    const file = "Дата;Компания;Клиент;Сумма\n03.08.2026;Салон;Зоя;5\n04.08.2026;Салон;Лев;6";
    expect(lines(await reading(file))).toEqual(["2026-08-03 5 name:зоя", "2026-08-04 6 name:лев"]);
    expect(lines(await reading(file.replace("Салон", "ООО Лютик")))).toEqual([
      "2026-08-03 5 name:лютик",
      "2026-08-04 6 name:салон",
    ]);
  });

  it("takes no count, discount, tip, tax or balance for what was paid", async () => {
    const file =
      "Date,Client,Items sold,Discount,Tax,Tips,Net sales,Total collected,Balance\n" +
      "2026-08-03,Ann,3,1.00,2.00,5.00,40.00,47.00,900.00";
    expect(lines(await reading(file))).toEqual(["2026-08-03 40 name:ann"]);
  });
});

describe("rows that are no purchases", () => {
  it("are left out, each with its reason", async () => {
    const file = [
      "Номер;Дата;Клиент;Сумма;Статус",
      "1;03.08.2026;Зоя;100;Выполнен",
      "2;03.08.2026;Зоя;100;Отменён",
      "3;03.08.2026;Зоя;100;Ожидает оплаты",
      "4;03.08.2026;Зоя;100;Не пришла",
      "5;03.08.2026;Зоя;100;В работе",
      "6;31.02.2026;Зоя;100;Выполнен",
      "7;03.08.2026;Зоя;много;Выполнен",
      "8;;Зоя;100;Выполнен",
      "9;03.08.2026;Зоя;0,00;Выполнен",
      "10;03.08.2026;Тест;100;Выполнен",
      "11;31.02.2026;Зоя;100;Новый",
    ].join("\n");
    const read = await reading(file);
    expect(lines(read)).toEqual(["2026-08-03 100 #1 name:зоя"]);
    expect(leftOut(read)).toEqual([
      "3 cancelled",
      "4 unpaid",
      "5 no_show",
      "6 not_completed",
      "7 bad_day",
      "8 bad_amount",
      "9 no_day",
      "10 zero_amount",
      "11 test",
      "12 bad_day",
    ]);
    expect(read.excluded[0]).toMatchObject({
      label: "2",
      text: "2 · 03.08.2026 · Зоя · 100 · Отменён",
    });
  });

  it("are told by stages only where some stage is final", async () => {
    const file = "Дата;Клиент;Сумма;Этап\n03.08.2026;Зоя;100;Розница\n04.08.2026;Лев;100;Опт";
    expect(lines(await reading(file))).toHaveLength(2);
    expect(leftOut(await reading(file.replace("Розница", "Успешно")))).toEqual(["3 not_completed"]);
  });

  it("are totals, mentioned only where they do not agree with the rows", async () => {
    const file = "Дата;Клиент;Сумма\n03.08.2026;Зоя;1 000,50\n04.08.2026;Лев;200\nИТОГО;;";
    expect(leftOut(await reading(`${file}1 200,50`))).toEqual([]);
    expect(leftOut(await reading(file))).toEqual([]);
    expect(leftOut(await reading(`${file}1 300,00`))).toEqual(["4 total"]);
  });

  it("are no totals for being sold to a shop of that name", async () => {
    const file = "Customer,Date,Total\nTotal Wine,2026-08-03,100\nAnn,2026-08-04,50";
    expect(lines(await reading(file))).toEqual([
      "2026-08-03 100 name:total wine",
      "2026-08-04 50 name:ann",
    ]);
  });

  it("are bookings ahead, of which the customer is remembered", async () => {
    const read = await reading(
      "Дата визита;Клиент;Оплачено;Статус визита\n" +
        "03.08.2026;Зоя;100;Клиент пришёл\n05.12.2026;Зоя;0;Ожидание клиента",
    );
    expect(leftOut(read)).toEqual(["3 future_booking"]);
    expect(read.futureBookings).toMatchObject([{ row: 3, customer: { key: "name:зоя" } }]);
  });
});

describe("refunds", () => {
  it("are negative amounts, or positive ones called a refund", async () => {
    const file = [
      "Date,Receipt number,Receipt type,Gross sales,Net sales,Customer name",
      "2026-08-03,1,Sale,100,100,Ann",
      "2026-08-04,2,Refund,100,-100,Ann",
      "2026-08-05,3,Refund,30,30,Ann",
    ].join("\n");
    expect(lines(await reading(file))).toEqual([
      "2026-08-03 100 #1 name:ann",
      "2026-08-04 -100 #2 name:ann",
      "2026-08-05 -30 #3 name:ann",
    ]);
  });

  it("stand beside the sale where a column says how much of it went back", async () => {
    const file =
      "Order number,Date,Customer,Total,Refunded amount,Status\n" +
      "1,2026-08-03,Ann,100,40,partially_refunded\n2,2026-08-04,Ann,50,0,paid";
    expect(lines(await reading(file))).toEqual([
      "2026-08-03 100 #1 name:ann",
      "2026-08-03 -40 #1 name:ann",
      "2026-08-04 50 #2 name:ann",
    ]);
  });

  it("undo the whole of a sale that is called refunded", async () => {
    const file = "Order number,Date,Customer,Total,Status\n1,2026-08-03,Ann,100,Refunded";
    expect(lines(await reading(file))).toEqual([
      "2026-08-03 100 #1 name:ann",
      "2026-08-03 -100 #1 name:ann",
    ]);
  });
});

describe("orders of several lines", () => {
  it("add up amounts of the lines", async () => {
    const read = await reading(
      "Transaction ID,Date,Item,Qty,Net Sales,Customer Name\n" +
        "A,2026-08-03,Manicure,1,$45.00,Ann\nA,2026-08-03,Oil,2,$10.00,Ann\nB,2026-08-03,Manicure,1,$45.00,",
    );
    expect(lines(read)).toEqual(["2026-08-03 55 #A name:ann", "2026-08-03 45 #B anonymous"]);
    expect(read.purchases[0]!.items).toEqual([
      { product: "Manicure", category: null, quantity: 1, amount: 4500 },
      { product: "Oil", category: null, quantity: 2, amount: 1000 },
    ]);
  });

  it("count an order's total once, on its first line or on all", async () => {
    const header = "Order number,Date,Customer,Order total,Item name,Quantity\n";
    const once = "1,2026-08-03,Ann,35.00,Mug,1\n1,2026-08-03,Ann,,Tee,2\n";
    const always = "2,2026-08-04,Ann,35.00,Mug,1\n2,2026-08-04,Ann,35.00,Tee,2\n";
    for (const body of [once, always]) {
      const read = await reading(header + body);
      expect(read.purchases).toMatchObject([{ amount: 3500, items: [{}, {}] }]);
    }
  });

  it("have no order number where receipts are counted afresh each day", async () => {
    const file =
      "Чек;Дата;Клиент;Сумма\n1;03.08.2026;Зоя;100\n2;03.08.2026;Лев;50\n1;04.08.2026;Зоя;70";
    expect(lines(await reading(file))).toEqual([
      "2026-08-03 100 name:зоя",
      "2026-08-03 50 #2 name:лев",
      "2026-08-04 70 name:зоя",
    ]);
  });

  it("are not told by a number that is the same all over", async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `1;03.08.2026;Клиент ${i % 3};${100 + i}`);
    const read = await reading(`Номер;Дата;Клиент;Сумма\n${rows.join("\n")}`);
    expect([read.purchases.length, read.columns.order]).toEqual([30, null]);
  });

  it("list several things in one cell", async () => {
    const read = await reading(
      "Дата;Клиент;Сумма;Состав\n03.08.2026;Зоя;900;Букет «Утро» x1; Открытка x2".replace(
        /;Букет(.*)$/u,
        ';"Букет$1"',
      ),
    );
    expect(read.purchases[0]!.items).toEqual([
      { product: "Букет «Утро»", category: null, quantity: 1, amount: null },
      { product: "Открытка", category: null, quantity: 2, amount: null },
    ]);
  });
});

describe("reports", () => {
  it("nest documents and products under customers, with days across", async () => {
    const file = [
      "Контрагент;Итого;;01.09.26;;08.09.26;",
      "Документ реализации;Количество;Сумма;Количество;Сумма;Количество;Сумма",
      "Номенклатура;;;;;;",
      "ООО Лютик;5,000;500,00;3,000;300,00;2,000;200,00",
      "Реализация № 0-11 от 01.09.2026;3,000;300,00;3,000;300,00;;",
      "Мука;1,000;100,00;1,000;100,00;;",
      "Сахар;2,000;200,00;2,000;200,00;;",
      "Реализация № 0-12 от 08.09.2026;2,000;200,00;;;2,000;200,00",
      "Сахар;2,000;200,00;;;2,000;200,00",
      "ИП Пробин;-1,000;-50,00;;;-1,000;-50,00",
      "Корректировка реализации № 0-13 от 08.09.2026;-1,000;-50,00;;;-1,000;-50,00",
      "Чай;-1,000;-50,00;;;-1,000;-50,00",
      "Итого;4,000;450,00;3,000;300,00;1,000;150,00",
      "* с НДС",
    ].join("\n");
    const read = await reading(file);
    expect(lines(read)).toEqual([
      "2026-09-01 300 #0-11 name:лютик",
      "2026-09-08 200 #0-12 name:лютик",
      "2026-09-08 -50 #0-13 name:пробин",
    ]);
    expect(read.purchases[0]!.items.map(({ product }) => product)).toEqual(["Мука", "Сахар"]);
    expect(read.excluded).toEqual([]);
  });

  it("have managers across", async () => {
    const file = [
      "Контрагент;Иванова;;Петров;;Итого;",
      "Документ;Количество;Сумма;Количество;Сумма;Количество;Сумма",
      "Лютик;1;100,00;2;300,00;3;400,00",
      "Реализация 11 от 01.09.2026 10:00:00;1;100,00;;;1;100,00",
      "Реализация 12 от 02.09.2026 10:00:00;;;2;300,00;2;300,00",
    ].join("\n");
    expect(lines(await reading(file))).toEqual([
      "2026-09-01 100 #11 name:лютик by Иванова",
      "2026-09-02 300 #12 name:лютик by Петров",
    ]);
  });

  it("have other levels above the customer, and costs beside the sums", async () => {
    const file = [
      "Менеджер / Контрагент / Документ;Количество;Выручка;Себестоимость;Прибыль",
      "Иванова;3;400,00;200;200",
      "Лютик;3;400,00;200;200",
      "Реализация 11 от 01.09.2026;1;100,00;50;50",
      "Реализация 12 от 02.09.2026;2;300,00;150;150",
      "Петров;1;50,00;20;30",
      "Пробин;1;50,00;20;30",
      "Реализация 13 от 03.09.2026;1;50,00;20;30",
      "Итого;4;450,00;220;230",
    ].join("\n");
    expect(lines(await reading(file))).toEqual([
      "2026-09-01 100 #11 name:лютик by Иванова",
      "2026-09-02 300 #12 name:лютик by Иванова",
      "2026-09-03 50 #13 name:пробин by Петров",
    ]);
  });

  it("have nothing but days across", async () => {
    const file =
      "Клиент;01.08.2026;08.08.2026;Итого\nЗоя;100;200;300\nЛев;;50,5;50,5\nИтого;100;250,5;350,5";
    expect(lines(await reading(file))).toEqual([
      "2026-08-01 100 name:зоя",
      "2026-08-08 200 name:зоя",
      "2026-08-08 50.5 name:лев",
    ]);
  });

  it("have the customer's name over a block of sales", async () => {
    const file = [
      "Sales by Customer,,,",
      ",Date,Num,Amount",
      "Ann Example,,,",
      ",01/15/2026,1,250.00",
      ",02/14/2026,2,200.00",
      "Total for Ann Example,,,450.00",
      "Bob Sample,,,",
      ",01/20/2026,3,150.00",
      "Total for Bob Sample,,,150.00",
      "TOTAL,,,600.00",
    ].join("\n");
    const read = await reading(file);
    expect(lines(read)).toEqual([
      "2026-01-15 250 #1 name:ann example",
      "2026-02-14 200 #2 name:ann example",
      "2026-01-20 150 #3 name:bob sample",
    ]);
    expect(read.excluded).toEqual([]);
  });

  it("have the customer on the line above the sales only", async () => {
    const file =
      "Клиент;Дата;Документ;Сумма\nЛютик;;;700,00\n;03.08.2026;Чек 1;500,00\n;04.08.2026;Чек 2;200,00\n" +
      "Пробин;;;100,00\n;05.08.2026;Чек 3;100,00\nИтого;;;800,00";
    const read = await reading(file);
    expect(lines(read)).toEqual([
      "2026-08-03 500 #Чек 1 name:лютик",
      "2026-08-04 200 #Чек 2 name:лютик",
      "2026-08-05 100 #Чек 3 name:пробин",
    ]);
    expect(read.excluded).toEqual([]);
  });

  it("have invoices and the payments for them, which are not sales again", async () => {
    const file =
      "Тип документа;Дата;Номер;Контрагент;Сумма\nРеализация;03.08.2026;1;Лютик;500\n" +
      "Возврат от покупателя;04.08.2026;2;Лютик;100\nПоступление на расчетный счет;05.08.2026;3;Лютик;400";
    const read = await reading(file);
    expect(lines(read)).toEqual(["2026-08-03 500 #1 name:лютик", "2026-08-04 -100 #2 name:лютик"]);
    expect(leftOut(read)).toEqual(["4 not_a_sale"]);
  });

  it("name the day in the document", async () => {
    const file =
      "Документ;Контрагент;Сумма\nРеализация товаров 0001 от 02.09.2026 10:00:00;Лютик;200\n" +
      "Возврат товаров от покупателя 0002 от 05.09.2026 10:00:00;Лютик;50";
    expect(lines(await reading(file))).toEqual([
      "2026-09-02 200 #0001 name:лютик",
      "2026-09-05 -50 #0002 name:лютик",
    ]);
  });
});

describe("questions", () => {
  const file = "Дата;Клиент;Сумма\n03/04/2026;Зоя;5.200\n03/04/2026;Лев;300";

  it("are asked of the first row that raises them, with both readings", async () => {
    expect((await reading(file)).questions).toEqual([
      { kind: "day_order", row: 2, text: "03/04/2026", taken: "2026-04-03", other: "2026-03-04" },
      { kind: "thousands_point", row: 2, text: "5.200", taken: "5200", other: "5.2" },
    ]);
  });

  it("are not asked again once answered, and the answers are followed", async () => {
    const taken = await reading(file, {
      answers: { day_order: "taken", thousands_point: "taken" },
    });
    const other = await reading(file, {
      answers: { day_order: "other", thousands_point: "other" },
    });
    expect([taken.questions, other.questions]).toEqual([[], []]);
    expect(lines(taken)[0]).toBe("2026-04-03 5200 name:зоя");
    expect(lines(other)[0]).toBe("2026-03-04 5.2 name:зоя");
  });

  it("are not asked where the file itself decides, whatever was answered", async () => {
    const decided = `${file}\n13/04/2026;Лев;12.50`;
    const read = await reading(decided, { answers: { day_order: "other" } });
    expect(read.questions).toEqual([]);
    expect(lines(read)[0]).toBe("2026-04-03 5.2 name:зоя");
  });
});

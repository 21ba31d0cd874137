import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "./files.ts";

const ukrainian = { country: "UA", timeZone: "Europe/Kyiv", currency: "UAH" };

describe("days without their year", () => {
  it("are of the year in the title, under a header of two rows", async () => {
    const read = await reading(
      [
        "Облік замовлень, майстерня, вересень 2026;;;;;;;;;;",
        "№;Дата;Замовник;;Замовлення;;;Оплата;;;Стан",
        ";;ПІБ;тел.;виріб;к-сть;сума;аванс;доплата;борг;",
        "1;2.09;Бойко Марта;0671110001;рамка;1;1 250,00;500,00;750,00;;видано",
        "2;3.09.;Мельник Ігор;0672220002;дзеркало;1;3 400,00;1 000,00;;2 400,00;видано",
        "3;4.09;Гнатюк Іван;0673330003;полиця;2;900,00;;;;відмова",
        ";Разом за тиждень;;;;;4 650,00;1 500,00;750,00;2 400,00;",
        "4;14.09;Бойко Марта;;рамка;3;3 600,00;3 600,00;;;видано",
        "5;15.09;Ткач Лев;0674440004;стіл;1;8 000,00;3 000,00;;5 000,00;в роботі",
        ";Всього за місяць;;;;;16 250,00;8 100,00;750,00;7 400,00;",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual([
      "2026-09-02 1250 #1 tel:+380671110001",
      "2026-09-03 3400 #2 tel:+380672220002",
      "2026-09-14 3600 #4 tel:+380671110001",
    ]);
    expect(leftOut(read).filter((row) => !row.endsWith("total"))).toEqual([
      "6 cancelled",
      "9 not_completed",
    ]);
  });

  it("are of the latest year in which they have been, December before January", async () => {
    const read = await reading(
      [
        "дата;клієнт;сума",
        "28 гру.;Марта;100",
        "пн 3 січня;Ігор;200",
        "5.01 (ср);Марта;300",
        "14 лют;Ігор;400",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual([
      "2025-12-28 100 name:марта",
      "2026-01-03 200 name:ігор",
      "2026-01-05 300 name:марта",
      "2026-02-14 400 name:ігор",
    ]);
  });

  it("may be ahead at the end of a list of appointments", async () => {
    const read = await reading(
      "дата;клиент;сумма\n20.11;Зоя;100\n22.11;Лев;200\n27.11;Зоя;300\n5.12;Лев;300",
    );
    expect(lines(read)).toEqual(["2026-11-20 100 name:зоя", "2026-11-22 200 name:лев"]);
    expect(leftOut(read)).toEqual(["4 future_booking", "5 future_booking"]);
  });

  it("take the year of the date above, and say by one of them which part is the day", async () => {
    const read = await reading("Date,Customer,Amount\n12/28/2025,Ann,10\n1/5,Bob,20\n1/15,Ann,30", {
      country: "US",
      timeZone: "America/New_York",
      currency: "USD",
    });
    expect(lines(read)).toEqual([
      "2025-12-28 10 name:ann",
      "2026-01-05 20 name:bob",
      "2026-01-15 30 name:ann",
    ]);
  });

  it("are numbers under the name of their month", async () => {
    const read = await reading(
      [
        "Серпень 2026;;;",
        "Дата;Клієнт;Що;Сума",
        "3;Марта;торт;500",
        "15;Ігор;торт;600",
        "Вересень 2026;;;",
        "1;Марта;торт;700",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual([
      "2026-08-03 500 name:марта",
      "2026-08-15 600 name:ігор",
      "2026-09-01 700 name:марта",
    ]);
  });
});

describe("lists as people keep them", () => {
  it("have name and phone in one cell, sums in thousands, and words between the rows", async () => {
    const read = await reading(
      [
        "ПРОДАЖІ СІЧЕНЬ 2026;;;;;",
        "Дата;Клієнт, тел;Шо взяли;Сумма;Опл;Прим",
        "12 січ.;Марта 067 111 00 01;торт;1 200 грн;готівка;",
        "13.1;Ігор (0672220002);печиво;350,-;картка;",
        "15/1;Оля Гнатюк, тел. 067-333-00-03;торт;1.2к;картка;наполеон",
        "свята, не працюємо;;;;;",
        "25 січ.;Марта 0671110001;булочки;180;готівка;",
        "26 січ.;ТОВ Лютик код 12345678;торти;2,5 тис.;рахунок;",
        "27 січ.;гість;торт;2к;;",
        ";;разом;7430 грн;;",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual([
      "2026-01-12 1200 tel:+380671110001",
      "2026-01-13 350 tel:+380672220002",
      "2026-01-15 1200 tel:+380673330003",
      "2026-01-25 180 tel:+380671110001",
      "2026-01-26 2500 name:лютик код 12345678",
      "2026-01-27 2000 anonymous",
    ]);
    expect(read.purchases.map(({ customer }) => customer?.name)).toEqual([
      "Марта",
      "Ігор",
      "Оля Гнатюк",
      "Марта",
      "ТОВ Лютик код 12345678",
      undefined,
    ]);
    expect(read.excluded).toEqual([]);
  });

  it("say beside a sale that it was cancelled, and in the item what came back", async () => {
    const read = await reading(
      [
        "Замовлення 2026,,,,,,,,,",
        "дата,хто,номер тел,шо,скіки,почім,всього,дав,винен,комент",
        '1/9,Марта,0671110001,сир,2,150,"300,-","300,-",,',
        '2/9,Ігор з базару,067 222 00 02,сметана,3,80,240 грн,200,40,"борг, віддасть в суботу"',
        "виїзд на ярмарок - див. зошит,,,,,,,,,",
        "15/9,Оля,+380673330003,сир,1,150,150,,,скасовано",
        "16/9,Оля,+380673330003,масло,2,200,400,400,,відмовилась від пакету",
        "17/9,Марта,0671110001,повернення сир,1,150,150,,,кислий",
        "18/9,Ігор з базару,,повернення боргу,,,40,40,,",
        "19/9,Оля,,сир,1,150,150,,,не прийшла",
        '30/9,Марта,,вершки,1,"1 250,50","1 250,50","1 250,50",,',
        'разом вересень,,,,,,"2 190,50",,40,',
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual([
      "2026-09-01 300 tel:+380671110001",
      "2026-09-02 240 tel:+380672220002",
      "2026-09-16 400 tel:+380673330003",
      "2026-09-17 -150 tel:+380671110001",
      "2026-09-30 1250.5 tel:+380671110001",
    ]);
    expect(leftOut(read).filter((row) => !row.endsWith("total"))).toEqual([
      "6 cancelled",
      "9 not_a_sale",
      "10 no_show",
    ]);
    expect(read.purchases[1]!.items).toMatchObject([{ product: "сметана", quantity: 3 }]);
  });

  it("give each customer a block with a header of its own, under a title with the year", async () => {
    const text = [
      "Опт 2026 рік\t\t\t\t",
      "\t\t\t\t",
      '"Кафе ""Львівське"" 067 111 00 01"\t\t\t\t',
      "Дата\tТовар\tК-ть\tЦіна\tСума",
      "02.09\tКава\t2\t450\t900,00",
      "\tЧай\t1\t100\t100,00",
      "16.09\tКава\t1\t450\t450,00",
      "Разом\t\t\t\t1 450,00",
      "\t\t\t\t",
      "ФОП Мельник Ігор, 0672220002\t\t\t\t",
      "Дата\tТовар\tК-ть\tЦіна\tСума",
      "05.09\tКава\t3\t450\t1 350,00",
      "07.09\tповернення кава\t-1\t450\t-450,00",
      "Разом\t\t\t\t900,00",
      "\t\t\t\t",
      "ВСЬОГО\t\t\t\t2 350,00",
    ].join("\r\n");
    const bytes = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
    const read = await reading(bytes, ukrainian);
    expect(lines(read)).toEqual([
      "2026-09-02 900 tel:+380671110001",
      "2026-09-02 100 tel:+380671110001",
      "2026-09-16 450 tel:+380671110001",
      "2026-09-05 1350 tel:+380672220002",
      "2026-09-07 -450 tel:+380672220002",
    ]);
    expect(read.purchases[0]!.customer!.name).toBe('Кафе "Львівське"');
  });
});

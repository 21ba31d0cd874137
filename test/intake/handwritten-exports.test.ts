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

import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "./reading.ts";

const ukrainian = { country: "UA", timeZone: "Europe/Kyiv", currency: "UAH" };

describe("headers of three rows", () => {
  it("name what stands across, then who, then what is measured", async () => {
    const read = await reading(
      [
        "Продажи по менеджерам;;;;;;",
        "Период: 01.09.2026 - 30.09.2026;;;;;;",
        ";;;;;;",
        "Покупатель;Менеджер;;;;;",
        ";Иванова А.;;Петров П.;;Итого;",
        ";Кол-во;Сумма;Кол-во;Сумма;Кол-во;Сумма",
        "Лютик ООО;2;100,00;1;300,00;3;400,00",
        "Пробин ИП;;;1;50,00;1;50,00",
        "Итого;2;100,00;2;350,00;4;450,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-09-01 100 name:лютик by Иванова А.",
      "2026-09-01 300 name:лютик by Петров П.",
      "2026-09-01 50 name:пробин by Петров П.",
    ]);
  });

  it("are the same under documents with their days", async () => {
    const read = await reading(
      [
        "Отчет по продажам;;;;;;;;",
        ";;;;;;;;",
        "Документ;Дата;Клиент;Менеджеры;;;;Итого;",
        ";;;Иванова;;Петров;;;",
        ";;;Кол-во;Сумма;Кол-во;Сумма;Кол-во;Сумма",
        "11;01.09.2026;Лютик ООО;2;100,00;;;2;100,00",
        "12;02.09.2026;Лютик ООО;;;1;300,00;1;300,00",
        "13;03.09.2026;Пробин ИП;1;50,00;;;1;50,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-09-01 100 #11 name:лютик by Иванова",
      "2026-09-02 300 #12 name:лютик by Петров",
      "2026-09-03 50 #13 name:пробин by Иванова",
    ]);
  });
});

describe("dates across", () => {
  it("stand over pairs of quantity and sum, beside the customer's phone and manager", async () => {
    const read = await reading(
      [
        "Отгрузки по дням;;;;;;;;",
        "Контрагент;Телефон;Менеджер;01.09.2026;;02.09.2026;;Итого;",
        ";;;Кол-во;Сумма;Кол-во;Сумма;Кол-во;Сумма",
        "Лютик ООО;8 900 000 00 01;Иванова;2;100,00;1;300,00;3;400,00",
        "Пробин ИП;8 900 000 00 02;Петров;;;1;50,00;1;50,00",
        "Итого;;;2;100,00;2;350,00;4;450,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-09-01 100 tel:+79000000001 by Иванова",
      "2026-09-02 300 tel:+79000000001 by Иванова",
      "2026-09-02 50 tel:+79000000002 by Петров",
    ]);
    expect(read.purchases[0]!.items).toEqual([]);
  });

  it("are a pivot table's, with empty labels", async () => {
    const read = await reading(
      [
        "Сумма по полю Сумма;Названия столбцов;;;",
        "Названия строк;01.08.2026;02.08.2026;15.08.2026;Общий итог",
        "Зоя;100;;50;150",
        "Лев;;70;;70",
        "(пусто);;30;;30",
        "Общий итог;100;100;50;250",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-01 100 name:зоя",
      "2026-08-15 50 name:зоя",
      "2026-08-02 70 name:лев",
      "2026-08-02 30 anonymous",
    ]);
  });

  it("have the customers across and the days down", async () => {
    const read = await reading(
      [
        "Дата;Кафе «Лютик»;Магазин Проба;ИП Пробин;Итого",
        "01.08.2026;100;;;100",
        "02.08.2026;;70;;70",
        "03.08.2026;50;;30;80",
        "Итого;150;70;30;250",
      ].join("\n"),
    );
    expect(read.purchases.map(({ amount }) => amount)).toEqual([10000, 7000, 5000, 3000]);
    expect(new Set(read.purchases.map(({ customer }) => customer?.name)).size).toBe(3);
  });
});

describe("subtotals", () => {
  it("stand under each customer and each month of a flat list", async () => {
    const read = await reading(
      [
        "Клиент;Дата;Номер;Сумма",
        "Лютик;01.08.2026;11;100,00",
        "Лютик;02.08.2026;12;200,00",
        "Итого по Лютик;;;300,00",
        "Пробин;03.08.2026;13;50,00",
        "Лютик итог;;;50,00",
        "Всего за август;;;350,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-01 100 #11 name:лютик",
      "2026-08-02 200 #12 name:лютик",
      "2026-08-03 50 #13 name:пробин",
    ]);
    expect(read.excluded.map(({ why }) => why).filter((why) => why !== "total")).toEqual([]);
  });
});

describe("words of status", () => {
  it("stand with a day, or a sign, beside the answer", async () => {
    const read = await reading(
      [
        "ID;Дата создания;Покупатель;Оплачен;Отменен;Статус;Сумма",
        "901;03.08.2026 10:00:00;Анна;Да (03.08.2026 10:05);Нет;Выполнен (05.08.2026);4 500 руб.",
        "902;04.08.2026 10:00:00;Лев;Нет;Нет;Принят (04.08.2026);1 200 руб.",
        "903;05.08.2026 10:00:00;Лев;Нет;Да (06.08.2026);Принят (05.08.2026);900 руб.",
        "904;06.08.2026 10:00:00;Анна;Да (06.08.2026);Нет;Выполнен (07.08.2026);50 руб.",
      ].join("\n"),
    );
    expect(lines(read)).toEqual(["2026-08-03 4500 #901 name:анна", "2026-08-06 50 #904 name:анна"]);
    expect(leftOut(read)).toEqual(["3 unpaid", "4 cancelled"]);
  });

  it("are a Ukrainian shop's", async () => {
    const read = await reading(
      [
        "Номер;Дата;Клієнт;Сума;Статус",
        "1;03.08.2026;Олена;100;Виконаний",
        "2;04.08.2026;Олена;100;Скасований покупцем",
        "3;05.08.2026;Олена;100;Не вдалося додзвонитися",
        "4;06.08.2026;Олена;100;Відправлено",
        "5;07.08.2026;Олена;100;Очікує відправлення",
        "6;08.08.2026;Олена;100;Повернуто на склад",
        "7;09.08.2026;Олена;100;Отримано покупцем",
        "8;10.08.2026;Олена;100;Помилкове замовлення",
        "9;11.08.2026;Олена;100;Комплектується",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(read)).toEqual([
      "2026-08-03 100 #1 name:олена",
      "2026-08-06 100 #4 name:олена",
      "2026-08-08 100 #6 name:олена",
      "2026-08-08 -100 #6 name:олена",
      "2026-08-09 100 #7 name:олена",
    ]);
    expect(read.excluded.map(({ row }) => row)).toEqual([3, 4, 6, 9, 10]);
  });
});

describe("Excel's own ways of writing", () => {
  it("shortens months, years and signs of money", async () => {
    const text = [
      "Дата\tКлиент\tТелефон\tСумма\tПродавец",
      "03.авг.26\tЗоя\t79000000001\t1 200,50р.\tАня",
      '14-авг-26\tЛев\t(900) 000-00-02\t"3 000,00 ₽"\tАня',
      "15.8.26\tзоя\t8-900-000-00-01\t500р.\tИра",
      "16.08.2026 0:00\tРозн. покупатель\t\t-100,00р.\tИра",
    ].join("\r\n");
    const read = await reading(Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]));
    expect(lines(read)).toEqual([
      "2026-08-03 1200.5 tel:+79000000001 by Аня",
      "2026-08-14 3000 tel:+79000000002 by Аня",
      "2026-08-15 500 tel:+79000000001 by Ира",
      "2026-08-16 -100 anonymous by Ира",
    ]);
  });

  it("repeats the header and the title on each printed page", async () => {
    const read = await reading(
      [
        "Журнал;;;",
        "Дата;Клиент;Сумма;Мастер",
        "03.08.2026;Зоя;100,00;Аня",
        "Журнал;;;",
        "Дата;Клиент;Сумма;Мастер",
        "04.08.2026;Лев;200,00;Ира",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-03 100 name:зоя by Аня",
      "2026-08-04 200 name:лев by Ира",
    ]);
    expect(read.excluded).toEqual([]);
  });
});

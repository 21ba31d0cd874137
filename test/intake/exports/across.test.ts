import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "../reading.ts";

const british = { country: "GB", timeZone: "Europe/London", currency: "GBP" };

describe("managers across", () => {
  it("stand in a row above the levels, over pairs of quantity and sum", async () => {
    const read = await reading(
      [
        "Период: 3 квартал 2026;;;;;;",
        ";Менеджер;;;;Итого;",
        "Контрагент;Ким О.;;Лосева Т.;;;",
        "Документ;Количество;Сумма;Количество;Сумма;Количество;Сумма",
        "ООО Лютик;3;1 000,00;1;300,00;4;1 300,00",
        "Реализация ПР-201 от 01.07.2026;3;1 000,00;;;3;1 000,00",
        "Реализация ПР-202 от 21.07.2026;;;1;300,00;1;300,00",
        "ИП Пробин;;;1;50,00;1;50,00",
        "Реализация ПР-203 от 02.07.2026;;;1;50,00;1;50,00",
        "Итого;3;1 000,00;2;350,00;5;1 350,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-07-01 1000 #ПР-201 name:лютик by Ким О.",
      "2026-07-21 300 #ПР-202 name:лютик by Лосева Т.",
      "2026-07-02 50 #ПР-203 name:пробин by Лосева Т.",
    ]);
  });

  it("stand with noughts where they sold nothing, and no total", async () => {
    const nested = await reading(
      [
        "Покупатель;Ответственный;;Всего",
        "По дням;Жуков;Зимин;",
        "ООО Лютик;1 000,00;300,00;1 300,00",
        "01.08.2026;1 000,00;0,00;1 000,00",
        "08.08.2026;0,00;300,00;300,00",
        "ИП Пробин;50,00;0,00;50,00",
        "02.08.2026;50,00;0,00;50,00",
        "Итого;1 050,00;300,00;1 350,00",
      ].join("\n"),
    );
    expect(lines(nested)).toEqual([
      "2026-08-01 1000 name:лютик by Жуков",
      "2026-08-08 300 name:лютик by Зимин",
      "2026-08-02 50 name:пробин by Жуков",
    ]);
    expect(nested.excluded).toEqual([]);
    const flat = await reading(
      [
        "Дата;Накладная №;Покупатель;Продавец;",
        ";;;Юля;Яна",
        "03.08.2026;300;Кафе Ромб;1 000,00;-",
        "07.08.2026;301;Бар;0;300,00",
      ].join("\n"),
    );
    expect(lines(flat)).toEqual([
      "2026-08-03 1000 #300 name:кафе ромб by Юля",
      "2026-08-07 300 #301 name:бар by Яна",
    ]);
  });

  it("stand under their departments, with totals of these", async () => {
    const read = await reading(
      [
        "Дата;Документ;Клиент;Опт;;;Розница;;;Итого",
        ";;;Аксёнов;Быков;Итого Опт;Вольф;Грач;Итого Розница;",
        "01.08.2026;РТ-10;Лютик;1 000,00;;1 000,00;;;;1 000,00",
        "02.08.2026;РТ-11;Пробин;;300,00;300,00;;;;300,00",
        "03.08.2026;РТ-12;Лютик;;;;50,00;;50,00;50,00",
        "04.08.2026;РТ-13;Лютик;;;;;70,00;70,00;70,00",
        "Итого;;;1 000,00;300,00;1 300,00;50,00;70,00;120,00;1 420,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-01 1000 #РТ-10 name:лютик by Аксёнов",
      "2026-08-02 300 #РТ-11 name:пробин by Быков",
      "2026-08-03 50 #РТ-12 name:лютик by Вольф",
      "2026-08-04 70 #РТ-13 name:лютик by Грач",
    ]);
  });
});

describe("months over the sales of a list", () => {
  it("are no customers", async () => {
    const read = await reading(
      [
        "Дата;Кому отгружено;На сумму, р.;Кто отпустил",
        "АВГУСТ 2026;;;",
        "02.08.2026;Пекарня;6 200,00;Фёдор",
        "Итого за август 2026;;6 200,00;",
        "СЕНТЯБРЬ 2026;;;",
        "02.09.2026;Столовая №3;1 300,00;Фёдор",
        "Итого за сентябрь 2026;;1 300,00;",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-02 6200 name:пекарня by Фёдор",
      "2026-09-02 1300 name:столовая 3 by Фёдор",
    ]);
    expect(read.excluded).toEqual([]);
  });
});

describe("a tip within the total", () => {
  it("is not what was sold, nor is tax left out without one", async () => {
    const header = "Sale #,Sale date,Client,Status,Subtotal,Tax,Tips,Total";
    const tipped = await reading(
      [
        header,
        '40,"Sunday, 2 August 2026",Ava,Paid,97.00,0.00,6.00,103.00',
        '41,"Friday, 7 August 2026",Bea,Paid,50.00,0.00,0.00,50.00',
      ].join("\n"),
      british,
    );
    expect(lines(tipped)).toEqual(["2026-08-02 97 #40 name:ava", "2026-08-07 50 #41 name:bea"]);
    const taxed = await reading(
      [header, '40,"Sunday, 2 August 2026",Ava,Paid,100.00,20.00,0.00,120.00'].join("\n"),
      british,
    );
    expect(lines(taxed)).toEqual(["2026-08-02 120 #40 name:ava"]);
  });
});

describe("a net sum", () => {
  it("is what was paid beside a discount, and what is left after fees beside a fee", async () => {
    const sold = await reading(
      [
        "Sale ID,Date,Customer,Service/Product,Gross,Discount,Net,Tip",
        "S-0,13/08/2026,Mia,Cut,123.00,5.00,118.00,2.00",
        "S-1,14/08/2026,Zed,Cut,50.00,0.00,50.00,2.00",
      ].join("\n"),
      british,
    );
    expect(lines(sold)).toEqual(["2026-08-13 118 #S-0 name:mia", "2026-08-14 50 #S-1 name:zed"]);
    const taken = await reading(
      [
        "source_id,created,customer_email,gross,fee,net,reporting_category",
        "ch_0,2026-08-13 10:00:00,a@example.com,100.00,3.20,96.80,charge",
      ].join("\n"),
      british,
    );
    expect(lines(taken)).toEqual(["2026-08-13 100 #ch_0 mail:a@example.com"]);
  });
});

describe("a way in which a receipt was closed", () => {
  it("may be without payment", async () => {
    const read = await reading(
      [
        "№ чека;Дата закрытия;Клиент;К оплате, ₽;Способ закрытия",
        "70;1 сент. 2026, 12:30;Лев;1 000,00;Оплачен",
        "71;2 сент. 2026, 12:30;Лев;300,00;Закрыт без оплаты",
      ].join("\n"),
    );
    expect(lines(read)).toEqual(["2026-09-01 1000 #70 name:лев"]);
    expect(leftOut(read)).toEqual(["3 unpaid"]);
  });
});

describe("what was paid in all", () => {
  it("has the delivery on it", async () => {
    const read = await reading(
      [
        "Замовлення;Створено;Сума, грн;Доставка, грн;До сплати, грн;Статус;Покупець",
        "#70;13.08.2026, 10:15;3 230,00;60,00;3 290,00;Отримано;Гай Уляна",
        "#71;14.08.2026, 10:15;500,00;60,00;560,00;Відмова від отримання;Лис Хома",
      ].join("\n"),
      { country: "UA", timeZone: "Europe/Kyiv", currency: "UAH" },
    );
    expect(lines(read)).toEqual(["2026-08-13 3290 ##70 name:гай уляна"]);
    expect(leftOut(read)).toEqual(["3 cancelled"]);
  });

  it("stands beside cash and card under a name of its own", async () => {
    const read = await reading(
      [
        "Дата\tФИО покупателя\tЧто куплено\tНаличные\tКарта\tИтого за покупку",
        "01.09.2026\tРая\tПлатье\t\t1 000,00\t1 000,00",
        "02.09.2026\tСоня\tПлатье\t300,00\t\t300,00",
        "Всего за месяц\t\t\t300,00\t1 000,00\t1 300,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual(["2026-09-01 1000 name:рая", "2026-09-02 300 name:соня"]);
    expect(read.excluded).toEqual([]);
  });
});

describe("a reconciliation whose documents have no day in their names", () => {
  it("has sales where goods were shipped, and payments that are none", async () => {
    const read = await reading(
      [
        "Дата;Документ;Контрагент;Долг на начало;Отгружено;Оплачено;Долг на конец",
        "01.08.2026;Реализация РЛ-0;ООО Лютик;0,00;1 000,00;;1 000,00",
        "03.08.2026;Реализация РЛ-1;ИП Пробин;0,00;300,00;;300,00",
        "07.08.2026;Поступление на расчетный счет ПС-3;ООО Лютик;1 000,00;;1 000,00;0,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-01 1000 #Реализация РЛ-0 name:лютик",
      "2026-08-03 300 #Реализация РЛ-1 name:пробин",
    ]);
    expect(leftOut(read)).toEqual(["4 not_a_sale"]);
  });
});

import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "./reading.ts";

const american = { country: "US", timeZone: "America/New_York", currency: "USD" };
const ukrainian = { country: "UA", timeZone: "Europe/Kyiv", currency: "UAH" };

describe("columns by other names", () => {
  it("are those of an American, and of a Ukrainian", async () => {
    const inNewYork = await reading(
      [
        "Ticket #,Completed at,Sold to,Cell,Treatments,Order Value,Stage",
        "T-1,2026-09-01 10:00,Ann Smith,(212) 555-0101,Massage,100.00,Finished",
        "T-2,2026-09-02 10:00,Bo Li,,Massage,50.00,Timed out",
      ].join("\n"),
      american,
    );
    expect(lines(inNewYork)).toEqual(["2026-09-01 100 #T-1 tel:+12125550101"]);
    expect(leftOut(inNewYork)).toEqual(["3 cancelled"]);
    const kyiv = await reading(
      [
        "№ рахунку;Час продажу;Прізвище та ім'я;Картка лояльності;Загальна вартість;Статус чеку",
        "7;01.09.2026 10:00;Коваль Олена;0042;1 000,00;Продано",
        "8;02.09.2026 10:00;Коваль Олена;0042;300,00;Відмінено",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(kyiv)).toEqual(["2026-09-01 1000 #7 id:0042"]);
    expect(leftOut(kyiv)).toEqual(["3 cancelled"]);
  });
});

describe("sums with and without tax", () => {
  it("stand beside each other under managers, customers and documents", async () => {
    const read = await reading(
      [
        "Продажи;;;;",
        "Менеджер;Количество (в базовых единицах);Стоимость, руб. (без НДС);НДС, руб.;Стоимость, руб. (с НДС)",
        "Покупатель;;;;",
        "Документ продажи;;;;",
        "Носов А.;3,000;1 000,00;200,00;1 200,00",
        "ООО Лютик;3,000;1 000,00;200,00;1 200,00",
        "Реализация товаров и услуг А-001 от 01.07.2026 10:11:12;2,000;600,00;120,00;720,00",
        "Реализация товаров и услуг А-002 от 08.07.2026 10:11:12;1,000;400,00;80,00;480,00",
        "Лисина В.;1,000;50,00;10,00;60,00",
        "ИП Пробин;1,000;50,00;10,00;60,00",
        "Реализация товаров и услуг А-003 от 02.07.2026 10:11:12;1,000;50,00;10,00;60,00",
        "Итого;4,000;1 050,00;210,00;1 260,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-07-01 720 #А-001 name:лютик by Носов А.",
      "2026-07-08 480 #А-002 name:лютик by Носов А.",
      "2026-07-02 60 #А-003 name:пробин by Лисина В.",
    ]);
  });

  it("stand on lines that are counted, with the document beside the count", async () => {
    const read = await reading(
      [
        "№;Дата;Документ;Контрагент;Номенклатура;Кол-во;Цена;Сумма без НДС;НДС;Всего с НДС",
        "1;02.07.2026;Реализация ТЧ-40;ООО Лютик;Товар 1;2;100,00;200,00;40,00;240,00",
        "2;02.07.2026;Реализация ТЧ-40;ООО Лютик;Товар 2;1;50,00;50,00;10,00;60,00",
        "3;09.07.2026;Реализация ТЧ-41;ИП Пробин;Товар 1;1;100,00;100,00;20,00;120,00",
        "Итого;;;;;;;;;420,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-07-02 300 #Реализация ТЧ-40 name:лютик",
      "2026-07-09 120 #Реализация ТЧ-41 name:пробин",
    ]);
  });
});

describe("registers of tills", () => {
  it("name each document by what it is", async () => {
    const read = await reading(
      [
        "Документ;Номер;Дата и время;Сотрудник;Покупатель;Телефон;Сумма",
        "Открытие смены;1;11.08.2026 09:00:00;Анна;;;0,00",
        "Продажа;2;11.08.2026 12:00:00;Анна;Галина;+79001110001;731,04",
        "Возврат;3;12.08.2026 12:00:00;Анна;Галина;+79001110001;100,00",
        "Внесение денег;4;12.08.2026 13:00:00;Анна;;;5 000,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-11 731.04 #2 tel:+79001110001 by Анна",
      "2026-08-12 -100 #3 tel:+79001110001 by Анна",
    ]);
    expect(leftOut(read)).toEqual(["2 not_a_sale", "5 not_a_sale"]);
  });

  it("say of each order whether it is deleted, and have the guest by parts", async () => {
    const read = await reading(
      [
        "Учетный день;Номер чека;Официант заказа;Гость: Имя;Гость: Телефон;Сумма без скидки, р.;Сумма скидки, р.;Сумма со скидкой, р.;Заказ удален",
        "01.09.2026;100;Ася;;;1 000,00;0,00;1 000,00;Не удален",
        "02.09.2026;101;Ася;Егор;+7 910 000 22 01;500,00;50,00;450,00;Не удален",
        "03.09.2026;102;Ася;Егор;+7 910 000 22 01;300,00;0,00;300,00;Удален",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-09-01 1000 #100 anonymous by Ася",
      "2026-09-02 450 #101 tel:+79100002201 by Ася",
    ]);
    expect(leftOut(read)).toEqual(["4 cancelled"]);
  });

  it("put the tip on the total, or buy for the house", async () => {
    const billed = await reading(
      [
        "Invoice #,Client,Invoice Date,Status,Billed Sales,Tips,Gross Total,Balance Due",
        "1200,Ava,13/08/2026,Completed,72.00,5.00,77.00,0.00",
        "1201,Bea,14/08/2026,Completed,50.00,0.00,50.00,0.00",
      ].join("\n"),
      { country: "GB", timeZone: "Europe/London", currency: "GBP" },
    );
    expect(lines(billed)).toEqual(["2026-08-13 72 #1200 name:ava", "2026-08-14 50 #1201 name:bea"]);
    const till = await reading(
      [
        "Date,Document,Payment purpose,Payer/Payee,Phone,Staff member,Amount,Account balance",
        "2026-08-03 12:00,D1,Service payment,Nina,+380501110001,Vira,900.00,1900.00",
        "2026-08-04 12:00,D2,Consumables purchase,Supplier,,,-120.50,1779.50",
      ].join("\n"),
      ukrainian,
    );
    expect(lines(till)).toEqual(["2026-08-03 900 #D1 tel:+380501110001 by Vira"]);
    expect(leftOut(till)).toEqual(["3 not_a_sale"]);
  });
});

describe("reports whose levels have other names", () => {
  it("are sellers, customers and receipts", async () => {
    const read = await reading(
      [
        "Продавец;Количество;Сумма без скидки;Скидка;Сумма",
        "Контрагент;;;;",
        "Чек ККМ;;;;",
        "Агафонова;3,000;1 350,00;50,00;1 300,00",
        "Розничный покупатель;1,000;300,00;0,00;300,00",
        "Чек ККМ Ч-101 от 01.09.2026 10:00:00;1,000;300,00;0,00;300,00",
        "Ершова Н.;2,000;1 050,00;50,00;1 000,00",
        "Чек ККМ Ч-102 от 03.09.2026 10:00:00;1,000;600,00;0,00;600,00",
        "Чек ККМ Ч-103 от 11.09.2026 10:00:00;1,000;450,00;50,00;400,00",
        "Итого;3,000;1 350,00;50,00;1 300,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-09-01 300 #Ч-101 anonymous by Агафонова",
      "2026-09-03 600 #Ч-102 name:ершова н by Агафонова",
      "2026-09-11 400 #Ч-103 name:ершова н by Агафонова",
    ]);
  });
});

describe("a discount on visits, some of which did not happen", () => {
  it("is off what was paid", async () => {
    const read = await reading(
      [
        "Дата;Имя клиента;Номер телефона;Услуги;Специалист;Статус;Сумма, руб.;Скидка, руб.;Оплачено, руб.",
        "01.08.2026;Анна;+7 (903) 111-00-01;Стрижка;Кира;Пришел;2 800,00;100,00;2 700,00",
        "04.08.2026;Анна;+7 (903) 111-00-01;Стрижка;Кира;Не пришел;1 000,00;100,00;0,00",
        "07.08.2026;Анна;+7 (903) 111-00-01;Стрижка;Кира;Пришел;500,00;0,00;500,00",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-08-01 2700 tel:+79031110001 by Кира",
      "2026-08-07 500 tel:+79031110001 by Кира",
    ]);
    expect(leftOut(read)).toEqual(["3 no_show"]);
  });
});

describe("days beside those on which a sale was written down", () => {
  it("are the days of a deal's end and of an appointment", async () => {
    const deals = await reading(
      [
        "ID;Stage;Total;Company: Company Name;Contact: First Name;Contact: Last Name;Created on;Estimated close date",
        "50;Deal won;1299.00;Polus LLC;Serge;Kim;6/9/2026 10:20:33 am;6/14/2026",
        "51;Deal lost;500.00;;Nina;Ray;6/10/2026 10:20:33 am;6/15/2026",
        "52;Deal won;300.00;;Nina;Ray;6/11/2026 10:20:33 am;6/16/2026",
      ].join("\n"),
      american,
    );
    expect(lines(deals)).toEqual([
      "2026-06-14 1299 #50 name:polus",
      "2026-06-16 300 #52 name:nina ray",
    ]);
    const visits = await reading(
      [
        "Ref,Created date,Client,Service,Scheduled on,Team member,Net sales,Status",
        "R0,2026-08-05,Mia,Cut,2026-08-13,Una,104.00,Completed",
        "R1,2026-11-20,Mia,Cut,2026-12-13,Una,104.00,New",
      ].join("\n"),
      american,
    );
    expect(lines(visits)).toEqual(["2026-08-13 104 #R0 name:mia by Una"]);
    expect(leftOut(visits)).toEqual(["3 future_booking"]);
  });
});

import { describe, expect, it } from "vitest";
import { leftOut, lines, reading } from "../reading.ts";

describe("Stripe", () => {
  const header =
    "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,Converted Amount Refunded,Converted Currency,Decline Reason,Description,Fee,Refunded date (UTC),Statement Descriptor,Status,Seller Message,Taxes On Fee,Card ID,Customer ID,Customer Description,Customer Email,Invoice ID,Transfer";
  const file = [
    header,
    "ch_1,2026-07-01 03:10:00,29.00,0.00,usd,true,29.00,0.00,usd,,Monthly plan,1.14,,SHOP,Paid,Payment complete.,0.00,card_1,cus_A,Ann Example,ann@example.com,in_1,",
    "ch_2,2026-07-02 15:10:00,50.00,20.00,usd,true,50.00,20.00,usd,,Mug,1.75,2026-07-05 10:00:00,SHOP,Partially Refunded,Payment complete.,0.00,card_2,,,bob@example.com,,",
    "ch_3,2026-07-03 15:10:00,40.00,40.00,usd,true,40.00,40.00,usd,,Mug,1.46,2026-07-06 10:00:00,SHOP,Refunded,Payment complete.,0.00,card_2,,,Bob@Example.com,,",
    "ch_4,2026-07-04 15:10:00,40.00,0.00,usd,false,40.00,0.00,usd,insufficient_funds,Mug,0.00,,SHOP,Failed,The bank did not say why.,0.00,card_2,cus_A,Ann Example,ann@example.com,,",
    "ch_5,2026-07-05 15:10:00,40.00,0.00,usd,false,40.00,0.00,usd,,Mug,0.00,,SHOP,Uncaptured,,0.00,card_2,cus_A,Ann Example,ann@example.com,,",
    "ch_6,2026-07-06 15:10:00,40.00,0.00,usd,false,40.00,0.00,usd,,Mug,0.00,,SHOP,Requires payment method,,0.00,card_2,cus_A,Ann Example,ann@example.com,,",
    "ch_7,2026-08-01 03:10:00,29.00,0.00,usd,true,29.00,0.00,usd,,Monthly plan,1.14,,SHOP,Paid,Payment complete.,0.00,card_1,cus_A,Ann Example,ann@example.com,in_2,",
    'ch_8,2026-08-02 15:10:00,"1,250.00",0.00,usd,true,"1,250.00",0.00,usd,,Set,36.55,,SHOP,Paid,Payment complete.,0.00,card_9,,,,,',
  ].join("\n");

  it("tells times in UTC, and what was paid back, failed or never taken", async () => {
    const read = await reading(file, {
      country: "US",
      timeZone: "America/New_York",
      currency: "USD",
    });
    expect(lines(read)).toEqual([
      "2026-06-30 29 #ch_1 id:cus_A",
      "2026-07-02 50 #ch_2 mail:bob@example.com",
      "2026-07-02 -20 #ch_2 mail:bob@example.com",
      "2026-07-03 40 #ch_3 mail:bob@example.com",
      "2026-07-03 -40 #ch_3 mail:bob@example.com",
      "2026-07-31 29 #ch_7 id:cus_A",
      "2026-08-02 1250 #ch_8 anonymous",
    ]);
    expect(leftOut(read)).toEqual(["5 cancelled", "6 unpaid", "7 unpaid"]);
    expect(read.columns).toMatchObject({ order: "id", amount: "Amount" });
  });

  it("has payments made in test mode, and disputed ones", async () => {
    const read = await reading(
      [
        "id,Created (UTC),Amount,Amount Refunded,Currency,Mode,Status,Customer Email",
        "ch_1,2026-07-01 10:00:00,29.00,0.00,usd,Live,Paid,ann@example.com",
        "ch_2,2026-07-02 10:00:00,29.00,0.00,usd,Test,Paid,ann@example.com",
        "ch_3,2026-07-03 10:00:00,40.00,0.00,usd,Live,Disputed,bob@example.com",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-07-01 29 #ch_1 mail:ann@example.com",
      "2026-07-03 40 #ch_3 mail:bob@example.com",
      "2026-07-03 -40 #ch_3 mail:bob@example.com",
    ]);
    expect(leftOut(read)).toEqual(["3 test"]);
  });

  it("is the same when the charges are unified with what moved on the balance", async () => {
    const read = await reading(
      [
        "id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description,Customer Email (metadata),Customer Name",
        "txn_1,Charge,ch_1,29.00,1.14,27.86,usd,2026-07-01 15:10,2026-07-03 00:00,Plan,ann@example.com,Ann",
        "txn_2,Refund,re_1,-29.00,0.00,-29.00,usd,2026-07-02 15:10,2026-07-03 00:00,REFUND FOR CHARGE,ann@example.com,Ann",
        "txn_3,Payout,po_1,-100.00,0.00,-100.00,usd,2026-07-03 15:10,2026-07-03 00:00,STRIPE PAYOUT,,",
        "txn_4,Stripe fee,,-2.00,0.00,-2.00,usd,2026-07-03 15:10,2026-07-03 00:00,Radar,,",
        "txn_5,Charge,ch_2,15.00,0.74,14.26,usd,2026-07-04 15:10,2026-07-06 00:00,Mug,bob@example.com,Bob",
      ].join("\n"),
    );
    expect(lines(read)).toEqual([
      "2026-07-01 29 #txn_1 mail:ann@example.com",
      "2026-07-02 -29 #txn_2 mail:ann@example.com",
      "2026-07-04 15 #txn_5 mail:bob@example.com",
    ]);
    expect(leftOut(read)).toEqual(["4 not_a_sale", "5 not_a_sale"]);
  });
});

describe("RozetkaPay", () => {
  it("registers payments with the fee taken off in columns of their own", async () => {
    const read = await reading(
      [
        "Реєстр платежів;;;;;;;;;;;;",
        "Мерчант: ТОВ Приклад;;;;;;;;;;;;",
        "Період: 01.08.2026 - 31.08.2026;;;;;;;;;;;;",
        ";;;;;;;;;;;;",
        "ID транзакції;Номер замовлення;Дата створення;Дата операції;Тип операції;Статус;Сума, грн;Комісія, грн;Сума до зарахування, грн;Маска картки;ПІБ платника;Телефон платника;Email платника",
        "rp-1;A-1;03.08.2026 23:58:01;04.08.2026 00:02:10;Оплата;Успішно;1 250,00;18,75;1 231,25;4444****1111;Коваль Олена;380501112233;olena@example.com",
        "rp-2;A-2;05.08.2026 10:00:00;05.08.2026 10:01:00;Оплата;Відхилено;300,00;0,00;0,00;4444****2222;Мельник Ігор;380502223344;ihor@example.com",
        "rp-3;A-3;06.08.2026 10:00:00;06.08.2026 10:01:00;Оплата;Успішно;300,00;4,50;295,50;4444****2222;Мельник Ігор;380502223344;ihor@example.com",
        "rp-4;A-1;07.08.2026 10:00:00;07.08.2026 10:01:00;Повернення;Успішно;250,00;0,00;-250,00;4444****1111;Коваль Олена;380501112233;olena@example.com",
        "rp-5;A-5;08.08.2026 10:00:00;;Оплата;Очікує;100,00;0,00;0,00;;;;",
        "Всього;;;;;;1 300,00;23,25;1 276,75;;;;",
      ].join("\r\n"),
      { country: "UA", timeZone: "Europe/Kyiv", currency: "UAH" },
    );
    expect(lines(read)).toEqual([
      "2026-08-04 1250 #A-1 tel:+380501112233",
      "2026-08-06 300 #A-3 tel:+380502223344",
      "2026-08-07 -250 #A-1 tel:+380501112233",
    ]);
    expect(leftOut(read)).toEqual(["7 cancelled", "10 not_completed"]);
  });
});

describe("Excel", () => {
  it("saves Unicode text: UTF-16, tabs between the cells, some of them quoted", async () => {
    const text = [
      "Журнал продаж\t\t\t\t\t",
      "\t\t\t\t\t",
      "Дата\tКлиент\tТелефон\tУслуга\tСумма, руб.\tМастер",
      '03.08.2026\tЗоя\t8 (900) 000-00-01\t"Стрижка ""Каре"", укладка"\t"1\u00A0200,50"\tАня',
      '04.08.2026\tзоя \t+79000000001\t"Окраска\nв два тона"\t3\u00A0000,00\tАня',
      "04.08.2026\tЛев\t\tСтрижка\t900,00\tИра",
      "Итого\t\t\t\t5\u00A0100,50\t",
    ].join("\r\n");
    const read = await reading(Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]));
    expect(lines(read)).toEqual([
      "2026-08-03 1200.5 tel:+79000000001 by Аня",
      "2026-08-04 3000 tel:+79000000001 by Аня",
      "2026-08-04 900 name:лев by Ира",
    ]);
    expect([read.format.encoding, read.excluded]).toEqual(["utf-16le", []]);
  });
});

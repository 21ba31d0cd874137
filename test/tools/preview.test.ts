import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { preview } from "../../src/tools/preview.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "preview-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function previewOf(text: string, ...flags: string[]) {
  const file = join(folder, "sales.csv");
  await writeFile(file, text);
  return preview([file, ...flags]);
}

describe("preview", () => {
  it("names the columns of a file without a header by their letters", async () => {
    const sure = await previewOf("03.08.2026;Зоя;1 200,50\n04.08.2026;Лев;300\n");
    expect(sure).toMatchObject({
      exitCode: 0,
      answer: {
        sales: [
          { customer: "name:зоя", day: "2026-08-03", amount: 1200.5 },
          { customer: "name:лев", day: "2026-08-04", amount: 300 },
        ],
        columns: { day: "A", customer: "B", amount: "C", order: null },
      },
    });
    const open = await previewOf("03.08.2026;Зоя;Чай;300\n04.08.2026;Лев;Мёд;50\n");
    expect(open).toEqual({
      exitCode: 2,
      answer: {
        refused:
          "no column headers were found, and the values leave open which column is what " +
          "(A: 03.08.2026; B: Зоя; C: Чай; D: 300)",
      },
    });
  });

  it("shows sales, refunds and what was left out, and finds nothing else to say", async () => {
    const { answer, exitCode } = await previewOf(
      "Номер;Дата;Клиент;Телефон;Сумма;Мастер;Услуги;Статус\n" +
        "7;03.08.2026;Зоя;8 900 000 00 01;1 200,50;Аня;Стрижка, Укладка;Выполнен\n" +
        "8;04.08.2026;;;300;Аня;Стрижка;Выполнен\n" +
        "9;05.08.2026;Зоя;;-100;Аня;;Возврат\n" +
        "10;06.08.2026;Зоя;;500;Аня;;Отменён\n",
    );
    const item = { category: null, quantity: null, amount: null };
    expect(exitCode).toBe(0);
    expect(answer).toEqual({
      sales: [
        {
          order: "7",
          customer: "tel:+79000000001",
          phone: "+79000000001",
          day: "2026-08-03",
          amount: 1200.5,
          employee: "Аня",
          items: [
            { product: "Стрижка", ...item },
            { product: "Укладка", ...item },
          ],
        },
        expect.objectContaining({ order: "8", customer: "", phone: null, amount: 300 }),
      ],
      refunds: [
        expect.objectContaining({ order: "9", customer: "tel:+79000000001", amount: -100 }),
      ],
      excluded: [
        { row: "10", why: "cancelled (row 5: 10 · 06.08.2026 · Зоя · 500 · Аня · Отменён)" },
      ],
      columns: expect.objectContaining({ order: "Номер", customer: "Клиент", amount: "Сумма" }),
      questions: [],
    });
  });

  it("puts an instant on the day it was in the zone it is told", async () => {
    const file = "Date,Customer,Total\n2026-07-01T22:30:00Z,Ann,5";
    const dayIn = async (...flags: string[]) =>
      ((await previewOf(file, ...flags)).answer as { sales: { day: string }[] }).sales[0]!.day;
    expect(await dayIn()).toBe("2026-07-01");
    expect(await dayIn("--timezone", "Europe/Moscow")).toBe("2026-07-02");
  });

  it("takes phones for those of the country the file comes from", async () => {
    const { answer } = await previewOf(
      "Дата;Клієнт;Телефон;Сума\n03.08.2026;Інна;0501112233;5\n04.08.2026;Інна К.;+38 (050) 111-22-33;5",
    );
    const customer = "tel:+380501112233";
    expect(answer).toMatchObject({ sales: [{ customer }, { customer }] });
  });

  it("asks what only a person can know", async () => {
    const { answer } = await previewOf("Дата;Клиент;Сумма\n03/04/2026;Зоя;5.200");
    expect(answer).toMatchObject({
      questions: [
        { kind: "day_order", row: 2, text: "03/04/2026", taken: "2026-04-03", other: "2026-03-04" },
        { kind: "thousands_point", row: 2, text: "5.200", taken: "5200", other: "5.2" },
      ],
    });
  });

  it("says in words what is missing, and with 2 that it is", async () => {
    expect(await previewOf("Дата;Сумма\n03.08.2026;5")).toEqual({
      exitCode: 2,
      answer: {
        refused:
          "no column says who bought: a customer's name, phone, e-mail or number is needed (columns: Дата, Сумма)",
      },
    });
  });
});

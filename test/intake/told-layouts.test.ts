import { describe, expect, it } from "vitest";
import type { FileLayout } from "../../src/domain/file-layout.ts";
import { readSalesFile } from "../../src/intake/read-sales-file.ts";
import { leftOut, lines, options, reading } from "./reading.ts";

const file =
  "Дата;Клиент;Продавец;Сумма\n03/04/2026;Зоя;Петрова;5.200\n05/06/2026;Лев;Петрова;1.250";

/** What was said of the file's layout before, changed as given. */
async function told(layout: Partial<FileLayout>, changed = file) {
  const { layout: seen } = await reading(file);
  const layouts = new Map([[seen.fingerprint, { answers: {}, columns: {}, ...layout }]]);
  return reading(changed, { layouts });
}

describe("what was said of a layout", () => {
  it("answers the questions of every file with the same columns", async () => {
    const read = await told({ answers: { day_order: "other", thousands_point: "taken" } });
    expect(lines(read)).toEqual([
      "2026-03-04 5200 name:зоя by Петрова",
      "2026-05-06 1250 name:лев by Петрова",
    ]);
    expect(read.questions).toEqual([]);
    expect(read.answered).toEqual([
      {
        kind: "day_order",
        row: 2,
        text: "03/04/2026",
        taken: "2026-04-03",
        other: "2026-03-04",
        answer: "other",
      },
      {
        kind: "thousands_point",
        row: 2,
        text: "5.200",
        taken: "5200",
        other: "5.2",
        answer: "taken",
      },
    ]);
  });

  it("is known again however the names are written, and not where a column is added", async () => {
    const answers = { thousands_point: "other", day_order: "taken" } as const;
    const louder = file.replace("Дата;Клиент", "ДАТА ; клиент:");
    expect((await told({ answers }, louder)).questions).toEqual([]);
    const wider = file.replaceAll(/$/gmu, ";x");
    expect((await told({ answers }, wider)).questions).toHaveLength(2);
  });

  it("gives way to a file that decides by itself", async () => {
    const read = await told({ answers: { day_order: "other" } }, `${file}\n13/10/2026;Яна;;7,50`);
    expect(read.purchases.map(({ row, day }) => [row, day])).toContainEqual([2, 20_546]);
    expect(read.answered).toEqual([]);
  });
});

describe("the columns a person has chosen", () => {
  it("hold against the names they bear", async () => {
    const read = await reading(file, { columns: { customer: 2, employee: 1 } });
    expect(lines(read)[0]).toBe("2026-04-03 5200 name:петрова by Зоя");
    expect(read.columns).toMatchObject({ customer: "Продавец", employee: "Клиент" });
    expect(read.layout.told.columns).toEqual({ customer: 2, employee: 1 });
  });

  it("are taken for nothing else by their names", async () => {
    const read = await reading(file, { columns: { product: 2 } });
    expect(read.columns).toMatchObject({ product: "Продавец", employee: null });
    expect(read.purchases[0]!.items).toMatchObject([{ product: "Петрова" }]);
  });

  it("may be none at all, also of the amounts", async () => {
    const read = await reading(file, { columns: { employee: null, amount: null } });
    expect(lines(read)).toEqual(["2026-04-03 unpriced name:зоя", "2026-06-05 unpriced name:лев"]);
  });

  it("say what a status is, beside which no other column says so", async () => {
    const withState =
      "Дата;Клиент;Сумма;Оплата;Этап\n03.08.2026;Зоя;100;нет;Выполнен\n04.08.2026;Лев;50;да;Отменён";
    const read = await reading(withState, { columns: { status: 4 } });
    expect(leftOut(read)).toEqual(["3 cancelled"]);
  });
});

describe("a table whose columns nobody can tell", () => {
  const unnamed = "Дата;Лицо;Сумма\n03.08.2026;Зоя;100\n04.08.2026;Лев;50";
  const read = (columns: object) =>
    readSalesFile(new TextEncoder().encode(unnamed), { ...options, columns });

  it("is refused with what stands in it, and read once they are told", async () => {
    const refused = await read({});
    expect(refused).toMatchObject({
      type: "refused",
      refusal: {
        layout: {
          header: ["Дата", "Лицо", "Сумма"],
          rows: [
            ["03.08.2026", "Зоя", "100"],
            ["04.08.2026", "Лев", "50"],
          ],
          columns: { day: 0, customer: null, amount: 2 },
        },
      },
    });
    const now = await read({ customer: 1 });
    if (now.type === "refused") throw new Error(now.refusal.why);
    expect(lines(now)).toEqual(["2026-08-03 100 name:зоя", "2026-08-04 50 name:лев"]);
  });

  it("is refused with what stands in it too where what was told makes every row wrong", async () => {
    const wrong = await read({ customer: 1, amount: 1 });
    expect(wrong).toMatchObject({
      refusal: { why: "no_rows", details: { bad_amount: "2" }, layout: { columns: { amount: 1 } } },
    });
  });
});

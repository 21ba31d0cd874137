import { describe, expect, it } from "vitest";
import { listLeftOut } from "../../src/intake/list-left-out.ts";
import { options } from "./reading.ts";

const listed = (file: string) => listLeftOut(new TextEncoder().encode(file), options);

describe("the rows that are no purchases", () => {
  it("are listed as they stand in the file, under its header, with the reason", () => {
    const file = [
      "Отчёт о продажах",
      "Дата;Клиент;Сумма;Статус",
      "01.06.2026;Зоя;500;Выполнен",
      " 31.02.2026 ;Глеб;=1+1;Выполнен",
      "",
      "03.06.2026;Яна;700;Отменён",
    ];
    expect(listed(file.join("\n"))).toEqual({
      header: ["Дата", "Клиент", "Сумма", "Статус"],
      rows: [
        { row: 4, why: "bad_day", cells: [" 31.02.2026 ", "Глеб", "=1+1", "Выполнен"] },
        { row: 6, why: "cancelled", cells: ["03.06.2026", "Яна", "700", "Отменён"] },
      ],
      count: 2,
    });
  });

  it("are all of them where a file is refused for having nothing else", () => {
    const file = "Дата;Клиент;Сумма;Статус\n01.06.2026;Зоя;500;Отменён";
    expect(listed(file)?.rows).toHaveLength(1);
  });

  it("are the report's own rows where it is nested, not what it was unfolded into", () => {
    const file = [
      "Контрагент;;Сумма",
      "Документ;;",
      "Ромашка;;1500",
      "Реализация 1 от 01.06.2026;;500",
      "Реализация 2 от 31.12.2027;;1000",
    ];
    expect(listed(file.join("\n"))).toMatchObject({
      header: ["Контрагент", "", "Сумма"],
      rows: [{ row: 5, cells: ["Реализация 2 от 31.12.2027", "", "1000"] }],
    });
  });

  it("are cut off where they are too many to be sent", () => {
    const note = "x".repeat(1000);
    const rows = Array.from({ length: 16_000 }, (_, i) => `${i};Зоя;01.06.2026;0;${note}`);
    const found = listed(["№ заказа;Клиент;Дата;Сумма;Комментарий", ...rows].join("\n"));
    expect(found?.count).toBe(16_000);
    expect(found!.rows.length).toBeLessThan(15_000);
    expect(found!.rows.length).toBeGreaterThan(14_000);
  });

  it("are not to be had of a file that is no table of sales", () => {
    expect(listed("hello")).toBeNull();
  });
});

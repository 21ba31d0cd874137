import { describe, expect, it } from "vitest";
import { amountStyle, readAmount, readQuantity } from "../../../src/intake/cells/read-amounts.ts";

/** The amounts of a column as the whole column shows they are meant. */
function read(...cells: string[]) {
  const style = amountStyle(cells);
  return cells.map((cell) => readAmount(cell, style).amount);
}

describe("readAmount", () => {
  it("reads what people write around a number", () => {
    const written = [
      "1 250,00р.",
      "7 300,-",
      "8 900 ?",
      "5 000 ₽",
      "-$45.00",
      "$1,050.00",
      "(45.00)",
    ];
    expect(written.map((cell) => read(cell)[0])).toEqual([1250, 7300, 8900, 5000, -45, 1050, -45]);
    expect(read("1\u00A0250\u202F000,99 грн", "−12,5", "12-")).toEqual([1250000.99, -12.5, -12]);
  });

  it("lets one proven amount decide the rest of the column", () => {
    expect(read("5,200", "1,250.50")).toEqual([5200, 1250.5]);
    expect(read("5.200", "12,50")).toEqual([5200, 12.5]);
    expect(read("5.200", "12.50")).toEqual([5.2, 12.5]);
    expect(read("1.250.000", "5.200")).toEqual([1250000, 5200]);
  });

  it("says so where nothing decides", () => {
    expect(readAmount("5.200", amountStyle(["5.200", "300"]))).toEqual({ amount: 5200, open: 5.2 });
    expect(readAmount("5.200", amountStyle(["5.200", "1.250.000"])).open).toBeNull();
    expect(readAmount("0.200", amountStyle(["0.200"]))).toEqual({ amount: 0.2, open: null });
  });

  it("takes a number cell as it is", () => {
    expect(readAmount(5.2, amountStyle(["1.250.000"]))).toEqual({ amount: 5.2, open: null });
  });

  it("is null for nothing and bad for anything else", () => {
    expect(read("", "  ")).toEqual([null, null]);
    const bad = ["ошибка", "1e400", "=cmd|' /C calc'!A0", "99999999999999999", "да", "10:00"];
    expect(bad.map((cell) => read(cell)[0])).toEqual(bad.map(() => "bad"));
    expect(readAmount(Infinity, amountStyle([])).amount).toBe("bad");
  });
});

describe("readQuantity", () => {
  it("reads three places as grams, whatever the sign", () => {
    expect(
      ["2.000", "2,000", "14", "1 000,5", "много", ""].map((cell) => readQuantity(cell)),
    ).toEqual([2, 2, 14, 1000.5, null, null]);
  });
});

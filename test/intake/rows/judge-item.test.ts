import { describe, expect, it } from "vitest";
import { itemVerdict } from "../../../src/intake/rows/judge-item.ts";

describe("itemVerdict", () => {
  it("tells money for later, and for what was bought before, from goods", () => {
    expect(itemVerdict("Поповнення депозиту")).toBe("not_a_sale");
    expect(itemVerdict("Повернення старого боргу")).toBe("not_a_sale");
    expect(itemVerdict("Account top-up")).toBe("not_a_sale");
    expect(itemVerdict("Top up of the lashes")).toBeNull();
  });

  it("knows what came back by how it begins", () => {
    expect(itemVerdict("повернення сир")).toBe("refund");
    expect(itemVerdict("Возвратная тара")).toBeNull();
  });
});

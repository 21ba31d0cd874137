import { describe, expect, it } from "vitest";
import { normalizePhone } from "../../../src/intake/cells/phone.ts";

describe("normalizePhone", () => {
  it("gives one number for all its spellings", () => {
    const spellings = [
      "+7 900 000-00-01",
      "8(900)000 00 01",
      "89000000001",
      "9000000001",
      "79000000001",
      "'79000000001",
      "8-900-000-00-01; 8-900-000-00-02",
    ];
    for (const spelling of spellings) {
      expect(normalizePhone(spelling, "RU")).toBe("+79000000001");
    }
  });

  it("reads numbers without a country as the business's country writes them", () => {
    expect(normalizePhone("050 111 22 33", "UA")).toBe("+380501112233");
    expect(normalizePhone("(212) 555-0123", "US")).toBe("+12125550123");
  });

  it("knows a foreign number whose plus a spreadsheet has dropped", () => {
    expect(normalizePhone("380501112233", "RU")).toBe("+380501112233");
    expect(normalizePhone("79161234567", "UA")).toBe("+79161234567");
  });

  it("is null for what is no number", () => {
    for (const text of ["", "123", "555-0100", "нет", "звонить после 18:00", "1".repeat(500)]) {
      expect(normalizePhone(text, "US")).toBeNull();
    }
  });
});

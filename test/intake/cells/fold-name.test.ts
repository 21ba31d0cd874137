import { describe, expect, it } from "vitest";
import { foldName } from "../../../src/intake/cells/fold-name.ts";

describe("foldName", () => {
  it("takes spellings of one firm for the same", () => {
    const spellings = [
      'ООО "Ромашка"',
      'ООО "Ромашка "',
      "ООО «РОМАШКА»",
      "ромашка  ооо",
      "Ромашка",
    ];
    expect(new Set(spellings.map(foldName))).toEqual(new Set(["ромашка"]));
    expect(foldName("Общество с ограниченной ответственностью «Ромашка»")).toBe("ромашка");
    expect(foldName("Daisy, L.L.C.")).toBe(foldName("DAISY LLC"));
    expect(foldName("ФОП Коваль І.І.")).toBe("коваль і і");
  });

  it("takes ё for е and apostrophes for nothing", () => {
    expect(foldName("Пётр")).toBe(foldName("Петр"));
    expect(foldName("Мар’яна")).toBe(foldName("Мар'яна"));
  });

  it("takes initials as they are written, with points and spaces or without", () => {
    const spellings = ["Коваль И.И.", "Коваль И. И.", "коваль и и", "Коваль И.И"];
    expect(new Set(spellings.map(foldName))).toEqual(new Set(["коваль и и"]));
    expect(foldName("И.П. Коваль")).toBe("коваль");
    expect(foldName("shop.example")).toBe("shop.example");
  });

  it("takes a number with its sign or without", () => {
    expect(foldName("Столовая №3")).toBe(foldName("Столовая № 3"));
    expect(foldName("Столовая №3")).toBe("столовая 3");
  });

  it("keeps different people apart", () => {
    expect(foldName("ИП Тестов Т.Т.")).not.toBe(foldName("ИП Тестова Т.Т."));
    expect(foldName("Пекарня 1")).not.toBe(foldName("Пекарня 2"));
  });

  it("keeps a name that is nothing but a legal form", () => {
    expect(foldName("ИП")).toBe("ип");
    expect(foldName(" «» ")).toBe("");
  });
});

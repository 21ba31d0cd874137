import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { openWorkplace } from "../test-business.ts";

const today = parseDay("2026-06-15");

const CSV = [
  "Номер заказа;Дата;Клиент;Телефон;Сумма",
  "А-1001;2026-05-01;Анна Иванова;8 916 123-45-67;1000",
  "А-1002;2026-05-02;Зоя Алексеевна Королёва;+7 900 765 43 21;1000",
  "А-1003;2026-05-03;Ромашка;;1000",
  "А-1004;2026-05-04;ООО «Ромашка-2»;;1000",
  "А-1005;2026-05-05;Anna Smith;;1000",
  "А-1006;2026-05-06;Скидка 50%;;1000",
].join("\n");

async function search() {
  const { flows, seat, importCsv } = await openWorkplace();
  await importCsv(CSV);
  return {
    flows,
    seat,
    names: async (query: string) =>
      (await flows.findCustomers(seat, query, today)).map(({ name }) => name),
  };
}

describe("a search for customers", () => {
  it("finds by part of a name, whole names first", async () => {
    const { names } = await search();
    expect(await names("ромашка")).toEqual(["Ромашка", "ООО «Ромашка-2»"]);
    expect(await names("королев")).toEqual(["Зоя Алексеевна Королёва"]);
    expect(await names("КОРОЛЁВ")).toEqual(["Зоя Алексеевна Королёва"]);
    expect(await names("50%")).toEqual(["Скидка 50%"]);
    expect(await names("%")).toEqual([]);
  });

  it.each(["+79161234567", "8 (916) 123-45-67", "9161234567", "8916123", "45-67"])(
    "finds by the phone written as %s",
    async (typed) => {
      const { names } = await search();
      expect(await names(typed)).toEqual(["Анна Иванова"]);
    },
  );

  it("finds by an order's number, with a sign before it or without", async () => {
    const { names } = await search();
    expect(await names("А-1002")).toEqual(["Зоя Алексеевна Королёва"]);
    expect(await names("№ А-1003")).toEqual(["Ромашка"]);
    expect(await names("А-9999")).toEqual([]);
  });

  it.each([
    ["ромшка", ["Ромашка", "ООО «Ромашка-2»"]],
    ["иванова анна", ["Анна Иванова"]],
    ["корлева зоя", ["Зоя Алексеевна Королёва"]],
    ["fyyf", ["Анна Иванова"]],
    ["фттф", ["Anna Smith"]],
    ["zoya", ["Зоя Алексеевна Королёва"]],
    ["Королев Петр", []],
  ])("finds what is nearest when nobody is called %s", async (typed, expected) => {
    const { flows, seat, names } = await search();
    expect(await names(typed)).toEqual(expected);
    const found = await flows.findCustomers(seat, typed, today);
    expect(found.every(({ isSimilar }) => isSimilar)).toBe(true);
  });

  it("gives the page that is asked for", async () => {
    const { flows, seat } = await search();
    const page = (from: number) => flows.findCustomers(seat, "а", today, { from, most: 2 });
    const all = (await flows.findCustomers(seat, "а", today)).map(({ name }) => name);
    expect(all).toHaveLength(5);
    expect((await page(2)).map(({ name }) => name)).toEqual(all.slice(2, 4));
    expect(await page(90)).toEqual([]);
  });

  it("finds nobody of another business, nor an order of one", async () => {
    const { flows } = await search();
    const other = await flows.openBusiness({ telegramUserId: 9, name: "Eve", language: "en" });
    for (const query of ["Анна Иванова", "А-1001", "9161234567", "ромшка"]) {
      expect(await flows.findCustomers(other!, query, today)).toEqual([]);
    }
  });
});

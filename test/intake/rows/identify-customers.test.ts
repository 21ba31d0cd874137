import { describe, expect, it } from "vitest";
import { customerBook } from "../../../src/intake/rows/identify-customers.ts";
import type { RowCustomer } from "../../../src/intake/rows/identify-customers.ts";

const nobody: RowCustomer = { number: "", company: "", name: "", phone: "", email: "" };

/** The key of each row's customer once all rows are known; null for an anonymous sale. */
function keys(...rows: Partial<RowCustomer>[]): (string | null)[] {
  return customers(...rows).map((customer) => customer?.key ?? null);
}

function customers(...rows: Partial<RowCustomer>[]) {
  const book = customerBook("RU");
  const sightings = rows.map((row) => book.add({ ...nobody, ...row }));
  return sightings.map((sighting) => (sighting === null ? null : book.customerOf(sighting)));
}

const PHONE = "+7 900 000-00-01";
const OTHER_PHONE = "+7 900 000-00-02";

describe("customerBook", () => {
  it("trusts the system's number, then the phone, then the e-mail, then the name", () => {
    const row = { number: "17", name: "Зоя", phone: PHONE, email: "Zoya@Example.com" };
    expect(customers(row)).toMatchObject([
      {
        key: "id:17",
        keys: ["id:17", "tel:+79000000001", "mail:zoya@example.com", "name:зоя"],
        name: "Зоя",
        phone: "+79000000001",
        email: "zoya@example.com",
        number: "17",
      },
    ]);
    expect(keys({ name: "Зоя", email: "z@example.com" })).toEqual(["mail:z@example.com"]);
  });

  it("gives a row with less to the one customer it can belong to", () => {
    expect(keys({ name: "Зоя", phone: PHONE }, { name: "ЗОЯ " }, { phone: "89000000001" })).toEqual(
      ["tel:+79000000001", "tel:+79000000001", "tel:+79000000001"],
    );
  });

  it("does not guess between two of one name", () => {
    const [first, second, third] = customers(
      { name: "Мария", phone: PHONE },
      { name: "Мария", phone: OTHER_PHONE },
      { name: "Мария" },
    );
    expect([first, second, third].map((customer) => customer!.key)).toEqual([
      "tel:+79000000001",
      "tel:+79000000002",
      "name:мария",
    ]);
    expect(first!.keys).toEqual(["tel:+79000000001"]);
  });

  it("knows a number where the name should be", () => {
    expect(keys({ name: "8 900 000-00-01" }, { name: "1024" })).toEqual([
      "tel:+79000000001",
      "name:1024",
    ]);
  });

  it("takes a company for the customer, whoever calls for it", () => {
    const row = { company: "ООО Полюс", name: "Сергей", phone: PHONE };
    expect(keys(row, { ...row, name: "Инна", phone: OTHER_PHONE })).toEqual([
      "name:полюс",
      "name:полюс",
    ]);
  });

  it("knows who is nobody", () => {
    const nobodies = ["Розничный покупатель", "Walk-In", "Гость", "физ. лицо", "—", ""];
    expect(keys(...nobodies.map((name) => ({ name })))).toEqual(nobodies.map(() => null));
    expect(keys({ name: "Гость", number: "1" }, { number: "0" })).toEqual([null, null]);
    expect(keys({ name: "Гость", phone: PHONE })).toEqual(["tel:+79000000001"]);
  });
});

import { expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { englishTrade } from "../../../src/demo/sample/english-trade.ts";
import { russianTrade } from "../../../src/demo/sample/russian-trade.ts";
import type { SampleOrder } from "../../../src/demo/sample/sample-orders.ts";
import { ukrainianTrade } from "../../../src/demo/sample/ukrainian-trade.ts";
import { writeSalesFile } from "../../../src/demo/sample/write-sales-file.ts";

const syrup = { name: 'Syrup "Dark", 1 l', category: "Bar", price: 100 };
const beans = { name: "Beans", category: "Coffee", price: 1900 };
const sale: SampleOrder = {
  day: parseDay("2026-11-03"),
  minute: 9 * 60 + 5,
  customer: "Anna",
  phone: "",
  employee: "Tom",
  lines: [
    { product: beans, quantity: 13, amount: 24_700 },
    { product: syrup, quantity: 1, amount: 100 },
  ],
  kind: "sale",
};
const refund: SampleOrder = {
  ...sale,
  lines: [{ product: syrup, quantity: -1, amount: -100 }],
  kind: "refund",
};
const cancelled: SampleOrder = { ...sale, lines: [sale.lines[1]!], kind: "cancelled" };
const orders = [sale, refund, cancelled];

it("writes English orders line by line, quoted where needed, with a total of what was kept", () => {
  expect(new TextDecoder().decode(writeSalesFile(englishTrade, orders)).split("\r\n")).toEqual([
    "Date,Order number,Customer,Phone,Product,Category,Quantity,Amount,Employee,Status",
    "2026-11-03 09:05,HL-10001,Anna,,Beans,Coffee,13,24700.00,Tom,Completed",
    '2026-11-03 09:05,HL-10001,Anna,,"Syrup ""Dark"", 1 l",Bar,1,100.00,Tom,Completed',
    '2026-11-03 09:05,CR-101,Anna,,"Syrup ""Dark"", 1 l",Bar,-1,-100.00,Tom,Completed',
    '2026-11-03 09:05,HL-10002,Anna,,"Syrup ""Dark"", 1 l",Bar,1,100.00,Tom,Cancelled',
    "Total,,,,,,,24700.00,,",
    "",
  ]);
});

it("writes Russian orders in Windows-1251, with decimal commas and grouped thousands", () => {
  const bytes = writeSalesFile(russianTrade, [sale]);
  const lines = new TextDecoder("windows-1251", { fatal: true }).decode(bytes).split("\r\n");
  expect(lines[1]).toBe(
    "03.11.2026 09:05:00;00ТГ-000001;Anna;;Beans;Coffee;13;24\u00A0700,00;Tom;Отгружен",
  );
  expect(lines.at(-2)).toBe("Итого;;;;;;;24\u00A0800,00;;");
});

it("writes Ukrainian orders in UTF-8 that says so", () => {
  const bytes = writeSalesFile(ukrainianTrade, [sale]);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).split("\r\n");
  expect(lines[1]).toBe("03.11.2026 09:05;ТГ-000001;Anna;;Beans;Coffee;13;24700,00;Tom;Виконано");
});

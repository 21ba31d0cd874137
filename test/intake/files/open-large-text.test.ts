import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bytesInMemory } from "../../../src/intake/files/byte-source.ts";
import type { IntakeResult } from "../../../src/intake/reading.ts";
import { readAll } from "../../../src/intake/read-sales-file.ts";
import { options } from "../reading.ts";

const exports = new URL("../../../../shared/exports/", import.meta.url);
/** Kept beside the repository, not in it. */
const files = existsSync(exports)
  ? readdirSync(exports).filter((name) => name.endsWith(".csv"))
  : [];
const KIND = { whole: Number.POSITIVE_INFINITY, inPieces: 0 };

function read(bytes: Uint8Array, large: number): IntakeResult {
  return readAll(bytesInMemory(bytes), options, large);
}

/** Sales in which much is to be found out: orders of several lines here and there, totals, quotes, refunds. */
function tangledSales(count: number): string {
  const lines = ["Отчёт за год", "Номер;Дата;Клиент;Телефон;Сумма;Товар;Менеджер;Статус"];
  for (let i = 0; i < count; i++) {
    const [day, month] = [(i % 28) + 1, (i % 9) + 1];
    const date = `${day}.0${month}.2026`;
    const phone = `8 900 000-0${100 + (i % 400)}`;
    const name = i % 7 === 0 ? `"ООО ""Ромашка ${i % 50}"""` : `Клиент ${i % 400}`;
    const status = i % 31 === 0 ? "Отменён" : "Выполнен";
    lines.push(`${i};${date};${name};${phone};${i % 97},50;"Чай; ${i}";Петрова;${status}`);
    if (i % 5 === 0) lines.push(`${i};${date};${name};${phone};12,00;Кофе;;${status}`);
    // A line of an order long past.
    if (i % 1000 === 999) lines.push(`${i - 700};${date};${name};${phone};1 000,00;Торт;;Выполнен`);
    if (i % 501 === 500) lines.push(`${i};${date};${name};${phone};-5,00;;;Возврат`);
    if (i % 777 === 776) lines.push("Итого;;;;1 234,00;;;");
    if (i % 100 === 50) lines.push(`;${date};${name};;${i % 3},00;;;Выполнен`);
  }
  return lines.join("\r\n");
}

describe("text read in pieces", () => {
  const text = tangledSales(30_000);

  it.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-16", new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"))],
  ])("holds what it holds as a whole, in %s", (_, bytes) => {
    expect(bytes.length).toBeGreaterThan(2_000_000);
    const whole = read(bytes, KIND.whole);
    expect(whole).toMatchObject({ type: "sales", purchaseCount: 29_321 });
    expect(read(bytes, KIND.inPieces)).toEqual(whole);
  });

  it("asks what it asks as a whole", () => {
    const rows = Array.from({ length: 60_000 }, (_, i) => `0${(i % 9) + 1}/03/2026,Ann ${i},5.200`);
    const bytes = new TextEncoder().encode(`Date,Customer,Amount\n${rows.join("\n")}`);
    const inPieces = read(bytes, KIND.inPieces);
    expect(inPieces).toMatchObject({
      questions: [{ kind: "day_order" }, { kind: "thousands_point" }],
    });
    expect(inPieces).toEqual(read(bytes, KIND.whole));
  });

  it.each(files)("holds what %s does", (file) => {
    const bytes = new Uint8Array(readFileSync(new URL(file, exports)));
    expect(read(bytes, KIND.inPieces)).toEqual(read(bytes, KIND.whole));
  });

  it("is refused where a line never ends", () => {
    const bytes = new TextEncoder().encode(`Дата;Клиент;Сумма\n${"x".repeat(6_000_000)}`);
    expect(read(bytes, KIND.inPieces)).toMatchObject({ refusal: { why: "not_a_table" } });
  });
});

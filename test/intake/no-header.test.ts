import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import type { FileLayout } from "../../src/domain/file-layout.ts";
import { openSales } from "../../src/intake/open-sales.ts";
import { bytesInMemory } from "../../src/intake/files/byte-source.ts";
import { readSalesFile } from "../../src/intake/read-sales-file.ts";
import type { Refusal } from "../../src/intake/reading.ts";
import { lines, options, reading } from "./reading.ts";

const TWO_NAMES = "03.08.2026;Зоя;Стрижка;1 200,50\n04.08.2026;Лев;Укладка;300";

async function refusal(text: string, changed = {}): Promise<Refusal> {
  const result = await readSalesFile(strToU8(text), { ...options, ...changed });
  if (result.type !== "refused") throw new Error("it was read");
  return result.refusal;
}

/** What a person said of the columns of a file, as it is remembered. */
async function remembered(text: string, columns: FileLayout["columns"]) {
  const { layout } = await refusal(text);
  return { layouts: new Map([[layout!.fingerprint, { answers: {}, columns }]]) };
}

/** Ten rows, the first cell of each the number after the one before. */
const numbered = (first: number) =>
  Array.from({ length: 10 }, (_, i) => `${first + i};0${1 + (i % 9)}.08.2026;Зоя;${900 - 7 * i}`);

describe("a file without a header", () => {
  it("is read where its values leave no doubt, also dates with the month first", async () => {
    const file =
      "zoe@example.com,+44 20 7946 0001,Zoe,08/13/2026,12.50\n" +
      "leo@example.com,+44 20 7946 0002,Leo,08/14/2026,7";
    const read = await reading(file);
    expect(lines(read)).toEqual([
      "2026-08-13 12.5 tel:+442079460001",
      "2026-08-14 7 tel:+442079460002",
    ]);
    expect(read.columns).toMatchObject({ email: "A", phone: "B", customer: "C", day: "D" });
    expect(read.layout.header).toEqual(["", "", "", "", ""]);
  });

  it("takes consecutive numbers for orders, but not those that count the rows, nor sorted amounts", async () => {
    const [order] = lines(await reading(numbered(1001).join("\n")));
    expect(order).toBe("2026-08-01 900 #1001 name:зоя");
    const [counted] = lines(await reading(numbered(1).join("\n")));
    expect(counted).toBe("2026-08-01 900 name:зоя");
    const pieces = numbered(1001).map((row) => row.replace(/^\d+/u, "2"));
    expect((await refusal(pieces.join("\n"))).why).toBe("no_header");
  });

  it("shows its first rows where somebody has to say which column is what", async () => {
    const { why, layout } = await refusal(TWO_NAMES);
    expect(why).toBe("no_header");
    expect(layout).toMatchObject({
      header: ["", "", "", ""],
      rows: [
        ["03.08.2026", "Зоя", "Стрижка", "1 200,50"],
        ["04.08.2026", "Лев", "Укладка", "300"],
      ],
      columns: { day: 0, customer: null, amount: 3 },
    });
  });

  it("is read as a person says, and so is the next of the same shape, but no other", async () => {
    const told = await remembered(TWO_NAMES, { customer: 1, product: 2 });
    const next = "05.08.2026;Яна;Стрижка;90\n06.08.2026;Лев;Стрижка;70\n07.08.2026;Лев;Уход;5";
    const read = await reading(next, told);
    expect(lines(read)).toEqual([
      "2026-08-05 90 name:яна",
      "2026-08-06 70 name:лев",
      "2026-08-07 5 name:лев",
    ]);
    expect(read.purchases[0]!.items).toMatchObject([{ product: "Стрижка" }]);
    expect((await refusal(next.replaceAll(/^/gmu, "x;"), told)).why).toBe("no_header");
    const headed = next.replace(/^/u, "Date;Customer;Customer;Amount\n");
    expect((await reading(headed, told)).layout.told.columns).toEqual({});
  });

  it("needs no second word where one leaves but one column of a kind", async () => {
    const file = "03.08.2026;Зоя;2;1 200,50\n04.08.2026;Лев;1;300";
    expect((await refusal(file)).why).toBe("no_header");
    const told = await remembered(file, { quantity: 2 });
    expect(lines(await reading(file, told))).toEqual([
      "2026-08-03 1200.5 name:зоя",
      "2026-08-04 300 name:лев",
    ]);
    const half = await remembered(TWO_NAMES, { amount: 3 });
    expect(await refusal(TWO_NAMES, half)).toMatchObject({
      why: "no_customer",
      layout: { columns: { day: 0, amount: 3 } },
    });
  });

  it("is the same read in pieces as whole", () => {
    const rows = Array.from(
      { length: 3000 },
      (_, i) => `0${1 + (i % 9)}.08.2026;Зоя;${500 + (i % 7)}`,
    );
    const file = bytesInMemory(strToU8(rows.join("\n")));
    const [whole, pieces] = [Infinity, 1].map((large) => {
      const table = openSales(file, options, { large });
      return [...table.read()].flatMap((found) => ("purchase" in found ? found.purchase : []));
    });
    expect(pieces).toHaveLength(3000);
    expect(pieces).toEqual(whole);
  });

  it("is not seen in what is no table of sales", async () => {
    const letters = ["Dear Sir,\nfind, attached\nnothing, yet", "Зоя;Лев\nЯна;Ира", "03.08.2026;5"];
    for (const letter of letters) {
      expect(await refusal(letter)).toEqual({ why: "no_header" });
    }
  });
});

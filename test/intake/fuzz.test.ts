import { existsSync, readFileSync, readdirSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import * as fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSalesFile } from "../../src/intake/read-sales-file.ts";
import { options } from "./reading.ts";

/** `FUZZ_RUNS=80000 npx vitest run test/intake/fuzz.test.ts` makes 100,000 of them: it takes a while. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 2000);
/** A file of a few kilobytes that takes longer hangs. */
const LONGEST_MS = 10_000;
const folder = new URL("../../../shared/exports/", import.meta.url);

const csv =
  'Номер;Дата;Клиент;Телефон;Сумма;Статус;Товары\r\n1;03.08.2026 10:00;Анна;89000000001;"1 200,50";Выполнен;"Чай x1; Кофе"\r\n' +
  '2;04/08/2026;ООО "Борис";;-300;Возврат;\r\nИтого;;;;900,50;;\r\n';
const report =
  "Контрагент;01.09.26;;08.09.26;\nДокумент;Количество;Сумма;Количество;Сумма\nЛютик;1;100;2;200\n" +
  "Реализация № 1 от 01.09.2026;1;100;;\nРеализация № 2 от 08.09.2026;;;2;200\n";
const across =
  "Период: 01.09.2026 - 30.09.2026\nКлиент;Иванова;Петров;Итого\nЛютик;100;;100\nПробин;;70;70\n";
const months =
  "Анализ\nМенеджер;Июнь 2026;;Июль 2026;\nКонтрагент;Кол-во;Сумма;Кол-во;Сумма\nИванова;1;100;2;200\nЛютик;1;100;2;200\n";
const aside =
  "Менеджер;;;Количество;Сумма\n;Контрагент;;;\n;;Документ;;\nИванова;;;1;100\n;Лютик;;1;100\n" +
  ";;Реализация 11 от 01.09.2026;1;100\n";
const blocks =
  ",Date,Transaction type,Num,Amount,Balance\nAnn,,,,,\n,01/15/2026,Invoice,1,250.00,250.00\n" +
  "Total for Ann,,,,250.00,\nBob,,,,,\n,01/20/2026,Invoice,3,150.00,150.00\nTOTAL,,,,400.00,\n";
const shop =
  "order_id,order_date,status,order_total,customer_email,refund_items,line_item_1,line_item_2\n" +
  "1,2026-05-02 10:11:00,completed,35.00,ann@example.com,amount:5.00|reason:x,name:Mug|quantity:1|total:10.00,name:Tee|quantity:2\n";
const page = "<table><tr><th>Дата<th>Клиент<th>Сумма<tr><td>03.08.2026<td>Анна<td>5</table>";
const book = {
  SheetNames: ["S"],
  Sheets: {
    S: utils.aoa_to_sheet([
      ["Дата", "Клиент", "Сумма"],
      ["03.08.2026", "Анна", 5],
    ]),
  },
};

const workbookParts = unzipSync(
  new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer),
);

/** Files of every kind, the sample exports among them where they are there. */
const seeds: Uint8Array[] = [
  ...[csv, report, across, months, aside, blocks, shop, page].map((text) => strToU8(text)),
  new Uint8Array(Buffer.from(csv, "utf16le")),
  zipSync({ "a.csv": strToU8(csv) }),
  new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer),
  new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer),
  ...(existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => !file.endsWith(".json"))
    .map((file) => new Uint8Array(readFileSync(new URL(file, folder)))),
];

/** Pieces that mean something to one of the readers. */
const words = `; , " = - ( < &# <tr> </td> Итого Дата Клиент Сумма 31.02.2026 1e400 № %PDF 1.250.000,5`;
const signs = "\t|\r|\n|\0|\uFEFF|\u00A0| от |PK\u0003\u0004|\u{1F600}|13/13/13";
const pieces = [words.split(" "), signs.split("|"), "9".repeat(400), "x".repeat(3000)]
  .flat()
  .map((piece) => strToU8(piece));

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(40),
  put: fc.oneof(fc.constantFrom(...pieces), fc.uint8Array({ maxLength: 8 })),
});

type Mutation = { at: number; removed: number; put: Uint8Array };
const mutations: fc.Arbitrary<Mutation[]> = fc.array(mutation, { minLength: 1, maxLength: 6 });

function mutate(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  return changes.reduce((changed, { at, removed, put }) => {
    const from = Math.floor(at * changed.length);
    const parts = [changed.subarray(0, from), put, changed.subarray(from + removed)];
    return new Uint8Array(Buffer.concat(parts));
  }, bytes);
}

const mutatedFiles = fc
  .tuple(fc.constantFrom(...seeds), mutations)
  .map(([seed, changes]) => mutate(seed, changes));

/** Workbooks whose packing is whole, but not what is packed. */
const mutatedWorkbooks = fc
  .tuple(fc.constantFrom(...Object.keys(workbookParts)), mutations)
  .map(([name, changes]) =>
    zipSync({ ...workbookParts, [name]: mutate(workbookParts[name]!, changes) }, { level: 0 }),
  );

/** Whether the answer is a refusal, or sales that make sense. */
async function isSane(bytes: Uint8Array): Promise<boolean> {
  const began = performance.now();
  const result = await readSalesFile(bytes, options);
  if (performance.now() - began > LONGEST_MS) return false;
  if (result.type === "refused") return result.refusal.why.length > 0;
  return result.purchases.every(
    ({ amount, day, customer }) =>
      (amount === null || Number.isSafeInteger(amount)) &&
      Number.isSafeInteger(day) &&
      day <= options.today &&
      (customer === null || customer.key === customer.keys[0]),
  );
}

describe("readSalesFile", () => {
  it.each([
    ["files", mutatedFiles, RUNS],
    ["workbooks", mutatedWorkbooks, RUNS / 4],
  ] as const)(
    "answers damaged %s with sales that make sense, or a refusal",
    async (_, damaged, numRuns) => {
      const checked = fc.check(fc.asyncProperty(damaged, isSane), { numRuns });
      expect(await checked).toMatchObject({ failed: false, numRuns });
    },
    Math.max(120_000, RUNS * 60),
  );
});

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { utils, write } from "@e965/xlsx";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startsLikeTotal } from "../../src/intake/cells/is-total.ts";
import { openFile } from "../../src/intake/files/open-file.ts";
import { readSalesFile } from "../../src/intake/read-sales-file.ts";
import { isBlank } from "../../src/intake/table.ts";
import { lines, options } from "./reading.ts";

type Grid = readonly (readonly (string | number)[])[];
/** A way to write the same sales otherwise; `headerAt` is the place of the row that names the columns. */
type Change = (grid: Grid, headerAt: number) => Grid;

const RUNS = 12;
const folder = new URL("../../../shared/exports/", import.meta.url);

const journal = [
  "Журнал;;;;;;",
  "Номер;Дата;Клиент;Телефон;Сумма;Статус;Мастер",
  "1;03.08.2026;Анна;89000000001;1 200,50;Выполнен;Ира",
  '2;14.08.2026;"ООО ""Борис""";;-300,00;Возврат;Ира',
  "3;15.08.2026;Гость;;70,00;Выполнен;Лев",
  "4;16.08.2026;анна ;+7 900 000-00-01;55,00;Отменён;Лев",
  "Итого;;;;970,50;;",
].join("\n");
const receipts = [
  "Date,Receipt number,Item,Quantity,Net sales,Tips,Customer name,Customer contacts,Cashier name,Status",
  "8/4/26 12:03 PM,4-1,Latte,2.000,150.00,5.00,Nok,+66 2 000 0001,Tess,Closed",
  "8/4/26 12:03 PM,4-1,Cake,1.000,90.00,0.00,Nok,+66 2 000 0001,Tess,Closed",
  "8/13/26 9:00 AM,4-2,Latte,1.000,80.00,0.00,,,Ben,Closed",
  "8/13/26 9:10 AM,4-3,Latte,1.000,80.00,0.00,Ola,,Ben,Cancelled",
].join("\n");

const files: [name: string, bytes: Uint8Array][] = [
  ["a journal", new TextEncoder().encode(journal)],
  ["receipts", new TextEncoder().encode(receipts)],
  ...(existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => !file.endsWith(".json"))
    .map((file): [string, Uint8Array] => [
      file,
      new Uint8Array(readFileSync(new URL(file, folder))),
    ]),
];

/** Everything an import would take, whatever rows it stands in. */
async function outcome(bytes: Uint8Array) {
  const read = await readSalesFile(bytes, { ...options, fileName: "file" });
  if (read.type === "refused") return { refused: read.refusal.why };
  return {
    purchases: lines(read).toSorted(),
    items: read.purchases.map(({ items }) => items.length).toSorted((a, b) => a - b),
    leftOut: read.excluded.map(({ why }) => why).toSorted(),
    customers: read.customers,
    questions: read.questions.map(({ kind, taken }) => `${kind} ${taken}`),
  };
}

/** How the grid of a file looks, and where in it the names of the columns stand. */
async function gridOf(bytes: Uint8Array) {
  const [table] = openFile(bytes);
  const read = await readSalesFile(bytes, options);
  if (read.type === "refused") return { grid: table!.rows, headerAt: -1, isFlat: false };
  const { headerRow } = read.format;
  const header = table!.rows[headerRow - 1]!.map(String);
  const below = table!.rows[headerRow];
  const isFlat =
    read.layout.header.every((name, at) => name === (header[at] ?? "").trim()) &&
    below!.some((cell) => /\d/u.test(String(cell)));
  return { grid: table!.rows, headerAt: headerRow - 1, isFlat };
}

const texts: Record<string, (text: string) => Uint8Array> = {
  "utf-8": (text) => new TextEncoder().encode(text),
  "utf-8 with a mark": (text) => new TextEncoder().encode(`\uFEFF${text}`),
  "utf-16": (text) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]),
  "windows-1251": (text) => windows1251(text) ?? new TextEncoder().encode(text),
};

function windows1251(text: string): Uint8Array | null {
  const all = new TextDecoder("windows-1251").decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  const codes = Array.from(text, (sign) => all.indexOf(sign));
  return codes.includes(-1) ? null : Uint8Array.from(codes);
}

function textOf(grid: Grid, delimiter: string): string {
  const written = (cell: string | number) => {
    const text = String(cell);
    const isQuoted = text.includes(delimiter) || /["\n\r]/u.test(text);
    return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return grid.map((row) => row.map(written).join(delimiter)).join("\r\n");
}

function workbookOf(grid: Grid): Uint8Array {
  const sheet = utils.aoa_to_sheet(grid.map((row) => [...row]));
  const book = { SheetNames: ["Sheet1"], Sheets: { Sheet1: sheet } };
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

const inHeader =
  (rename: (name: string) => string): Change =>
  (grid, headerAt) =>
    grid.map((row, i) => (i === headerAt ? row.map((name) => rename(String(name))) : row));

function isSale(row: Grid[number]): boolean {
  return !isBlank(row) && !row.some((cell) => startsLikeTotal(cell));
}

const always: Record<string, fc.Arbitrary<Change>> = {
  "louder names": fc.constant(inHeader((name) => name.toUpperCase())),
  "spaces around the names": fc.constant(inHeader((name) => (name === "" ? "" : `  ${name} `))),
  "a colon behind the names": fc.constant(inHeader((name) => (name === "" ? "" : `${name}:`))),
  "empty rows at the end": fc.constant<Change>((grid) => [...grid, [""], ["", ""]]),
};
const ofFlat: Record<string, fc.Arbitrary<Change>> = {
  "empty rows between": fc.nat().map((n): Change => (grid, headerAt) => {
    const at = headerAt + 1 + (n % (grid.length - headerAt));
    return [...grid.slice(0, at), grid[0]!.map(() => ""), ...grid.slice(at)];
  }),
  "columns in another order": fc.infiniteStream(fc.nat()).map((stream): Change => {
    const numbers = [...Array(200)].map(() => stream.next().value as number);
    return (grid, headerAt) => {
      // The first stays: by it a total is known.
      const places = grid[headerAt]!.map((_, at) => at).slice(1);
      const order = [0, ...places.toSorted((a, b) => numbers[a % 200]! - numbers[b % 200]!)];
      return grid.map((row, i) => (i < headerAt ? row : order.map((at) => row[at] ?? "")));
    };
  }),
  "rows the other way round": fc.constant<Change>((grid, headerAt) => {
    const from = headerAt + 1;
    const end = from + grid.slice(from).findIndex((row) => !isSale(row));
    const to = end < from ? grid.length : end;
    return [...grid.slice(0, from), ...grid.slice(from, to).toReversed(), ...grid.slice(to)];
  }),
  "a column nobody knows": fc.nat().map((n): Change => (grid, headerAt) => {
    const at = 1 + (n % grid[headerAt]!.length);
    const unknown = (i: number) =>
      i === headerAt ? "Zzyzx" : i > headerAt && !isBlank(grid[i]!) ? "q" : "";
    return grid.map((row, i) => {
      if (i < headerAt || startsLikeTotal(row[0]))
        return [...row.slice(0, at), "", ...row.slice(at)];
      return [...row.slice(0, at), unknown(i), ...row.slice(at)];
    });
  }),
};

describe("the same sales, written otherwise", () => {
  it.each(files)(
    "%s",
    async (_name, bytes) => {
      const { grid, headerAt, isFlat } = await gridOf(bytes);
      const expected = await outcome(bytes);
      const changes = fc.oneof(...Object.values(isFlat ? { ...always, ...ofFlat } : always));
      const written = fc.oneof(
        fc.constant(workbookOf),
        fc.tuple(fc.constantFrom(...Object.keys(texts)), fc.constantFrom(";", ",", "\t")).map(
          ([encoding, delimiter]) =>
            (changed: Grid) =>
              texts[encoding]!(textOf(changed, delimiter)),
        ),
      );
      const isSame = fc.asyncProperty(
        fc.array(changes, { maxLength: 2 }),
        written,
        async (all, writeOut) => {
          // Each counts on the header being where it was: what adds rows above it stands last.
          const changed = all.reduce((was, change) => change(was, headerAt), grid as Grid);
          expect(await outcome(writeOut(changed))).toEqual(expected);
        },
      );
      await fc.assert(isSame, { numRuns: RUNS });
    },
    60_000,
  );
});

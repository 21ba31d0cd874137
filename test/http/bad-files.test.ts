import { utils, write } from "@e965/xlsx";
import { sql } from "drizzle-orm";
import { gzipSync, strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { PURCHASES_PATH } from "../../src/http/api.ts";
import { encryptedWorkbook, tenGigabytesPacked, zipOfPacked } from "../intake/harmful-files.ts";
import { openTill } from "./open-till.ts";

const HEADER = "Date;Customer;Amount";
const CSV = `${HEADER}\n2026-05-04;Анна;100\n2026-05-05;Борис;200\n`;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLS = "application/vnd.ms-excel";
const ZIP = "application/zip";
const TEXT = "text/csv";
const LONG = 100_000_000;

type Body = string | Uint8Array<ArrayBuffer>;

const bytes = (...parts: readonly (string | Uint8Array)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as Uint8Array))));
const half = (file: Uint8Array) => bytes(file.subarray(0, file.length / 2));

/** A workbook of sheets by their names. */
function workbook(sheets: Readonly<Record<string, unknown[][]>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

const header = HEADER.split(";");
const april = workbook({ April: [header, ["2026-04-01", "Анна", 10]] });
const twoSheets = workbook({
  April: [header, ["2026-04-01", "Анна", 10]],
  May: [header, ["2026-05-01", "Борис", 20], ["2026-05-02", "Вера", 30]],
});

/** The same with one part written otherwise. */
function changed(file: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) });
}

/** A zip whose entries say that they are behind a password. */
function lockedZip(): Uint8Array {
  const zip = Buffer.from(zipSync({ "a.csv": strToU8(CSV) }));
  zip.writeUInt16LE(1, zip.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8);
  zip.writeUInt16LE(1, 6);
  return zip;
}

const refused: readonly (readonly [what: string, why: string, type: string, body: () => Body])[] = [
  ["a zip cut off", "broken", ZIP, () => half(zipSync({ "a.csv": strToU8(CSV) }))],
  ["a workbook cut off", "broken", XLSX, () => half(april)],
  ["a gzip cut off", "broken", "application/gzip", () => half(gzipSync(strToU8(CSV.repeat(999))))],
  ["a workbook behind a password", "encrypted", XLSX, () => bytes(encryptedWorkbook())],
  ["a zip behind a password", "encrypted", ZIP, () => bytes(lockedZip())],
  ["10 GB of zeros zipped", "zip_bomb", ZIP, () => bytes(zipOfPacked(tenGigabytesPacked()))],
  ["a million columns", "not_a_table", TEXT, () => `${"a;".repeat(1_000_000)}\n`],
  ["a million under a header", "not_a_table", TEXT, () => `${CSV}${";".repeat(1_000_000)}\n`],
  ["a line of 100 MB", "not_a_table", TEXT, () => new Uint8Array(LONG).fill(0x78)],
  [
    "sales, then such a line",
    "not_a_table",
    TEXT,
    () => bytes(CSV, new Uint8Array(LONG).fill(0x78)),
  ],
  ["nothing but NUL bytes", "not_a_table", TEXT, () => new Uint8Array(100_000)],
  ["a header and no rows", "no_rows", TEXT, () => `${HEADER}\n`],
  ["a workbook of a header", "no_rows", XLSX, () => bytes(workbook({ May: [header] }))],
  [
    "days of 1900 and 2090 alone",
    "bad_days",
    TEXT,
    () => `${HEADER}\n1900-05-04;А;1\n2090-05-04;Б;2\n`,
  ],
  ["amounts beyond numbers alone", "bad_amounts", TEXT, () => `${HEADER}\n2026-05-04;Анна;1e400\n`],
];

const read: readonly (readonly [what: string, left: string[], type: string, body: () => Body])[] = [
  ["NUL bytes in names", [], TEXT, () => CSV.replace("Анна", "Ан\0на\0")],
  [
    "lines in different encodings",
    [],
    TEXT,
    () =>
      bytes(
        `${HEADER}\n2026-05-04;Анна;100\n2026-05-05;`,
        Uint8Array.of(0xc1, 0xee, 0xf0, 0xe8, 0xf1),
        ";200\n",
      ),
  ],
  [
    "days of 1900 and 2090",
    ["4 bad_day", "5 bad_day"],
    TEXT,
    () => `${CSV}1900-05-04;Вера;1\n2090-05-04;Глеб;2\n`,
  ],
  [
    "amounts beyond numbers",
    ["4 bad_amount", "5 bad_amount", "6 bad_amount"],
    TEXT,
    () =>
      `${CSV}2026-05-06;Вера;1e400\n2026-05-06;Глеб;-1e400\n2026-05-06;Яна;${"9".repeat(400)}\n`,
  ],
  [
    "a sheet that claims a million columns",
    [],
    XLSX,
    () =>
      bytes(
        changed(
          workbook({ May: [header, ["2026-05-04", "Анна", 100], ["2026-05-05", "Борис", 200]] }),
          "xl/worksheets/sheet1.xml",
          (xml) => xml.replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"'),
        ),
      ),
  ],
  ["text that is called Excel", [], XLS, () => CSV],
];

/** A till that takes large files, and all that it has. */
async function openLargeTill() {
  const till = await openTill({ uploadLimitBytes: 1024 ** 3 });
  const holds = async () => {
    const [, counts] = await till.db.transaction(async (tx) => [
      await tx.execute(sql`select app_enter(${till.seat.business.id}::bigint)`),
      await tx.execute(sql`
        select (select count(*) from purchases)::int as purchases,
          (select count(*) from customers)::int as customers,
          (select count(*) from imports)::int as imports`),
    ]);
    return { ...counts[0], lying: await till.lying(), faults: till.faults };
  };
  return { ...till, holds };
}

const NOTHING = { purchases: 0, customers: 0, imports: 0, lying: [], faults: [] };

describe("a bad file posted", () => {
  it("is refused within seconds, in a sentence, and nothing of it is kept", async () => {
    const { post, holds } = await openLargeTill();
    for (const [what, why, type, body] of refused) {
      const sent = body();
      const before = performance.now();
      const { status, headers, json } = await post(sent, type);
      expect({ what, status, refused: json.refused }).toEqual({ what, status: 422, refused: why });
      expect(headers.get("content-type")).toBe("application/problem+json");
      expect(json.detail).toMatch(/^[A-Z][^{}<>]{20,150}\.$/);
      expect({ what, ...(await holds()) }).toEqual({ what, ...NOTHING });
      expect(performance.now() - before).toBeLessThan(10_000);
    }
    expect(await post(CSV, TEXT)).toMatchObject({ status: 200, json: { taken: 2, customers: 2 } });
  }, 60_000);

  it.each(read)(
    "is read for what is right in it, the rest is named: %s",
    async (_, left, type, body) => {
      const { post, holds } = await openLargeTill();
      const { status, json } = await post(body(), type);
      expect({ status, ...json }).toMatchObject({ status: 200, taken: 2, excluded: left.length });
      const rows = json.excludedRows as { row: number; why: string }[];
      expect(rows.map(({ row, why }) => `${row} ${why}`)).toEqual(left);
      // Read right, its customers are those of the good file.
      expect((await post(CSV, TEXT)).json).toMatchObject({ taken: 0, known: 2 });
      expect(await holds()).toEqual({ ...NOTHING, purchases: 2, customers: 2, imports: 1 });
    },
  );

  it("of two sheets is read from the first, which is said; the other is to be asked for", async () => {
    const { ask, key, holds } = await openLargeTill();
    const headers = { Authorization: `Bearer ${key}`, "Content-Type": XLSX };
    const post = async (query: string) => {
      const request = { method: "POST", headers, body: bytes(twoSheets) };
      return (await ask(`${PURCHASES_PATH}${query}`, request)).json;
    };
    expect(await post("")).toMatchObject({ sheet: "April", otherSheets: ["May"], taken: 1 });
    expect(await post("?sheet=May")).toMatchObject({
      sheet: "May",
      otherSheets: ["April"],
      taken: 2,
    });
    expect(await post("?sheet=June")).toMatchObject({ sheet: "April", taken: 0, known: 1 });
    expect(await holds()).toMatchObject({ purchases: 3, customers: 3, imports: 2 });
  });
});

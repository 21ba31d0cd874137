import { gzipSync, strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { utils, write } from "@e965/xlsx";
import type { BookType, WorkBook } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { readSalesFile } from "../../../src/intake/read-sales-file.ts";
import { unzip, zipEntries } from "../../../src/intake/files/zip-entries.ts";
import { leftOut, lines, options, reading } from "../reading.ts";
import { encryptedWorkbook, tenGigabytesPacked, zipOfPacked } from "../harmful-files.ts";

const csv =
  "Дата;Клиент;Телефон;Сумма\r\n03.08.2026;Анна;89000000001;1 200,50\r\n04.08.2026;Борис;;300\r\n";
const read = ["2026-08-03 1200.5 tel:+79000000001", "2026-08-04 300 name:борис"];

/** Why a file is turned away; null where it is not. */
async function refusal(bytes: Uint8Array): Promise<string | null> {
  const result = await readSalesFile(bytes, options);
  return result.type === "refused" ? result.refusal.why : null;
}

/** Text in one of the encodings of a byte a letter. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(
    Array.from(
      { length: 256 },
      (_, byte) => [decoder.decode(new Uint8Array([byte])), byte] as const,
    ),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter)!);
}

/** A workbook with the sales on its second sheet. */
function workbook(bookType: BookType): Uint8Array {
  const sales = utils.aoa_to_sheet(
    [
      ["Дата", "Клиент", "Телефон", "Сумма"],
      [new Date(Date.UTC(2026, 7, 3)), "Анна", 89000000001, 1200.5],
      [new Date(Date.UTC(2026, 7, 4)), "Борис", null, 300],
    ],
    { UTC: true },
  );
  const book: WorkBook = {
    SheetNames: ["Ставки", "Продажи"],
    Sheets: {
      Ставки: utils.aoa_to_sheet([
        ["Мастер", "Ставка"],
        ["Аня", 40],
      ]),
      Продажи: sales,
    },
  };
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

/** A sheet with one sale. */
function sheetOf(day: string, customer: string) {
  return utils.aoa_to_sheet([
    ["Дата", "Клиент", "Сумма"],
    [day, customer, 5],
  ]);
}

/** The zip with another size in its directory: 24 bytes into the entry. */
function declaring(zip: Uint8Array, size: number): Uint8Array {
  const changed = Buffer.from(zip);
  const entry = changed.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  changed.writeUInt32LE(size, entry + 24);
  return new Uint8Array(changed);
}

describe("text", () => {
  it.each(["utf-8", "windows-1251", "koi8-u", "ibm866"])("is read in %s", async (encoding) => {
    const bytes = encoding === "utf-8" ? strToU8(csv) : encode(csv, encoding);
    const result = await reading(bytes);
    expect([lines(result), result.format.encoding]).toEqual([read, encoding]);
  });

  it("is read in UTF-16, with its mark or without", async () => {
    const little = Buffer.from(csv, "utf16le");
    const big = Buffer.from(csv, "utf16le").swap16();
    for (const bytes of [[0xff, 0xfe, ...little], [0xfe, 0xff, ...big], little, big]) {
      expect(lines(await reading(Uint8Array.from(bytes)))).toEqual(read);
    }
  });

  it("is read where the first line names the delimiter, and where it has a mark", async () => {
    expect(lines(await reading(`sep=;\r\n${csv}`))).toEqual(read);
    expect(lines(await reading(`\uFEFF${csv}`))).toEqual(read);
  });

  it("is read whatever ends its lines, and if they end differently", async () => {
    for (const end of ["\n", "\r", "\r\n"]) {
      expect(lines(await reading(csv.replaceAll("\r\n", end)))).toEqual(read);
    }
    expect(lines(await reading(csv.replace("\r\n", "\n")))).toEqual(read);
  });

  it("is read where its lines are in different encodings", async () => {
    const [header, first, second] = csv.trimEnd().split("\r\n");
    const mixed = [strToU8(`${header}\r\n${first}\r\n`), encode(second!, "windows-1251")];
    const result = await reading(new Uint8Array(Buffer.concat(mixed)));
    expect(lines(result)).toEqual(read);
    // Also where those in UTF-8 are the few.
    const many = "\r\n05.08.2026;Вера Петровна Сергеева;;700";
    const mostlyOther = [...mixed, encode(many.repeat(5), "windows-1251")];
    const few = lines(await reading(new Uint8Array(Buffer.concat(mostlyOther))));
    expect(few).toEqual([...read, ...few.slice(2)]);
    expect(few.at(-1)).toContain("700 name:вера петровна сергеева");
  });

  it("is read past a stray NUL or a broken letter", async () => {
    expect(lines(await reading(csv.replace("Анна", "Ан\0на")))).toEqual(read);
    const broken = strToU8(csv.replace("Борис", "Борис~"));
    broken[broken.indexOf("~".charCodeAt(0))] = 0xff;
    expect(lines(await reading(broken))).toHaveLength(2);
  });
});

describe("containers", () => {
  it.each<BookType>(["xlsx", "biff8", "xlsb", "xlml"])("are workbooks: %s", async (type) => {
    const result = await reading(workbook(type));
    expect(lines(result)).toEqual(read);
    expect(result.format).toMatchObject({ sheet: "Продажи", headerRow: 1 });
  });

  it("are workbooks with sales on two sheets: the first is read, the other offered", async () => {
    const book: WorkBook = {
      SheetNames: ["Май", "Июнь", "Пусто"],
      Sheets: {
        Май: sheetOf("03.05.2026", "Анна"),
        Июнь: sheetOf("03.06.2026", "Борис"),
        Пусто: utils.aoa_to_sheet([]),
      },
    };
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    const may = await reading(bytes);
    const june = await reading(bytes, { sheet: "Июнь" });
    expect([lines(may), may.format.sheet, may.format.otherSheets]).toEqual([
      ["2026-05-03 5 name:анна"],
      "Май",
      ["Июнь"],
    ]);
    expect([lines(june), june.format.sheet, june.format.otherSheets]).toEqual([
      ["2026-06-03 5 name:борис"],
      "Июнь",
      ["Май"],
    ]);
    expect(lines(await reading(bytes, { sheet: "Июль" }))).toEqual(lines(may));
  });

  it("are zips and gzips of one of these", async () => {
    const zip = zipSync({ "__MACOSX/._a": strToU8("x"), "a/sales.csv": strToU8(csv) });
    const packed = [zip, gzipSync(strToU8(csv)), zipSync({ "a.xlsx": workbook("xlsx") })];
    for (const bytes of packed) expect(lines(await reading(bytes))).toEqual(read);
  });

  it("are web pages that call themselves Excel", async () => {
    const rows = csv
      .trim()
      .split("\r\n")
      .map((row) => `<tr><td>${row.replaceAll(";", "</td>\n<td>")}</td></tr>`);
    const page = `<html><body><table border=1>${rows.join("")}</table></body></html>`;
    expect(lines(await reading(page))).toEqual(read);
    expect(
      lines(await reading(page.replace("Борис", "&#1051;&#x435;&laquo;в&raquo; &amp; Ко"))),
    ).toEqual([read[0], "2026-08-04 300 name:ле в & ко"]);
  });
});

describe("what is no sales file", () => {
  it("is refused for what it is", async () => {
    const files: Record<string, string | Uint8Array> = {
      empty: "",
      pdf: "%PDF-1.7\n1 0 obj",
      picture: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      not_a_table: new Uint8Array(100_000),
      no_header: "Dear Sir,\nplease find attached\nnothing",
      no_rows: "Дата;Клиент;Сумма\r\n",
      no_customer: "Дата;Сумма\n03.08.2026;5",
      no_day: "Клиент;Сумма\nАнна;5",
      no_amount: "Клиент;Дата\nАнна;03.08.2026",
    };
    for (const [why, file] of Object.entries(files)) {
      expect([why, await refusal(typeof file === "string" ? strToU8(file) : file)]).toEqual([
        why,
        why,
      ]);
    }
  });

  it("is told the column of which nothing reads, and what stands in it", async () => {
    const days = await readSalesFile(
      strToU8("Клиент;Дата;Сумма\n;;\nАнна;1900-05-04;5\nБорис;04.05.2090;7"),
      options,
    );
    expect(days).toMatchObject({
      refusal: { why: "bad_days", details: { column: "Дата", value: "1900-05-04" } },
    });
    const amounts = await readSalesFile(
      strToU8("Клиент;Дата;Сумма\nАнна;03.08.2026;1e400\nБорис;04.08.2026;сто"),
      options,
    );
    expect(amounts).toMatchObject({
      refusal: { why: "bad_amounts", details: { column: "Сумма", value: "1e400" } },
    });
  });

  it("is told what columns it has", async () => {
    const result = await readSalesFile(strToU8("Клиент;Сумма\nАнна;5"), options);
    expect(result).toMatchObject({
      type: "refused",
      refusal: { why: "no_day", details: { columns: "Клиент, Сумма" } },
    });
  });
});

describe("what would harm", () => {
  it("is a zip that says how much it would unpack to", async () => {
    const zip = zipSync({ "a.csv": strToU8(csv) });
    expect(await refusal(declaring(zip, 0xfffffff0))).toBe("zip_bomb");
  });

  it("is a zip that does not say so: the limit holds while it unpacks", () => {
    const zip = declaring(zipSync({ "a.csv": new Uint8Array(5_000_000) }), 10);
    const [entry] = zipEntries(zip);
    expect(() => unzip(entry!, 1_000_000)).toThrow("zip_bomb");
    expect(unzip(entry!, 5_000_000)).toHaveLength(5_000_000);
  });

  it("is 10 GB of zeros, zipped or gzipped", async () => {
    const packed = tenGigabytesPacked();
    expect(packed.length).toBeLessThan(20_000_000);
    expect(await refusal(zipOfPacked(packed))).toBe("zip_bomb");
    const head = Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
    expect(await refusal(new Uint8Array(Buffer.concat([head, packed])))).toBe("zip_bomb");
  });

  it("is a file cut off in the middle", async () => {
    const cut = [zipSync({ "a.csv": strToU8(csv) }), workbook("xlsx")];
    for (const whole of cut) {
      expect(await refusal(whole.subarray(0, whole.length / 2))).toBe("broken");
    }
    const gzip = gzipSync(strToU8(csv));
    expect(["broken", "no_header", "empty"]).toContain(
      await refusal(gzip.subarray(0, gzip.length / 2)),
    );
  });

  it("is one line of 100 MB", async () => {
    expect(await refusal(new Uint8Array(100_000_000).fill(0x78))).toBe("not_a_table");
    const begun = Buffer.concat([strToU8(csv), new Uint8Array(100_000_000).fill(0x78)]);
    expect(await refusal(new Uint8Array(begun))).toBe("not_a_table");
  });

  it("is a day that cannot be, left out with its row", async () => {
    const file = `${csv}03.08.1900;Вера;;5\n03.08.2090;Глеб;;5\n2090-08-03;Яна;;5\n`;
    const result = await reading(file);
    expect(lines(result)).toEqual(read);
    expect(leftOut(result)).toEqual(["4 bad_day", "5 bad_day", "6 bad_day"]);
  });

  it("is a workbook behind a password", async () => {
    expect(await refusal(encryptedWorkbook())).toBe("encrypted");
  });

  it("is a sheet that claims to be a million columns wide", async () => {
    const parts = unzipSync(workbook("xlsx"));
    const name = "xl/worksheets/sheet2.xml";
    const xml = strFromU8(parts[name]!)
      .replace(/<dimension ref="[^"]*"/u, '<dimension ref="A1:XFD1048576"')
      .replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>');
    expect(lines(await reading(zipSync({ ...parts, [name]: strToU8(xml) })))).toEqual(read);
  });

  it("is a line too wide or a cell too long", async () => {
    expect(await refusal(strToU8(`${"a;".repeat(1_000_000)}\n`))).toBe("not_a_table");
    const endless = `${csv}05.08.2026;"${"x;\n".repeat(1_000_000)}`;
    expect(await refusal(strToU8(endless))).toBe("not_a_table");
  });

  it("is a cell with a formula or a number beyond numbers, left out with its row", async () => {
    const file = `${csv}05.08.2026;Вера;;=cmd|' /C calc'!A0\n06.08.2026;Глеб;;1e400\n`;
    const result = await reading(file);
    expect(lines(result)).toEqual(read);
    expect(leftOut(result)).toEqual(["4 bad_amount", "5 bad_amount"]);
  });
});

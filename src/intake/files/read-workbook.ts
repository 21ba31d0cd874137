import { zipSync } from "fflate";
import { read, SSF } from "@e965/xlsx";
import type { CellObject, WorkBook, WorkSheet } from "@e965/xlsx";
import { Refused } from "../refused.ts";
import type { Cell, Table } from "../table.ts";
import { unzip } from "./zip-entries.ts";
import type { ZipEntry } from "./zip-entries.ts";

const MAX_UNPACKED = 256 * 1024 * 1024;
const MAX_COLUMNS = 2000;
const MAX_ROWS = 1_048_576;
/** Parts of a workbook that hold no cells, and may be large. */
const WITHOUT_CELLS = /^(?:xl\/(?:media|drawings|theme|charts|embeddings)\/|docProps\/)/u;
const ENCRYPTED_PART = "EncryptedPackage";

/** The part of the package's number formatter that is used here; the package itself gives it no type. */
const formatter = SSF as {
  is_date(format: string): boolean;
  parse_date_code(
    serial: number,
    options: { date1904: boolean },
  ): { y: number; m: number; d: number; H: number; M: number } | null;
};

/** The sheets of an .xlsx, those with cells first to last. */
export function readXlsx(entries: readonly ZipEntry[]): Table[] {
  let left = MAX_UNPACKED;
  const parts: Record<string, Uint8Array> = {};
  for (const entry of entries.filter(({ name }) => !WITHOUT_CELLS.test(name))) {
    parts[entry.name] = unzip(entry, left);
    left -= parts[entry.name]!.length;
  }
  // The reader unpacks without a limit: it is given what is unpacked already.
  return tablesOf(parse(zipSync(parts, { level: 0 })), "xlsx");
}

/** The sheets of an old .xls, binary or XML. */
export function readXls(bytes: Uint8Array): Table[] {
  if (containsUtf16(bytes, ENCRYPTED_PART)) throw new Refused("encrypted");
  return tablesOf(parse(bytes), "xls");
}

function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    throw new Refused(/password|encrypt/iu.test(message) ? "encrypted" : "broken");
  }
}

function tablesOf(book: WorkBook, encoding: string): Table[] {
  const from1904 = book.Workbook?.WBProps?.date1904 === true;
  const tables = book.SheetNames.flatMap((sheet) => {
    const cells = book.Sheets[sheet];
    // A damaged workbook may name sheets that it does not have.
    if (cells === undefined) return [];
    return [{ rows: rowsOf(cells, from1904), encoding, delimiter: null, sheet }];
  });
  if (tables.length === 0) throw new Refused("broken");
  return tables;
}

/** Only the cells that are there: a sheet may claim to be a million columns wide. */
function rowsOf(sheet: WorkSheet, from1904: boolean): Cell[][] {
  const data = sheet["!data"] ?? [];
  const rows: Cell[][] = [];
  for (let r = 0; r < Math.min(data.length, MAX_ROWS); r++) {
    const cells = data[r] ?? [];
    const row: Cell[] = [];
    for (let c = 0; c < Math.min(cells.length, MAX_COLUMNS); c++)
      row.push(cellOf(cells[c], from1904));
    rows.push(row);
  }
  return rows;
}

function cellOf(cell: CellObject | undefined, from1904: boolean): Cell {
  switch (cell?.t) {
    case "n":
      return numberOf(cell, from1904);
    case "s":
      return String(cell.v ?? "");
    case "b":
      return cell.v ? "true" : "false";
    case "d":
      return cell.v instanceof Date ? cell.v.toISOString() : String(cell.v ?? "");
    default:
      // An error, or a formula nobody has calculated yet.
      return "";
  }
}

function numberOf(cell: CellObject, from1904: boolean): Cell {
  const serial = Number(cell.v);
  if (!Number.isFinite(serial)) return "";
  if (typeof cell.z !== "string" || !formatter.is_date(cell.z)) return serial;
  const date = formatter.parse_date_code(serial, { date1904: from1904 });
  if (date === null) return serial;
  const time = serial % 1 === 0 ? "" : ` ${two(date.H)}:${two(date.M)}`;
  return `${String(date.y).padStart(4, "0")}-${two(date.m)}-${two(date.d)}${time}`;
}

function two(part: number): string {
  return String(part).padStart(2, "0");
}

function containsUtf16(bytes: Uint8Array, word: string): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return text.includes(Buffer.from(word, "utf16le"));
}

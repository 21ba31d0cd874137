import { Gunzip } from "fflate";
import { decodeText } from "./decode-text.ts";
import { looksLikeHtml, readHtmlTable } from "./read-html-table.ts";
import { readXls, readXlsx } from "./read-workbook.ts";
import { Refused } from "../refused.ts";
import { splitText } from "./split-text.ts";
import type { Table } from "../table.ts";
import { inflateWithin, unzip, zipEntries } from "./zip-entries.ts";
import type { ZipEntry } from "./zip-entries.ts";

/** Packed text may grow to this; beyond it a file is no sales file sent into a chat. */
export const MAX_BYTES = 128 * 1024 * 1024;
const XML_WORKBOOK = "urn:schemas-microsoft-com:office:spreadsheet";
/** A zip in a zip in a zip is somebody playing. */
const MAX_DEPTH = 2;

const SIGNATURES: readonly (readonly [kind: Kind, ...bytes: number[]])[] = [
  ["zip", 0x50, 0x4b, 0x03, 0x04],
  ["zip", 0x50, 0x4b, 0x05, 0x06],
  ["gzip", 0x1f, 0x8b],
  ["ole", 0xd0, 0xcf, 0x11, 0xe0],
  ["pdf", 0x25, 0x50, 0x44, 0x46],
  ["picture", 0x89, 0x50, 0x4e, 0x47],
  ["picture", 0xff, 0xd8, 0xff],
  ["picture", 0x47, 0x49, 0x46, 0x38],
  ["picture", 0x42, 0x4d],
  ["picture", 0x49, 0x49, 0x2a, 0x00],
];
type Kind = "zip" | "gzip" | "ole" | "pdf" | "picture" | "text";

/**
 * The tables in a file, by what its bytes are and never by its name: text, a workbook, a web page, or one of these
 * packed.
 *
 * @throws Refused where it is none of these
 */
export function openFile(bytes: Uint8Array, depth = 0): Table[] {
  if (bytes.length === 0) throw new Refused("empty");
  if (bytes.length > MAX_BYTES) throw new Refused("too_big");
  const kind = kindOf(bytes);
  switch (kind) {
    case "zip":
      return openZip(bytes, depth);
    case "gzip":
      if (depth >= MAX_DEPTH) throw new Refused("not_a_table");
      return openFile(inflateWithin(new Gunzip(), bytes, MAX_BYTES), depth + 1);
    case "ole":
      return readXls(bytes);
    case "text":
      return openText(bytes);
    default:
      throw new Refused(kind);
  }
}

/** Whether the beginning of a file is text, not a workbook and nothing packed. */
export function looksLikeText(head: Uint8Array): boolean {
  return kindOf(head) === "text" && !new TextDecoder().decode(head).includes(XML_WORKBOOK);
}

function kindOf(bytes: Uint8Array): Kind {
  const found = SIGNATURES.find(([, ...signature]) =>
    signature.every((byte, at) => bytes[at] === byte),
  );
  // "BM" begins a bitmap and also a word; a bitmap has zeros soon after.
  if (found?.[0] === "picture" && bytes[0] === 0x42 && !bytes.subarray(2, 14).includes(0)) {
    return "text";
  }
  return found?.[0] ?? "text";
}

function openText(bytes: Uint8Array): Table[] {
  const { text, encoding } = decodeText(bytes);
  // "XML Spreadsheet 2003", which many systems call .xls.
  if (text.slice(0, 2000).includes(XML_WORKBOOK)) return readXls(bytes);
  return [looksLikeHtml(text) ? readHtmlTable(text, encoding) : splitText(text, encoding)];
}

function openZip(bytes: Uint8Array, depth: number): Table[] {
  const entries = zipEntries(bytes);
  if (entries.some(({ name }) => name === "xl/workbook.xml")) return readXlsx(entries);
  if (entries.some(({ name }) => name === "xl/workbook.bin")) return readXlsx(entries);
  if (depth >= MAX_DEPTH) throw new Refused("not_a_table");
  const files = entries.filter(isMeant);
  if (files.length === 0) throw new Refused(entries.length === 0 ? "empty" : "not_a_table");
  return openFirst(files, depth);
}

/** The first of the packed files that can be opened; where none can, why the first could not. */
function openFirst(files: readonly ZipEntry[], depth: number): Table[] {
  let refused: Refused | null = null;
  for (const file of files.slice(0, 20)) {
    try {
      return openFile(unzip(file, MAX_BYTES), depth + 1);
    } catch (error) {
      if (!(error instanceof Refused) || error.refusal.why === "zip_bomb") throw error;
      refused ??= error;
    }
  }
  throw refused ?? new Refused("not_a_table");
}

/** Not what an operating system adds to a zip on its own. */
function isMeant({ name }: ZipEntry): boolean {
  return !/(?:^|\/)(?:__MACOSX\/|\.|thumbs\.db|desktop\.ini)/iu.test(name);
}

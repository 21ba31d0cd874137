import { isUtf8 } from "node:buffer";
import { analyse } from "chardet";
import { Refused } from "../refused.ts";
import { westernEncoding } from "./western-encoding.ts";

/** How far into a file the guess of its encoding looks. */
const SAMPLE = 65_536;
const SAMPLE_LINES = 500;
/** Three Cyrillic letters in a row, by their bytes: in the encodings of a byte a letter no word has them. */
const UTF8_WORD = /(?:[\xd0-\xd2][\x80-\xbf]){3}/;
const CANDIDATES = ["windows-1251", "koi8-u", "ibm866"] as const;
const CHARDET_NAMES: Readonly<Record<string, (typeof CANDIDATES)[number]>> = {
  "windows-1251": "windows-1251",
  "KOI8-R": "koi8-u",
};

/** Bytes as text, and the encoding they were in. */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const encoding = encodingOf(bytes, () => isUtf8(bytes));
  const isMixed = encoding === "utf-8" ? !isUtf8(bytes) : hasUtf8Words(bytes, encoding);
  const text = isMixed ? decodeLines(bytes) : new TextDecoder(encoding).decode(bytes);
  // A NUL has no place in text; enough of them and it was none.
  const nuls = countNuls(text);
  if (nuls > text.length / 100 + 10) throw new Refused("not_a_table");
  return { text: nuls > 0 ? text.replaceAll("\0", "") : text, encoding };
}

/**
 * @param bytes the file, or its beginning
 * @param isAllUtf8 whether the whole file is well-formed UTF-8
 */
export function encodingOf(bytes: Uint8Array, isAllUtf8: () => boolean): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return unmarked;
  return isAllUtf8() || mostlyUtf8(bytes) ? "utf-8" : singleByteEncoding(bytes);
}

/** UTF-16 without its mark: in a table every second byte of separators, digits and line ends is 0. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  const zeros = [0, 0];
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at & 1]!++;
  const pairs = end / 2;
  if (zeros[1]! > pairs / 5 && zeros[0]! < pairs / 50) return "utf-16le";
  if (zeros[0]! > pairs / 5 && zeros[1]! < pairs / 50) return "utf-16be";
  return null;
}

/** A file put together from others: each line as UTF-8, or in the other encoding that its lines are in. */
function decodeLines(bytes: Uint8Array): string {
  const lines: { bytes: Uint8Array; isUtf8: boolean }[] = [];
  for (let from = 0; from < bytes.length;) {
    const newline = bytes.indexOf(0x0a, from);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(from, end);
    lines.push({ bytes: line, isUtf8: isUtf8(line) || mostlyUtf8(line) });
    from = end;
  }
  const others = lines.filter((line) => !line.isUtf8).slice(0, SAMPLE_LINES);
  const other = new TextDecoder(
    singleByteEncoding(Buffer.concat(others.map((line) => line.bytes))),
  );
  const utf8 = new TextDecoder();
  return lines.map((line) => (line.isUtf8 ? utf8 : other).decode(line.bytes)).join("");
}

/**
 * Stray bytes, or lines in another encoding, do not make a UTF-8 file another: half of its letters are well formed.
 * In the encodings of a byte a letter hardly any are.
 */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, SAMPLE));
  let broken = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) letters++;
  }
  return broken <= letters && letters > 0;
}

/** Whether words of UTF-8 stand among those of another encoding, however few they are. */
function hasUtf8Words(bytes: Uint8Array, encoding: string): boolean {
  const isByteALetter = CANDIDATES.some((candidate) => candidate === encoding);
  return (
    isByteALetter &&
    UTF8_WORD.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"))
  );
}

/** A Western encoding, else the Cyrillic one in which the text reads most like words; where none does, the one chardet thinks of. */
function singleByteEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const western = westernEncoding(sample);
  if (western !== null) return western;
  const guesses = analyse(sample);
  const scored = CANDIDATES.map((encoding) => ({
    encoding,
    score:
      likeness(new TextDecoder(encoding).decode(sample)) +
      (CHARDET_NAMES[guesses[0]?.name ?? ""] === encoding ? 0.05 : 0),
  }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}

/**
 * How much a text reads like Russian or Ukrainian, 0 to 1: the share of its non-ASCII signs that are Cyrillic
 * letters in a place where they can stand. Capitals do not follow small letters; read in the wrong one of these
 * encodings every word does just that.
 */
function likeness(text: string): number {
  const letters = text.match(/[^\p{ASCII}\p{White_Space}]/gu)?.length ?? 0;
  if (letters === 0) return 0;
  const good = text.match(/[А-ЯЁІЇЄҐа-яёіїєґ№«»₴₽–—]/gu)?.length ?? 0;
  const common = text.match(/[оеаинтсроОЕАИНТСРО]/gu)?.length ?? 0;
  const odd = text.match(/[а-яёіїєґ][А-ЯЁІЇЄҐ]/gu)?.length ?? 0;
  return (good + common / 2 - 2 * odd) / letters;
}

function countNuls(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\0"); at >= 0; at = text.indexOf("\0", at + 1)) count++;
  return count;
}

import { Refused } from "../refused.ts";
import type { Cell, Table } from "../table.ts";

const ROW = /<tr\b[^<>]*>(.*?)(?=<tr\b|<\/tr\s*>|<\/table|$)/gisu;
const CELL = /<t[dh]\b([^<>]*)>(.*?)(?=<t[dh]\b|<\/t[dh]\s*>|$)/gisu;
const COLSPAN = /\bcolspan\s*=\s*["']?(\d{1,3})/iu;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
  laquo: "«",
  raquo: "»",
  mdash: "—",
  ndash: "–",
  euro: "€",
};

/** Whether a text is a web page: what CRMs like to call "Excel". */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 2000).trimStart();
  return /^(?:<!doctype html|<html|<table|<meta|<head|<\?xml[^>]*\?>\s*<html)/iu.test(start);
}

/** The rows of every table on the page, as one. */
export function readHtmlTable(text: string, encoding: string): Table {
  const rows = [...text.matchAll(ROW)].map(([, row]) => cellsOf(row!));
  if (rows.length === 0) throw new Refused("not_a_table");
  return { rows, encoding, delimiter: null, sheet: null };
}

function cellsOf(row: string): Cell[] {
  return [...row.matchAll(CELL)].flatMap(([, attributes, content]) => {
    const span = Number(COLSPAN.exec(attributes!)?.[1] ?? 1);
    return [plain(content!), ...Array.from({ length: span - 1 }, () => "")];
  });
}

function plain(html: string): string {
  return html
    .replaceAll(/<br\s*\/?>/giu, "\n")
    .replaceAll(/<[^<>]*>/gu, "")
    .replaceAll(
      /&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/giu,
      (whole, name: string) => entity(name) ?? whole,
    )
    .trim();
}

function entity(name: string): string | undefined {
  if (!name.startsWith("#")) return NAMED[name.toLowerCase()];
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

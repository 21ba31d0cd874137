/** Cells that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;
const BYTE_ORDER_MARK = "\uFEFF";

/** Rows → a whole CSV: `csvLines` after the mark of UTF-8. */
export function spreadsheetCsv(
  rows: readonly (readonly (string | number)[])[],
  locale: string,
): string {
  return BYTE_ORDER_MARK + csvLines(rows, locale);
}

/**
 * Rows → lines of a CSV that opens right in the spreadsheet of a language: with the separator and
 * the decimal sign it expects there. A cell that it would run as a formula gets an apostrophe in
 * front, also a negative number or a phone: which of them are harmless depends on the program.
 */
export function csvLines(rows: readonly (readonly (string | number)[])[], locale: string): string {
  const decimal = new Intl.NumberFormat(locale).format(0.5).charAt(1);
  const separator = decimal === "," ? ";" : ",";
  const cellOf = (cell: string | number) =>
    quoted(defused(typeof cell === "number" ? String(cell).replace(".", decimal) : cell));
  return rows.map((row) => `${row.map((cell) => cellOf(cell)).join(separator)}\r\n`).join("");
}

function defused(cell: string): string {
  return FORMULA.test(cell.trimStart()) || FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

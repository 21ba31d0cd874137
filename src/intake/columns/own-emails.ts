import { type Cell, textOf } from "../table.ts";

/**
 * The addresses, in lower case, that are the business's own. Where those who pay and those who are paid each have a
 * column it stands in most rows: in one column of what comes in, in the other of what goes out.
 */
export function ownEmails(
  rows: readonly (readonly Cell[])[],
  emails: readonly number[],
): ReadonlySet<string> {
  if (emails.length < 2) return new Set();
  const told = rows
    .map((row) => emails.map((at) => textOf(row[at]).toLowerCase()))
    .filter((row) => row.some((email) => email !== ""));
  return new Set(told.flat().filter((email) => email !== "" && isOwn(email, told)));
}

function isOwn(email: string, rows: readonly (readonly string[])[]): boolean {
  const having = rows.filter((row) => row.includes(email));
  const columns = new Set(having.map((row) => row.indexOf(email)));
  // Who has one address for bills and for parcels has it in both columns of a row.
  const isAlone = having.every((row) => row.filter((other) => other === email).length === 1);
  return isAlone && columns.size > 1 && having.length * 2 > rows.length;
}

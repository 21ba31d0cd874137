import { once } from "node:events";
import type { Writable } from "node:stream";
import type { TransactionSql } from "postgres";
import { growingText } from "./growing-text.ts";
import type { Transaction } from "./in-business.ts";

/** What a cell of COPY may be; null is NULL. */
export type CopyCell = string | number | null;

/**
 * The driver leaves a COPY that the server has ended waiting for ever (porsager/postgres #1173).
 * Longer than any batch takes, shorter than people wait.
 */
const TIME_LIMIT_MS = 60_000;

/**
 * Rows into a table by COPY, a third of what the same rows cost as parameters. Only into a staging
 * table without constraints: nothing that a row holds may make it fail.
 *
 * @param table a name of our own, with its columns: `landing (day, amount)`
 * @param texts the rows as `copyText` writes them, in one piece or several
 * @throws Error when the server has not taken the rows in time
 */
export async function copyRows(
  tx: Transaction,
  table: string,
  texts: readonly Uint8Array[],
  timeLimitMs: number = TIME_LIMIT_MS,
): Promise<void> {
  const copy: Writable = await clientOf(tx).unsafe(`copy ${table} from stdin`).writable();
  const signal = AbortSignal.timeout(timeLimitMs);
  // Before the end is asked for: it may come at once.
  const taken = once(copy, "finish", { signal });
  for (const text of texts) copy.write(text);
  copy.end();
  await taken;
}

/** Rows as the text format of COPY has them. */
export function copyText(rows: Iterable<readonly CopyCell[]>): Uint8Array {
  const text = growingText();
  for (const row of rows) {
    let separator = "";
    for (const cell of row) {
      text.add(separator);
      text.add(textOf(cell));
      separator = "\t";
    }
    text.add("\n");
  }
  return text.bytes();
}

function textOf(cell: CopyCell): string {
  if (cell === null) return "\\N";
  return typeof cell === "number" ? String(cell) : escaped(cell);
}

const SPECIAL = /[\\\n\r\t\0]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  // Postgres keeps no NUL in text.
  "\0": "",
};

function escaped(text: string): string {
  return text.search(SPECIAL) < 0 ? text : text.replace(SPECIAL, (sign) => ESCAPES[sign]!);
}

/** The driver's own transaction under drizzle's, which has no COPY. */
function clientOf(tx: Transaction): TransactionSql {
  const { session } = tx as unknown as { session: { client: TransactionSql } };
  return session.client;
}

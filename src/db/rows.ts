import { type SQL, sql } from "drizzle-orm";

/**
 * Many records as one parameter, to be selected from like a table `row`:
 * `select row.day from ${rowsOf(records, "day int, amount bigint")}`.
 *
 * @param columns the records' fields by their names, with their SQL types
 */
export function rowsOf(records: readonly object[], columns: string): SQL {
  return sql`json_to_recordset(${JSON.stringify(records)}::json) as row(${sql.raw(columns)})`;
}

/**
 * An array parameter of ids, for `= any (…)`. One literal, so that the planner sees a constant: it
 * then looks a row up in a hash, or takes the index, instead of comparing it with each id.
 */
export function idsOf(ids: readonly number[]): SQL {
  return sql`${`{${ids.join(",")}}`}::bigint[]`;
}

/** An array parameter of texts, for `= any (…)`; one literal, as for ids. */
export function textsOf(texts: readonly string[]): SQL {
  const quoted = texts.map((text) => `"${text.replaceAll(/["\\]/gu, "\\$&")}"`);
  return sql`${`{${quoted.join(",")}}`}::text[]`;
}

/** SQL that makes a `date` of a Day parameter or column that is a whole number. */
export function dateOf(days: SQL): SQL {
  return sql`(date '1970-01-01' + ${days})`;
}

/** Cut into pieces of at most `size`, so that no single statement grows with the file. */
export function batches<Item>(items: readonly Item[], size = 5_000): (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

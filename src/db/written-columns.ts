import { type SQL, sql } from "drizzle-orm";
import { rowsOf } from "./rows.ts";

/** The SQL type of a column; a "day" is written as the whole number it is. */
type ColumnType = "bigint" | "int" | "float8" | "text" | "boolean" | "day";

/** Columns of which many rows are written at once. */
export interface WrittenColumns<Name extends string> {
  /** `first, second` */
  readonly names: SQL;
  /** The same, of the table `row` that `from` is. */
  readonly values: SQL;
  /** The records, to be selected from like a table `row`. */
  from(records: readonly Readonly<Record<Name, unknown>>[]): SQL;
  /** `first = excluded.first, …` of some of them. */
  renewed(some: readonly Name[]): SQL;
}

/** @param types the columns in their order */
export function writtenColumns<Name extends string>(
  types: Readonly<Record<Name, ColumnType>>,
): WrittenColumns<Name> {
  const columns = Object.entries<ColumnType>(types);
  const list = (each: (name: string, type: ColumnType) => string) =>
    columns.map(([name, type]) => each(name, type)).join(", ");
  const declared = list((name, type) => `${name} ${type === "day" ? "int" : type}`);
  return {
    names: sql.raw(list((name) => name)),
    values: sql.raw(
      list((name, type) => (type === "day" ? `date '1970-01-01' + row.${name}` : `row.${name}`)),
    ),
    from: (records) => rowsOf(records, declared),
    renewed: (some) => sql.raw(some.map((name) => `${name} = excluded.${name}`).join(", ")),
  };
}

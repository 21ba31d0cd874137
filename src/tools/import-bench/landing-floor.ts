import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import postgres from "postgres";

/**
 * The least that landing purchases can take: the seconds for which the server copies those it has,
 * resolved and unique, from a file into a table of its own with the same columns and indexes, as
 * psql's `\copy` does.
 *
 * @param databaseUrl of a server on this machine, as its superuser
 */
export async function landingFloor(databaseUrl: string): Promise<number> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    const [{ folder }] = await sql<[{ folder: string }]>`
      select current_setting('data_directory') as folder`;
    const path = join(folder, "landing-floor.tsv");
    await sql.unsafe(`copy purchases to '${path}'`);
    await sql`create table landing_floor (like purchases including all)`;
    // What the import before it has left to be written is not its own.
    await sql`checkpoint`;
    const started = performance.now();
    await pipeline(createReadStream(path), await sql`copy landing_floor from stdin`.writable());
    const seconds = (performance.now() - started) / 1000;
    await sql`drop table landing_floor`;
    return seconds;
  } finally {
    await sql.end();
  }
}

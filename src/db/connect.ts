import { fileURLToPath } from "node:url";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { openSocket } from "./open-socket.ts";

/** The role all queries run as: no superuser, owner of nothing, so that row-level security holds it. */
const APPLICATION_ROLE = "boomerang_app";
/** Any number of our own: whoever holds this lock migrates. */
const MIGRATION_LOCK = 7_266_376;
const MIGRATIONS = fileURLToPath(new URL("../../migrations", import.meta.url));
const OLDEST_VERSION = 150_000;

/** A pool of connections; only `inBusiness` and the stores outside any business query it. */
export type Database = PostgresJsDatabase;

/** An open database. */
export interface Connection {
  readonly db: Database;
  close(): Promise<void>;
}

/** The driver's types do not tell of the way in which a socket is opened. */
type PoolOptions = postgres.Options<Record<string, never>> & { socket: typeof openSocket };

/** What else a connection is opened with. */
export interface ConnectOptions {
  readonly connections?: number;
  /** Under which the server lists it. */
  readonly name?: string;
  /** Called for every statement that is sent, the ends of transactions too; to count them. */
  readonly onStatement?: () => void;
}

/**
 * Brings the database up to date as the URL's role, then opens the pool as the application's.
 *
 * @throws Error in one clear line when the database cannot be reached or brought up to date, is too
 *   old, or the role may not be made
 */
export async function connect(url: string, options: ConnectOptions = {}): Promise<Connection> {
  await migrateOnce(url);
  return openPool(url, options);
}

/** Opens a pool to a database that is up to date, as the application's role. */
export function openPool(
  url: string,
  { connections = 10, name = "boomerang", onStatement }: ConnectOptions = {},
): Connection {
  const client = postgres(url, {
    max: connections,
    connection: { role: APPLICATION_ROLE, application_name: name },
    onnotice: () => {},
    ...(onStatement && { debug: onStatement }),
    socket: openSocket,
  } as PoolOptions);
  const db = drizzle(client);
  return { db, close: () => client.end({ timeout: 5 }) };
}

/** Two processes that start at once migrate one after the other. */
async function migrateOnce(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`.catch(sayInALine);
    await refuseOldServer(client);
    await ensureApplicationRole(client);
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS }).catch(sayInALine);
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** The driver's own words; drizzle's are the whole query, and several addresses have none. */
function sayInALine(fault: unknown): never {
  const { message, code, cause } = fault as Error & { code?: string };
  const words = cause instanceof Error ? cause.message : message || code;
  throw new Error(`DATABASE_URL: cannot open the database (${words})`, { cause: fault });
}

async function refuseOldServer(client: postgres.Sql): Promise<void> {
  const [row] = await client<{ version: number }[]>`
    select current_setting('server_version_num')::int as version`;
  if (row!.version < OLDEST_VERSION) {
    throw new Error("DATABASE_URL: PostgreSQL 15 or newer is needed");
  }
}

async function ensureApplicationRole(client: postgres.Sql): Promise<void> {
  try {
    const [found] = await client`select 1 from pg_roles where rolname = ${APPLICATION_ROLE}`;
    if (!found) await client.unsafe(`create role ${APPLICATION_ROLE} nologin`);
    const [member] = await client<{ may: boolean }[]>`
      select pg_has_role(current_user, ${APPLICATION_ROLE}, 'SET') as may`.catch(
      () =>
        // PostgreSQL 15 knows membership only.
        client<{ may: boolean }[]>`
        select pg_has_role(current_user, ${APPLICATION_ROLE}, 'MEMBER') as may`,
    );
    if (!member?.may) await client.unsafe(`grant ${APPLICATION_ROLE} to current_user`);
  } catch (cause) {
    throw new Error(
      `DATABASE_URL: its role may not make the role ${APPLICATION_ROLE}, under which the bot works; ` +
        `as an administrator run: create role ${APPLICATION_ROLE} nologin; grant ${APPLICATION_ROLE} to <the role of DATABASE_URL>`,
      { cause },
    );
  }
}

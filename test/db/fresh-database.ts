import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { inject, onTestFinished } from "vitest";
import { connect, type Connection } from "../../src/db/connect.ts";

const TEMPLATE = "boomerang_test_template";
/** Whoever holds it makes the template; the others wait and find it. */
const TEMPLATE_LOCK = 515_100;

/** A migrated database of one's own. */
export interface FreshDatabase extends Connection {
  /** As a role that may do anything. */
  readonly url: string;
}

/** A migrated, empty database of its own for one test; dropped when the test is over. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = inject("databaseUrl");
  const name = `boomerang_test_${randomBytes(6).toString("hex")}`;
  await asAdmin(server, async (admin) => {
    await ensureTemplate(admin, server);
    await admin.unsafe(`create database ${name} template ${TEMPLATE}`);
  });
  const url = databaseAt(server, name);
  const connection = await connect(url, { connections: 5 });
  onTestFinished(async () => {
    await connection.close();
    await asAdmin(server, (admin) => admin.unsafe(`drop database ${name} with (force)`));
  });
  return { ...connection, url };
}

async function ensureTemplate(admin: postgres.Sql, server: string): Promise<void> {
  await admin`select pg_advisory_lock(${TEMPLATE_LOCK})`;
  const [found] =
    await admin`select 1 from pg_database where datname = ${TEMPLATE} and datistemplate`;
  if (!found) {
    await admin.unsafe(`drop database if exists ${TEMPLATE}`);
    await admin.unsafe(`create database ${TEMPLATE}`);
    const connection = await connect(databaseAt(server, TEMPLATE), { connections: 1 });
    await connection.close();
    await admin.unsafe(`alter database ${TEMPLATE} is_template true`);
  }
  await admin`select pg_advisory_unlock(${TEMPLATE_LOCK})`;
}

async function asAdmin<Result>(
  server: string,
  work: (admin: postgres.Sql) => Promise<Result>,
): Promise<Result> {
  const admin = postgres(server, { max: 1, onnotice: () => {} });
  try {
    return await work(admin);
  } finally {
    await admin.end({ timeout: 5 });
  }
}

function databaseAt(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

import postgres from "postgres";

/** Empties a database, as the role that owns it; `connect` then makes everything anew. */
export async function startAfresh(url: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client`drop schema if exists drizzle cascade`;
    await client`drop schema public cascade`;
    await client`create schema public`;
  } finally {
    await client.end({ timeout: 5 });
  }
}

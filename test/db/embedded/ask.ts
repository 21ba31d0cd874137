import postgres from "postgres";

/** Asks a database one thing, on a connection of its own. */
export async function ask(url: string, question: string): Promise<unknown[]> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await client.unsafe(question);
  } finally {
    await client.end();
  }
}

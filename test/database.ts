import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbeddedServer } from "../src/db/embedded/start.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A PostgreSQL server for this run, as a role that may do anything on it. */
    databaseUrl: string;
  }
}

/** One server for the whole run: a new embedded one, or the one TEST_DATABASE_URL names. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | void> {
  const url = process.env["TEST_DATABASE_URL"];
  if (url) {
    project.provide("databaseUrl", url);
    return;
  }
  const dataDir = await mkdtemp(join(tmpdir(), "boomerang-test-"));
  const server = await startEmbeddedServer({ dataDir, ephemeral: true });
  project.provide("databaseUrl", server.url);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true });
  };
}

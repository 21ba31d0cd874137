import { rm } from "node:fs/promises";
import { serverAccount } from "./account.ts";
import { DATABASE, ensureCluster } from "./cluster.ts";
import { clusterHome } from "./places.ts";
import { serverPrograms } from "./programs.ts";
import { runServer } from "./run-server.ts";

/** A PostgreSQL server of our own. It ends when we do, however we end. */
export interface EmbeddedServer {
  /** The database `boomerang`, as the superuser that owns it. */
  readonly url: string;
  /** Shuts the server down in order; twice is once. */
  readonly stop: () => Promise<void>;
  /** Settles when the server has ended: as asked, or though nobody asked. */
  readonly ended: Promise<"stopped" | "lost">;
}

/**
 * Starts the PostgreSQL that comes as an npm package, on files in the data folder, which it makes
 * at the first start. Only who can read the password in that folder can connect.
 *
 * @param options.name of its folder in the data folder, where that has several servers
 * @param options.ephemeral for tests: quick, not safe from a power cut, its files removed at the end
 * @param options.log gets the server's own lines
 * @param options.say gets a line for whoever runs this when files are not where one would look
 * @throws Error in one plain sentence where this machine or another process is in the way
 */
export async function startEmbeddedServer({
  dataDir,
  name = "postgres",
  ephemeral = false,
  log = () => {},
  say = log,
}: {
  dataDir: string;
  name?: string;
  ephemeral?: boolean;
  log?: (line: string) => void;
  say?: (line: string) => void;
}): Promise<EmbeddedServer> {
  const account = await serverAccount();
  const home = await clusterHome({ dataDir, name, account, ephemeral, say });
  const programs = await serverPrograms(account, { spare: home, say });
  const cluster = await ensureCluster(home, name, { programs, account, ephemeral });
  const server = await runServer(cluster, { programs, account, home, ephemeral, log });
  if (!server) {
    throw new Error(
      `Another Boomerang is running on the data in ${dataDir}: ` +
        "stop it first, or give this one a folder of its own with DATA_DIR.",
    );
  }
  return {
    url: `postgres://${DATABASE}:${cluster.password}@127.0.0.1:${server.port}/${DATABASE}`,
    ended: server.ended,
    stop: async () => {
      await server.stop();
      // The supervisor empties this folder; where the one above is not the server's, it stays.
      if (ephemeral) await rm(home, { recursive: true, force: true });
    },
  };
}

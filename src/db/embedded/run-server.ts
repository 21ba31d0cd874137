import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Account } from "./account.ts";
import type { Cluster } from "./cluster.ts";
import type { Programs } from "./programs.ts";
import { removeStaleLock } from "./stale-lock.ts";
import { type Supervised, supervise } from "./supervise.ts";

/** How long a server may take to go whose node is gone. */
const PATIENCE_MS = 5_000;
const RETRY_MS = 100;

/** Another server holds the folder: its lock file, or the memory it shares. */
const OCCUPIED = /lock file "postmaster\.pid" already exists|shared memory block .* still in use/;
const PORT_TAKEN = /could not bind|could not create any TCP\/IP sockets/;
const READY = /database system is ready to accept connections/;

/** A server that accepts connections on 127.0.0.1. */
export interface RunningServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
  /** Settles when the server has ended: as asked, or though nobody asked. */
  readonly ended: Promise<"stopped" | "lost">;
}

interface Running {
  readonly programs: Programs;
  readonly account: Account | null;
  /** The folder that holds all of the cluster's files. */
  readonly home: string;
  /** For one run: need not survive the power going, and goes with its home when it ends. */
  readonly ephemeral: boolean;
  readonly log: (line: string) => void;
}

/**
 * Starts the server on a free port. Where another still holds the folder, which may be one whose
 * node was killed this moment, it tries for a few seconds.
 *
 * @returns `null` where the folder stays held by another
 */
export async function runServer(cluster: Cluster, running: Running): Promise<RunningServer | null> {
  const givenUpAt = performance.now() + PATIENCE_MS;
  for (;;) {
    await removeStaleLock(cluster.data);
    const port = await freePort();
    const server = supervise(command(cluster, port, running), {
      account: running.account,
      folder: cluster.data,
      remove: running.ephemeral ? running.home : "",
    });
    const fault = await untilReady(server, running.log);
    if (fault === null) return { port, ...watch(server) };
    if (OCCUPIED.test(fault) && performance.now() > givenUpAt) return null;
    if (!OCCUPIED.test(fault) && !PORT_TAKEN.test(fault)) {
      throw new Error(`The database server did not start: ${fault}`);
    }
    await sleep(RETRY_MS);
  }
}

function command(cluster: Cluster, port: number, { programs, ephemeral }: Running): string[] {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    // postgres.js has no way to write a socket's path into a URL; a port works everywhere.
    unix_socket_directories: "",
    dynamic_shared_memory_type: "mmap",
    logging_collector: "off",
    log_destination: "stderr",
    timezone: "UTC",
    log_timezone: "UTC",
    ...(ephemeral
      ? { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: 300 }
      : {}),
  };
  const flags = Object.entries(settings).flatMap(([name, setting]) => ["-c", `${name}=${setting}`]);
  return [programs.postgres, "-D", cluster.data, ...flags];
}

/** `null` once the server is ready, and all it says goes to the log; else what it said. */
async function untilReady(server: Supervised, log: (line: string) => void): Promise<string | null> {
  const said: string[] = [];
  const lines = server.lines[Symbol.asyncIterator]();
  for (let line = await lines.next(); !line.done; line = await lines.next()) {
    if (READY.test(line.value)) {
      for (const earlier of said) log(earlier);
      void passOn({ [Symbol.asyncIterator]: () => lines }, log);
      return null;
    }
    said.push(line.value);
  }
  await server.ended;
  return said.join(" ");
}

async function passOn(lines: AsyncIterable<string>, log: (line: string) => void): Promise<void> {
  for await (const line of lines) log(line);
}

function watch(server: Supervised): Pick<RunningServer, "stop" | "ended"> {
  let isAskedToEnd = false;
  return {
    stop: async () => {
      isAskedToEnd = true;
      await server.end();
    },
    ended: server.ended.then(() => (isAskedToEnd ? "stopped" : "lost")),
  };
}

/** A port nobody listens on now; somebody may by the time it is used, so expect that. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}

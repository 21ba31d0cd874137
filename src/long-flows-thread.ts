import { parentPort, workerData } from "node:worker_threads";
import { openPool } from "./db/connect.ts";
import { inBusiness } from "./db/in-business.ts";
import { outsideOf } from "./db/outside.ts";
import { createFlows } from "./flows/create-flows.ts";
import type { Watch } from "./flows/watch.ts";
import type { LongMessage, LongTask, LongWork } from "./long-flows.ts";

/** One for the unit of work; one for what is looked up beside it. */
const CONNECTIONS = 2;

// The thread of longFlowsApart: one flow, and it ends.
const { databaseUrl, work } = workerData as LongTask;
const connection = openPool(databaseUrl, {
  connections: CONNECTIONS,
  name: `boomerang ${work.name}`,
});
const flows = createFlows({
  inBusiness: inBusiness(connection.db),
  outside: outsideOf(connection.db),
  now: () => new Date(),
  signup: "closed",
});
const watch: Watch = {
  onProgress: (progress) => tell({ type: "progress", progress }),
  // Whoever calls it off ends the thread, and the unit of work with it.
  signal: new AbortController().signal,
};

function tell(message: LongMessage): void {
  parentPort?.postMessage(message, []);
}

function run({ name, args }: LongWork): Promise<unknown> {
  switch (name) {
    case "importSales":
      return flows.importSales(...args, watch);
    case "takeSalesFile":
      return flows.takeSalesFile(...args);
    case "undoImport":
      return flows.undoImport(...args);
  }
}

const result = await run(work);
await connection.close();
tell({ type: "done", result });

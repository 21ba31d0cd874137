import { parentPort, workerData } from "node:worker_threads";
import { type ByteSource, bytesInMemory, withFileAt } from "../intake/byte-source.ts";
import { openSales } from "../intake/open-sales.ts";
import { Refused } from "../intake/refused.ts";
import type { ToRead } from "./read-in-worker.ts";
import { type SalesMessage, salesMessages, summaryMessages } from "./sales-messages.ts";

// The thread of readInWorker: one file, and it ends.
const { file, options, only, credits } = workerData as ToRead;
const left = new Int32Array(credits);

function tell(message: SalesMessage): void {
  parentPort?.postMessage(message, []);
}

/** Waits until one more batch may be on its way. */
function takeCredit(): void {
  Atomics.wait(left, 0, 0);
  Atomics.sub(left, 0, 1);
}

function read(source: ByteSource): void {
  const table = openSales(source, options, {
    onProgress: (done) => tell({ type: "progress", done, total: null }),
  });
  for (const message of only === "summary" ? summaryMessages(table) : salesMessages(table)) {
    if (message.type === "batch") takeCredit();
    tell(message);
  }
}

try {
  if (typeof file === "string") withFileAt(file, read);
  else read(bytesInMemory(file));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  tell({ type: "refused", refusal: error.refusal });
}

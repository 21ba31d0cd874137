import { parentPort, workerData } from "node:worker_threads";
import { type ByteSource, bytesInMemory, withFileAt } from "../../intake/files/byte-source.ts";
import type { ToRead } from "./read-in-worker.ts";
import { messagesOf, type SalesMessage } from "./sales-messages.ts";

// The thread of readInWorker: one file, and it ends.
const { file, options, asked, credits } = workerData as ToRead;
const left = new Int32Array(credits);

function tell(message: SalesMessage): void {
  parentPort?.postMessage(message, []);
}

/** Waits until one more batch may be on its way. */
function takeCredit(): void {
  Atomics.wait(left, 0, 0);
  Atomics.sub(left, 0, 1);
}

function tellRows(done: number): void {
  tell({ type: "progress", done, total: null });
}

function read(source: ByteSource): void {
  for (const message of messagesOf(source, options, asked, tellRows)) {
    if (message.type === "batch") takeCredit();
    tell(message);
  }
}

if (typeof file === "string") withFileAt(file, read);
else read(bytesInMemory(file));

import { parentPort, workerData } from "node:worker_threads";
import { readSalesFile } from "../intake/read-sales-file.ts";
import type { ToRead } from "./read-in-worker.ts";

// The thread of readInWorker: one file, and it ends.
const { file, options } = workerData as ToRead;
parentPort?.postMessage(await readSalesFile(file, options), []);

import { parentPort, workerData } from "node:worker_threads";
import { listLeftOut } from "../../intake/list-left-out.ts";
import type { ToLookThrough } from "./left-out-in-worker.ts";

// The thread of leftOutInWorker: one file, and it ends.
const { bytes, options } = workerData as ToLookThrough;
parentPort?.postMessage(listLeftOut(bytes, options), []);

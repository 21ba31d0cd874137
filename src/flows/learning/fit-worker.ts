import { parentPort, workerData } from "node:worker_threads";
import { fitModel } from "../../domain/forecast/fit.ts";
import { type PackedSummaries, unpackSummaries } from "./packed-summaries.ts";

// The thread of fitInWorker: one fit, and it ends.
const { asOf, values } = workerData as PackedSummaries;
const fit = fitModel(unpackSummaries(values), asOf);
parentPort?.postMessage(fit, []);

import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Day } from "../../domain/day.ts";
import { type Fit, fitModel } from "../../domain/forecast/fit.ts";
import type { VisitSummary } from "../../domain/forecast/visit-summary.ts";
import { packSummaries, type PackedSummaries } from "./packed-summaries.ts";

/** Below this many customers a fit takes less time than a thread's start. */
const WORTH_A_THREAD = 500;
/** Run from the TypeScript sources, as the tests are, Node 20 cannot start a thread of them. */
const isCompiled = import.meta.url.endsWith(".js");

/**
 * `fitModel` in a thread of its own, so that the bot goes on answering while a large business is
 * fitted; small ones are fitted here and now.
 */
export async function fitInWorker(summaries: readonly VisitSummary[], asOf: Day): Promise<Fit> {
  if (!isCompiled || summaries.length < WORTH_A_THREAD) return fitModel(summaries, asOf);

  const values = packSummaries(summaries);
  const worker = new Worker(new URL("./fit-worker.js", import.meta.url), {
    workerData: { asOf, values } satisfies PackedSummaries,
    transferList: [values.buffer],
  });
  // A fault in the thread is an "error" event, and `once` turns that into a rejection.
  const [fit] = (await once(worker, "message")) as [Fit];
  return fit;
}

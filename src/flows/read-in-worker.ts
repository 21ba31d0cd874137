import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { readSalesFile } from "../intake/read-sales-file.ts";
import type { IntakeOptions, IntakeResult } from "../intake/reading.ts";
import type { Watch } from "./watch.ts";

/** What the thread is given. */
export interface ToRead {
  /** Its bytes, or where it lies. */
  readonly file: Uint8Array | string;
  readonly options: IntakeOptions;
}

/** Beyond these a file is no sales file sent into a chat, however small it was packed. */
const MOST_MEMORY_MB = 2048;
const TIME_LIMIT_MS = 120_000;
/** Run from the TypeScript sources, as the tests are, Node 20 cannot start a thread of them. */
const isCompiled = import.meta.url.endsWith(".js");

/**
 * `readSalesFile` in a thread of its own: the bot goes on answering meanwhile, and a file that grows
 * beyond all bounds takes only the thread with it.
 */
export async function readInWorker(
  file: Uint8Array | string,
  options: IntakeOptions,
  watch?: Watch,
): Promise<IntakeResult> {
  watch?.signal.throwIfAborted();
  watch?.onProgress({ stage: "reading", done: 0, total: null });
  if (!isCompiled) return readHere(file, options, watch);

  const worker = new Worker(new URL("./read-worker.js", import.meta.url), {
    workerData: { file, options } satisfies ToRead,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  try {
    // A fault in the thread is an "error" event, and `once` turns that into a rejection.
    const timeLimit = AbortSignal.timeout(TIME_LIMIT_MS);
    const signal = watch ? AbortSignal.any([timeLimit, watch.signal]) : timeLimit;
    const [result] = (await once(worker, "message", { signal })) as [IntakeResult];
    return result;
  } catch (error) {
    watch?.signal.throwIfAborted();
    if (!isTooMuch(error)) throw error;
    return { type: "refused", refusal: { why: "too_big" } };
  } finally {
    await worker.terminate();
  }
}

async function readHere(
  file: Uint8Array | string,
  options: IntakeOptions,
  watch?: Watch,
): Promise<IntakeResult> {
  const result = await readSalesFile(file, options);
  watch?.signal.throwIfAborted();
  return result;
}

function isTooMuch(error: unknown): boolean {
  const { name, code } = error as NodeJS.ErrnoException;
  return name === "AbortError" || code === "ERR_WORKER_OUT_OF_MEMORY";
}

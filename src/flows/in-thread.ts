import { once } from "node:events";
import { Worker } from "node:worker_threads";

/** Beyond these a file is no sales file, however small it was packed. */
const MOST_MEMORY_MB = 2048;
const TIME_LIMIT_MS = 120_000;

/**
 * Runs a thread on a file until it posts its one answer: the bot goes on answering meanwhile, and a
 * file that grows beyond all bounds takes only the thread with it.
 *
 * @param signal ends the thread at once; its reason is thrown
 * @returns null where it took more memory or time than any sales file does
 */
export async function inThread<Answer>(
  script: URL,
  workerData: object,
  signal?: AbortSignal,
): Promise<Answer | null> {
  signal?.throwIfAborted();
  const worker = new Worker(script, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  const timeLimit = AbortSignal.timeout(TIME_LIMIT_MS);
  try {
    // A fault in the thread is an "error" event, and `once` turns that into a rejection.
    const [answer] = (await once(worker, "message", {
      signal: signal ? AbortSignal.any([timeLimit, signal]) : timeLimit,
    })) as [Answer];
    return answer;
  } catch (error) {
    signal?.throwIfAborted();
    if (!isTooMuch(error)) throw error;
    return null;
  } finally {
    await worker.terminate();
  }
}

function isTooMuch(error: unknown): boolean {
  const { name, code } = error as NodeJS.ErrnoException;
  return name === "AbortError" || code === "ERR_WORKER_OUT_OF_MEMORY";
}

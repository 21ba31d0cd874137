import { on } from "node:events";
import { Worker } from "node:worker_threads";

/** Beyond these a file is no sales file, however small it was packed. */
const MOST_MEMORY_MB = 2048;
const LONGEST_SILENCE_MS = 120_000;

/** A thread took more memory or time than any sales file does. */
export class TooMuch extends Error {}

/** A thread that works on a file. */
export interface Thread<Message> {
  /** What it tells next; null once it has ended. @throws TooMuch, or the signal's reason */
  next(): Promise<Message | null>;
  end(): Promise<void>;
}

/** How a thread is watched over. */
export interface ThreadOptions {
  /** Ends the thread at once. */
  readonly signal?: AbortSignal | undefined;
  /** Whoever says nothing for so long is taken to hang. */
  readonly longestSilenceMs?: number;
}

/**
 * Starts a thread on a file: the bot goes on answering meanwhile, and a file that grows beyond all
 * bounds takes only the thread with it.
 */
export function startThread<Message>(
  script: URL,
  workerData: object,
  { signal, longestSilenceMs = LONGEST_SILENCE_MS }: ThreadOptions = {},
): Thread<Message> {
  signal?.throwIfAborted();
  const worker = new Worker(script, {
    workerData,
    // What is young when it is swept is a row's: three times as much room saved no time, and cost memory.
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB, maxYoungGenerationSizeMb: 16 },
  });
  const silence = new AbortController();
  // A fault in the thread is an "error" event, and `on` turns that into a rejection.
  const messages = on(worker, "message", {
    signal: signal ? AbortSignal.any([silence.signal, signal]) : silence.signal,
    close: ["exit"],
  });
  return {
    async next() {
      const timer = setTimeout(() => silence.abort(), longestSilenceMs);
      try {
        const { value, done } = await messages.next();
        return done ? null : (value as [Message])[0];
      } catch (error) {
        signal?.throwIfAborted();
        throw isTooMuch(error) ? new TooMuch() : error;
      } finally {
        clearTimeout(timer);
      }
    },
    async end() {
      await worker.terminate();
    },
  };
}

function isTooMuch(error: unknown): boolean {
  const { name, code } = error as NodeJS.ErrnoException;
  return name === "AbortError" || code === "ERR_WORKER_OUT_OF_MEMORY";
}

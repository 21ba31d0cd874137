import type { Update } from "grammy/types";
import { Refusal } from "./refusal.ts";
import type { UpdateQueue } from "./update-queue.ts";

/** One poller at a time: whoever comes later ends the one before with 409. */
export class LongPoll {
  readonly #queue: UpdateQueue;
  #endCurrent: ((refusal: Refusal) => void) | null = null;

  constructor(queue: UpdateQueue) {
    this.#queue = queue;
  }

  /** Up to `limit` updates, waiting for the first one; none when time is up or the bot has left. */
  async wait(limit: number, timeoutMs: number, signal: AbortSignal): Promise<Update[]> {
    this.#endCurrent?.(
      new Refusal(
        409,
        "Conflict: terminated by other getUpdates request; " +
          "make sure that only one bot instance is running",
      ),
    );
    const updates = this.#queue.take(limit);
    if (updates.length > 0 || timeoutMs === 0 || signal.aborted) return updates;

    return new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(timer);
        stopListening();
        signal.removeEventListener("abort", giveUp);
        if (this.#endCurrent === end) this.#endCurrent = null;
      };
      const giveUp = (): void => {
        leave();
        resolve([]);
      };
      const end = (refusal: Refusal): void => {
        leave();
        reject(refusal);
      };
      const stopListening = this.#queue.onChange(() => {
        leave();
        resolve(this.#queue.take(limit));
      });
      const timer = setTimeout(giveUp, timeoutMs);
      signal.addEventListener("abort", giveUp);
      this.#endCurrent = end;
    });
  }
}

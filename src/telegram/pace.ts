/** Whose turn comes first: answers, which somebody waits for, or news, which nobody has asked for. */
export type Lane = "answers" | "news";

/** Telegram's limits on sending, kept from our side, so that it never has to refuse us. */
export interface Pace {
  /** Settles when a message to the chat may go out. */
  turn(lane: Lane, chatId: number | string): Promise<void>;
}

/** So many at once, refilled at so many a second; `kept` of them are for answers alone. */
interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
  readonly kept: number;
}

/** A little below Telegram's 30 a second: messages do not arrive as evenly as they leave. */
const OVERALL: Allowance = { burst: 20, perSecond: 29.2, kept: 17 };
/** One a second. */
const IN_CHAT: Allowance = { burst: 4, perSecond: 1, kept: 3 };
/** Twenty a minute. */
const IN_GROUP: Allowance = { burst: 16, perSecond: 20 / 60, kept: 12 };

/** Chats that have been still for long need not be remembered; looked through at so many. */
const MANY_CHATS = 5_000;

/**
 * One line for all that a bot sends. Answers go first and find some room at any time, so that
 * nobody's tap waits behind a morning's alerts; news to a busy chat lets other news pass. (A chat
 * in which answers come too quickly is left to Telegram's own "wait", which is waited out.)
 *
 * Of our own, because @grammyjs/transformer-throttler has one queue for answers and news alike, and
 * refills by whole windows: two bursts at the edge of one are more than Telegram takes.
 */
export function createPace(): Pace {
  const overall = new Bucket(OVERALL);
  const chats = new Map<number | string, Bucket>();
  const waiting: Record<Lane, (() => void)[]> = { answers: [], news: [] };
  let timer: NodeJS.Timeout | null = null;

  function bucketOf(chatId: number | string): Bucket {
    let bucket = chats.get(chatId);
    if (!bucket) {
      if (chats.size >= MANY_CHATS) forgetStill();
      bucket = new Bucket(typeof chatId === "number" && chatId < 0 ? IN_GROUP : IN_CHAT);
      chats.set(chatId, bucket);
    }
    return bucket;
  }

  function forgetStill(): void {
    for (const [chatId, bucket] of chats) if (bucket.isFull()) chats.delete(chatId);
  }

  function next(): void {
    timer = null;
    for (const lane of ["answers", "news"] as const) {
      while (waiting[lane].length > 0) {
        const waitMs = overall.waitMs(lane);
        if (waitMs > 0) {
          timer = setTimeout(next, Math.ceil(waitMs));
          return;
        }
        overall.take();
        waiting[lane].shift()!();
      }
    }
  }

  return {
    async turn(lane, chatId) {
      const chat = bucketOf(chatId);
      const waitMs = lane === "news" ? chat.waitMs(lane) : 0;
      chat.take();
      if (waitMs > 0) await new Promise((resolve) => void setTimeout(resolve, Math.ceil(waitMs)));
      await new Promise<void>((resolve) => {
        waiting[lane].push(resolve);
        // An answer does not wait for the time that news was told.
        if (timer && lane === "answers") clearTimeout(timer);
        if (!timer || lane === "answers") next();
      });
    },
  };
}

/** An allowance and how much of it is left; less than nothing is a debt to be waited out. */
class Bucket {
  readonly #allowance: Allowance;
  #left: number;
  #at = performance.now();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
    this.#left = allowance.burst;
  }

  /** Until one more may be taken in this lane. */
  waitMs(lane: Lane): number {
    this.#refill();
    const { perSecond, kept } = this.#allowance;
    const needed = lane === "news" ? kept + 1 : 1;
    return Math.max(0, ((needed - this.#left) / perSecond) * 1000);
  }

  take(): void {
    this.#refill();
    this.#left -= 1;
  }

  isFull(): boolean {
    this.#refill();
    return this.#left === this.#allowance.burst;
  }

  #refill(): void {
    const now = performance.now();
    const { burst, perSecond } = this.#allowance;
    this.#left = Math.min(burst, this.#left + ((now - this.#at) / 1000) * perSecond);
    this.#at = now;
  }
}

import { tooManyRequests } from "./refusal.ts";

/** So many at once, refilled at so many a second. */
interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

const OVERALL: Allowance = { burst: 30, perSecond: 30 };
const IN_CHAT: Allowance = { burst: 5, perSecond: 1 };
const IN_GROUP: Allowance = { burst: 20, perSecond: 20 / 60 };

interface Bucket {
  tokens: number;
  at: number;
}

/** Telegram's limits on sending: overall, in one chat, and in one group. */
export class RateLimits {
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Counts one message to a chat. @throws Refusal 429 past a limit */
  count(chatId: number): void {
    const asked: [string, Allowance][] = [
      ["overall", OVERALL],
      [`chat ${chatId}`, IN_CHAT],
      ...(chatId < 0 ? [[`group ${chatId}`, IN_GROUP] as [string, Allowance]] : []),
    ];
    const buckets = asked.map(([name, allowance]) => this.#refilled(name, allowance));
    const waits = buckets.map(({ tokens }, index) => (1 - tokens) / asked[index]![1].perSecond);
    const wait = Math.max(...waits);
    if (wait > 0) throw tooManyRequests(Math.ceil(wait));
    for (const bucket of buckets) bucket.tokens -= 1;
  }

  #refilled(name: string, { burst, perSecond }: Allowance): Bucket {
    const at = this.#now();
    const bucket = this.#buckets.get(name) ?? { tokens: burst, at };
    bucket.tokens = Math.min(burst, bucket.tokens + ((at - bucket.at) / 1000) * perSecond);
    bucket.at = at;
    this.#buckets.set(name, bucket);
    return bucket;
  }
}

import { badRequest } from "./refusal.ts";

/** What came of a tap on a button. */
export interface CallbackAnswer {
  /** False when the bot did not answer in time. */
  readonly answered: boolean;
  readonly text: string;
  /** Whether the text is shown in a window to be closed rather than in passing. */
  readonly alert: boolean;
  /** A link of the bot's to open. */
  readonly url: string | null;
}

interface Query {
  readonly at: number;
  readonly resolve: (answer: CallbackAnswer) => void;
}

const LIFE_MS = 15_000;
const MAX_TEXT = 200;

/** The taps waiting for an answer. */
export class CallbackQueries {
  readonly #now: () => number;
  readonly #open = new Map<string, Query>();
  #nextId = 4_381_000_000_000_000_001n;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Opens a query; the answer comes when the bot gives one, or after `timeoutMs` without. */
  open(timeoutMs: number): { id: string; answer: Promise<CallbackAnswer> } {
    const id = String(this.#nextId++);
    const answer = new Promise<CallbackAnswer>((resolve) => {
      const giveUp = () => resolve({ answered: false, text: "", alert: false, url: null });
      // A tap nobody answers keeps no process from ending.
      const timer = setTimeout(giveUp, timeoutMs).unref();
      this.#open.set(id, {
        at: this.#now(),
        resolve(given) {
          clearTimeout(timer);
          resolve(given);
        },
      });
    });
    return { id, answer };
  }

  /** Takes the bot's answer. @throws Refusal when there is no such query, or no longer */
  answer(id: string, given: Omit<CallbackAnswer, "answered">): void {
    const query = this.#open.get(id);
    if (!query || query.at < this.#now() - LIFE_MS) {
      this.#open.delete(id);
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    }
    if (given.text.length > MAX_TEXT) throw badRequest("MESSAGE_TOO_LONG");
    this.#open.delete(id);
    query.resolve({ answered: true, ...given });
  }
}

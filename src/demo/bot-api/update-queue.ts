import type { Update } from "grammy/types";

/** What an update carries, without its number. */
export type UpdateContent = Omit<Update, "update_id">;

/** Telegram sends these only to a bot that names them. */
const ONLY_ON_REQUEST = ["chat_member", "message_reaction", "message_reaction_count"];
const KEPT_MS = 24 * 3_600_000;
const REMEMBERED = 1000;

/** The updates of one bot, each kept until the bot confirms it by asking for a later one. */
export class UpdateQueue {
  readonly #now: () => number;
  readonly #listeners = new Set<() => void>();
  readonly #sent: Update[] = [];
  #pending: { readonly update: Update; readonly at: number }[] = [];
  #again: Update[] = [];
  #allowed: readonly string[] = [];
  #nextId = 100_000_001;

  constructor(now: () => number) {
    this.#now = now;
  }

  get pendingCount(): number {
    return this.#pending.length;
  }

  /** The number of the latest update; one below the first while there is none. */
  get lastId(): number {
    return this.#nextId - 1;
  }

  get allowed(): readonly string[] {
    return this.#allowed;
  }

  /** From now on only updates of these kinds; none named means the usual ones. */
  allow(kinds: readonly string[]): void {
    this.#allowed = kinds;
  }

  /** Queues an update and gives its number; null when the bot did not ask for its kind. */
  add(content: UpdateContent): number | null {
    const kind = Object.keys(content)[0]!;
    const isWanted =
      this.#allowed.length > 0 ? this.#allowed.includes(kind) : !ONLY_ON_REQUEST.includes(kind);
    if (!isWanted) return null;
    const update: Update = { update_id: this.#nextId++, ...content };
    this.#pending.push({ update, at: this.#now() });
    this.#changed();
    return update.update_id;
  }

  /** Sends an update the bot has had before once more, confirmed or not. */
  redeliver(updateId: number): void {
    const update = this.#sent.find((each) => each.update_id === updateId);
    if (!update) throw new RangeError(`update ${updateId} has not been delivered`);
    this.#again.push(update);
    this.#changed();
  }

  /** What there is to take now, oldest first. It stays queued until confirmed. */
  take(limit: number): Update[] {
    this.#pending = this.#pending.filter(({ at }) => at > this.#now() - KEPT_MS);
    const updates = [...this.#again, ...this.#pending.map((each) => each.update)].slice(0, limit);
    this.#again = this.#again.slice(updates.length);
    for (const update of updates) if (!this.#sent.includes(update)) this.#sent.push(update);
    this.#sent.splice(0, this.#sent.length - REMEMBERED);
    return updates;
  }

  /** Drops what the bot has confirmed; a negative offset keeps that many from the end. */
  confirm(offset: number): void {
    this.#pending =
      offset < 0
        ? this.#pending.slice(offset)
        : this.#pending.filter(({ update }) => update.update_id >= offset);
  }

  clear(): void {
    this.#pending = [];
    this.#again = [];
  }

  /** Calls the listener when there is something new to take; gives what stops that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

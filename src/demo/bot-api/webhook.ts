import type { Update, WebhookInfo } from "grammy/types";
import { badRequest } from "./refusal.ts";
import type { UpdateQueue } from "./update-queue.ts";

/** Where updates are to be sent. */
export interface WebhookTarget {
  readonly url: string;
  readonly secretToken: string | undefined;
}

const ANSWER_WITHIN_MS = 60_000;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 60_000;

/** Sends updates to the bot one after another, each until it is taken. */
export class Webhook {
  readonly #queue: UpdateQueue;
  #target: WebhookTarget | null = null;
  #delivery: AbortController | null = null;
  #lastError: { readonly date: number; readonly message: string } | null = null;

  constructor(queue: UpdateQueue) {
    this.#queue = queue;
  }

  get isSet(): boolean {
    return this.#target !== null;
  }

  /** As a Bot API server of one's own: http and local addresses are taken. */
  set({ url, secretToken }: WebhookTarget): void {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
      throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
    }
    if (secretToken !== undefined && !/^[\w-]{1,256}$/.test(secretToken)) {
      throw badRequest("secret token contains unallowed characters");
    }
    this.remove();
    this.#target = { url, secretToken };
    this.#delivery = new AbortController();
    void this.#deliver(this.#target, this.#delivery.signal);
  }

  remove(): void {
    this.#delivery?.abort();
    this.#delivery = null;
    this.#target = null;
    this.#lastError = null;
  }

  describe(): WebhookInfo {
    return {
      url: this.#target?.url ?? "",
      has_custom_certificate: false,
      pending_update_count: this.#queue.pendingCount,
      ...(this.#queue.allowed.length > 0
        ? { allowed_updates: this.#queue.allowed as NonNullable<WebhookInfo["allowed_updates"]> }
        : {}),
      ...(this.#lastError
        ? { last_error_date: this.#lastError.date, last_error_message: this.#lastError.message }
        : {}),
    };
  }

  async #deliver(target: WebhookTarget, stop: AbortSignal): Promise<void> {
    let retryMs = FIRST_RETRY_MS;
    while (!stop.aborted) {
      const [update] = this.#queue.take(1);
      if (!update) {
        await this.#somethingNew(stop);
        continue;
      }
      const failure = await send(target, update, stop);
      if (failure === null) {
        this.#queue.confirm(update.update_id + 1);
        retryMs = FIRST_RETRY_MS;
        continue;
      }
      this.#lastError = { date: Math.floor(Date.now() / 1000), message: failure };
      await pause(retryMs, stop);
      retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
    }
  }

  #somethingNew(stop: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        stopListening();
        stop.removeEventListener("abort", done);
        resolve();
      };
      const stopListening = this.#queue.onChange(done);
      stop.addEventListener("abort", done);
    });
  }
}

/** Sends one update; null when it was taken, else what went wrong. */
async function send(
  { url, secretToken }: WebhookTarget,
  update: Update,
  stop: AbortSignal,
): Promise<string | null> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(secretToken ? { "x-telegram-bot-api-secret-token": secretToken } : {}),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.any([stop, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    });
    await response.arrayBuffer();
    return response.ok ? null : `Wrong response from the webhook: ${response.status}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function pause(ms: number, stop: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    stop.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

import type { MethodName } from "./methods.ts";

/**
 * What may go wrong with a call: a refusal, or "hang" never answers and "drop" cuts the connection, both before
 * anything is done; "lost" does what was asked and cuts the connection before saying so.
 */
export type Fault = "400" | "429" | "502" | "hang" | "drop" | "lost";

/** Faults ordered in advance, for trying out how a bot bears them. */
export class Faults {
  #ordered: { fault: Fault; method: string | undefined }[] = [];

  /** The next `n` calls (of that method; without one of any but getUpdates) meet this fault. */
  next(n: number, fault: Fault, method?: MethodName): void {
    for (let i = 0; i < n; i++) this.#ordered.push({ fault, method });
  }

  /** The fault this call meets, which is then used up; null for none. */
  take(method: MethodName): Fault | null {
    const index = this.#ordered.findIndex((each) =>
      each.method === undefined ? method !== "getUpdates" : each.method === method,
    );
    if (index < 0) return null;
    return this.#ordered.splice(index, 1)[0]!.fault;
  }

  clear(): void {
    this.#ordered = [];
  }
}

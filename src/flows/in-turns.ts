import { setImmediate } from "node:timers/promises";

/** Lets others have their turn, between two long steps. */
export const othersTurn = (): Promise<void> => setImmediate();

/** As long as nobody notices: a tap is answered between two turns. */
const TURN_MS = 20;

/** `map`, for long lists and slow steps: others have their turn every few milliseconds. */
export async function inTurns<Item, Result>(
  items: readonly Item[],
  step: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = [];
  let turnEnds = performance.now() + TURN_MS;
  for (const item of items) {
    results.push(step(item));
    if (performance.now() < turnEnds) continue;
    await othersTurn();
    turnEnds = performance.now() + TURN_MS;
  }
  return results;
}

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

/** Items whose results are saved at once. */
const SAVED_AT_ONCE = 5_000;

/** The same for results that are to be saved: some are, while the next are made. */
export async function saveInTurns<Item, Result>(
  items: readonly Item[],
  step: (item: Item) => Result,
  save: (some: readonly Result[]) => Promise<void>,
): Promise<void> {
  let saved = Promise.resolve();
  for (let from = 0; from < items.length; from += SAVED_AT_ONCE) {
    const some = await inTurns(items.slice(from, from + SAVED_AT_ONCE), step);
    await saved;
    saved = save(some);
    // Heard of when the next are made; until then it is no unheard one.
    saved.catch(() => {});
  }
  await saved;
}

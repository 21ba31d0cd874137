import { setTimeout as sleep } from "node:timers/promises";
import type { ChatMessage, PersonInChats } from "../../demo/bot-api/telegram.ts";

const PATIENCE_MS = 60_000;
/** As quickly as an impatient person taps. */
const BETWEEN_TAPS_MS = 100;

/**
 * Taps buttons of /settings for as long as something else lasts.
 *
 * @returns how long each answer took, in milliseconds, ascending
 */
export async function tapMeanwhile(
  owner: PersonInChats,
  whatLasts: Promise<unknown>,
): Promise<number[]> {
  const over = new AbortController();
  const lasting = whatLasts.finally(() => over.abort());
  // Heard of below, once the taps are done.
  lasting.catch(() => {});
  owner.say("/settings");
  const settings = await owner.waitFor((message) => callbackOf(message) !== null, {
    timeout: PATIENCE_MS,
  });
  const took: number[] = [];
  while (!over.signal.aborted) {
    const started = performance.now();
    await owner.tapData(settings, callbackOf(settings)!, PATIENCE_MS);
    took.push(performance.now() - started);
    await sleep(BETWEEN_TAPS_MS);
  }
  await lasting;
  return took.toSorted((a, b) => a - b);
}

/** @param ascending at least one */
export function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(share * ascending.length))]!;
}

/** What the first button of a message tells the bot; null where there is none that tells anything. */
function callbackOf({ keyboard }: ChatMessage): string | null {
  for (const button of keyboard.flat()) if ("data" in button) return button.data;
  return null;
}

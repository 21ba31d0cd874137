import { setFlagsFromString } from "node:v8";

/** How much a heap may grow between two sweeps, in per cent of what was in use after the last. */
const GROWTH_PERCENT = 20;

/**
 * Sweeps the heaps of this process and of its threads early. Left to itself V8 lets them grow to a
 * multiple of what is in use, which during a large import is several hundred megabytes: more than a
 * small machine has beside its database.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}

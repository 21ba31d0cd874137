/** Slots of a new table. */
const FIRST_SIZE = 1 << 12;
/** Fuller tables are slow to search. */
const FULLEST = 0.7;

/**
 * How often each text has come, kept as 64-bit hashes: 8 bytes a slot, where a set of the texts themselves would not
 * fit into memory for the millions of a large file. Two texts of one hash are to be expected once in some thousand
 * files of 100 million.
 */
export function hashCounts() {
  let used = 0;
  let highs = new Uint32Array(FIRST_SIZE);
  let lows = new Uint32Array(FIRST_SIZE);
  /** By both halves; only of those that have come more than once. */
  const repeats = new Map<string, number>();

  /** Where a hash stands, or belongs: an empty slot has two zeros. */
  function slotOf(high: number, low: number): number {
    const last = lows.length - 1;
    let slot = low & last;
    while ((highs[slot] !== high || lows[slot] !== low) && (highs[slot] || lows[slot])) {
      slot = (slot + 1) & last;
    }
    return slot;
  }

  function grow(): void {
    const [oldHighs, oldLows] = [highs, lows];
    highs = new Uint32Array(oldHighs.length * 2);
    lows = new Uint32Array(oldLows.length * 2);
    for (const [at, high] of oldHighs.entries()) {
      const low = oldLows[at]!;
      if (high || low) put(slotOf(high, low), high, low);
    }
  }

  function put(slot: number, high: number, low: number): void {
    highs[slot] = high;
    lows[slot] = low;
  }

  return {
    /** Counts a text once more; how often it has come with this time. */
    add(text: string): number {
      if (used > FULLEST * lows.length) grow();
      const [high, low] = hash(text);
      const slot = slotOf(high, low);
      if (highs[slot] || lows[slot]) {
        const key = `${high}:${low}`;
        const count = (repeats.get(key) ?? 1) + 1;
        repeats.set(key, count);
        return count;
      }
      put(slot, high, low);
      used++;
      return 1;
    },
  };
}

/** Two 32-bit halves, mixed as MurmurHash's finish does. */
function hash(text: string): [high: number, low: number] {
  let high = 0x9e3779b9 ^ text.length;
  let low = 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x5bd1e995);
    low = Math.imul(low ^ code, 0x01000193) ^ (low >>> 15);
    high ^= high >>> 13;
  }
  // Never 0, 0: that is an empty slot.
  return [mixed(high ^ (low << 7)) || 1, mixed(low ^ high)];
}

function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

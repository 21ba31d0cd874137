/** Slots of a new table. */
const FIRST_SIZE = 1 << 12;
/** Fuller tables are slow to search. */
const FULLEST = 0.7;

/**
 * How often each text has come, kept as 64-bit hashes: 12 bytes a slot, where a set of the texts themselves would
 * not fit into memory for the millions of a large file. Two texts of one hash are to be expected once in a
 * thousand files of 100 million.
 */
export function hashCounts() {
  let slots = 0;
  let used = 0;
  let highs = new Uint32Array(0);
  let lows = new Uint32Array(0);
  let counts = new Uint32Array(0);
  allot(FIRST_SIZE);

  function allot(size: number): void {
    slots = size;
    highs = new Uint32Array(size);
    lows = new Uint32Array(size);
    counts = new Uint32Array(size);
  }

  function slotOf(high: number, low: number): number {
    let slot = low & (slots - 1);
    while (counts[slot] !== 0 && (highs[slot] !== high || lows[slot] !== low)) {
      slot = (slot + 1) & (slots - 1);
    }
    return slot;
  }

  function grow(): void {
    const [oldHighs, oldLows, oldCounts] = [highs, lows, counts];
    allot(slots * 2);
    for (const [at, count] of oldCounts.entries()) {
      if (count === 0) continue;
      const slot = slotOf(oldHighs[at]!, oldLows[at]!);
      highs[slot] = oldHighs[at]!;
      lows[slot] = oldLows[at]!;
      counts[slot] = count;
    }
  }

  return {
    /** Counts a text once more; how often it has come with this time. */
    add(text: string): number {
      if (used > FULLEST * slots) grow();
      const [high, low] = hash(text);
      const slot = slotOf(high, low);
      if (counts[slot] === 0) {
        used++;
        highs[slot] = high;
        lows[slot] = low;
      }
      return ++counts[slot]!;
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
  return [mixed(high ^ (low << 7)), mixed(low ^ high)];
}

function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

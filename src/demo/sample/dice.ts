/** Random numbers that are the same at every start: the sample business must not change overnight. */
export interface Dice {
  /** In [0, 1). */
  readonly next: () => number;
  /** In [low, high). */
  readonly between: (low: number, high: number) => number;
  /** One of low … high, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** The list in another order. */
  readonly shuffle: <T>(list: readonly T[]) => T[];
  /** Erlang distributed with mean 1: 1 is at random, 12 like a clock. */
  readonly erlang: (shape: number) => number;
}

/**
 * Dice by the generator mulberry32: 32 bits of state, far too little for anything but a demo.
 *
 * @see Tommy Ettinger (2017), mulberry32.c, public domain
 */
export function dice(seed: number): Dice {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    whole,
    pick: (list) => list[whole(0, list.length - 1)]!,
    shuffle(list) {
      const shuffled = [...list];
      for (let last = shuffled.length - 1; last > 0; last--) {
        const other = whole(0, last);
        [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
      }
      return shuffled;
    },
    erlang(shape) {
      let sum = 0;
      for (let stage = 0; stage < shape; stage++) sum -= Math.log(1 - next());
      return sum / shape;
    },
  };
}

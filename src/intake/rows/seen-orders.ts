import { hashCounts } from "./hash-counts.ts";

/** Numbers of a page, a bit each: 4 KB. */
const PAGE_BITS = 15;
/** 16 MB; numbers that lie further apart than these hold are kept as other texts are. */
const MOST_PAGES = 4_096;

/**
 * Which orders have come. Most shops count theirs 1, 2, 3: a bit each, where a hash takes a dozen bytes.
 */
export function seenOrders() {
  const pages = new Map<number, Uint32Array>();
  const others = hashCounts();

  function pageOf(at: number): Uint32Array | null {
    let page = pages.get(at) ?? null;
    // None is made once there are many: whatever belongs there is among the others from the first on.
    if (page === null && pages.size < MOST_PAGES) {
      pages.set(at, (page = new Uint32Array(1 << (PAGE_BITS - 5))));
    }
    return page;
  }

  return {
    /** Takes note of an order's number; whether it has come before. */
    add(order: string): boolean {
      const number = plainNumber(order);
      const page = number === null ? null : pageOf(number >>> PAGE_BITS);
      if (number === null || page === null) return others.add(order) > 1;
      const at = (number >>> 5) & (page.length - 1);
      const bit = 1 << (number & 31);
      const isKnown = (page[at]! & bit) !== 0;
      page[at]! |= bit;
      return isKnown;
    },
  };
}

/** Longer ones are too large for a page's place. */
const PLAIN_NUMBER = /^(?:0|[1-9]\d{0,8})$/u;

/** A text that is a whole number, written in the one way that `String` writes it. */
function plainNumber(text: string): number | null {
  return PLAIN_NUMBER.test(text) ? Number(text) : null;
}

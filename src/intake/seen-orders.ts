import { hashCounts } from "./hash-counts.ts";

/** Numbers of a page, a bit each: 4 KB. */
const PAGE_BITS = 15;
/** 16 MB; numbers that lie further apart than these hold are kept as other texts are. */
const MOST_PAGES = 4_096;
/** Longer numbers are too large for a page's place. */
const MOST_DIGITS = 9;

/**
 * Which orders have come. Most shops count theirs 1, 2, 3: a bit each, where a hash takes 12 bytes.
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

/** A text that is a whole number, written in the one way that `String` writes it. */
function plainNumber(text: string): number | null {
  if (text === "" || text.length > MOST_DIGITS || (text[0] === "0" && text !== "0")) return null;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    number = number * 10 + digit;
  }
  return number;
}

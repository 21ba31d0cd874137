/** The share of pairs (one with the event, one without) that a score puts in order; ties count half. */
export function auc(scores: readonly number[], events: readonly boolean[]): number {
  const order = [...scores.keys()].toSorted((one, other) => scores[one]! - scores[other]!);
  let rankSum = 0;
  for (let start = 0; start < order.length;) {
    let end = start;
    while (end < order.length && scores[order[end]!] === scores[order[start]!]) end++;
    const rank = (start + end + 1) / 2;
    for (const place of order.slice(start, end)) if (events[place]) rankSum += rank;
    start = end;
  }
  const positive = events.filter(Boolean).length;
  const negative = events.length - positive;
  return (rankSum - (positive * (positive + 1)) / 2) / (positive * negative);
}

/** Mean squared distance of the probabilities from what came. */
export function brier(probabilities: readonly number[], events: readonly boolean[]): number {
  return mean(probabilities.map((probability, i) => (probability - Number(events[i])) ** 2));
}

const BINS = 10;

/** Mean distance of ten equal bins' mean probability from their share of events, by size. */
export function calibrationError(
  probabilities: readonly number[],
  events: readonly boolean[],
): number {
  const misses = Array.from({ length: BINS }, () => 0);
  for (const [i, probability] of probabilities.entries()) {
    misses[Math.min(BINS - 1, Math.floor(probability * BINS))]! += probability - Number(events[i]);
  }
  return misses.reduce((sum, miss) => sum + Math.abs(miss), 0) / probabilities.length;
}

/** Mean absolute distance of what was expected from what came. */
export function meanAbsoluteError(expected: readonly number[], came: readonly number[]): number {
  return mean(expected.map((value, i) => Math.abs(value - came[i]!)));
}

/**
 * Of the fifth who turned out to be the best, the share that a score has among its best fifth; those
 * who brought nothing are nobody's best.
 */
export function topFifthCaught(scores: readonly number[], came: readonly number[]): number {
  const size = Math.max(1, Math.round(scores.length / 5));
  const best = (values: readonly number[]) =>
    [...values.keys()].toSorted((one, other) => values[other]! - values[one]!).slice(0, size);
  const chosen = new Set(best(scores));
  const worthwhile = best(came).filter((place) => came[place]! > 0);
  return worthwhile.filter((place) => chosen.has(place)).length / worthwhile.length;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

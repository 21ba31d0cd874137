/** How long those who came a second time took for it. */
export interface SecondVisits {
  readonly customers: number;
  /** The days within which nine of ten of them came; null where nobody did. */
  readonly ninthDecile: number | null;
}

const ENOUGH_CUSTOMERS = 10;
const USUAL_WAIT = 90;
const SHORTEST_WAIT = 30;
const LONGEST_WAIT = 365;

/**
 * Days after a first visit within which a second may well still come. Whoever let more of them
 * pass counts as not having come again.
 */
export function secondVisitWait({ customers, ninthDecile }: SecondVisits): number {
  if (customers < ENOUGH_CUSTOMERS || ninthDecile === null) return USUAL_WAIT;
  return Math.min(LONGEST_WAIT, Math.max(SHORTEST_WAIT, ninthDecile));
}

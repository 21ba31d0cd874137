export const FAMILIES = ["competitor", "us", "customer", "not_lost", "unknown"] as const;
/** Whose doing a departure was. */
export type Family = (typeof FAMILIES)[number];

/** Why a customer left. */
export interface Reason {
  /** "competitor.cheaper" for a built-in one; "competitor.own_12" for one the business added. */
  readonly code: string;
  readonly family: Family;
  /** The business's own wording; null for a built-in reason, whose words are in the texts. */
  readonly name: string | null;
  /** Whether a plan can bring the customer back; moved, closed down or died cannot be mended. */
  readonly isMendable: boolean;
  /** "Other" says nothing by itself, so it asks for a few words. */
  readonly asksForWords: boolean;
  /** What the business says first, and offers, to whoever left for it: "" nothing; null as it ships. */
  readonly firstWords: string | null;
  readonly offer: string | null;
}

const CODES: Record<Family, readonly string[]> = {
  competitor: ["cheaper", "closer", "better_range", "better_terms", "followed_employee", "other"],
  us: [
    "service",
    "quality",
    "price_rise",
    "out_of_stock",
    "delays",
    "order_mistake",
    "felt_forgotten",
    "favourite_left",
    "hours",
    "other",
  ],
  customer: [
    "moved",
    "closed_down",
    "no_need",
    "no_money",
    "illness_or_death",
    "seasonal",
    "stocked_up",
    "other",
  ],
  not_lost: ["another_name", "duplicate", "already_bought", "other"],
  unknown: ["not_reached", "would_not_say", "wrong_number"],
};

const BEYOND_MENDING = new Set([
  "customer.moved",
  "customer.closed_down",
  "customer.illness_or_death",
]);

/** The reasons every business starts with, family by family. */
export const BUILT_IN_REASONS: readonly Reason[] = FAMILIES.flatMap((family) =>
  CODES[family].map((word) => ({
    code: `${family}.${word}`,
    family,
    name: null,
    isMendable: !BEYOND_MENDING.has(`${family}.${word}`),
    asksForWords: word === "other",
    firstWords: null,
    offer: null,
  })),
);

/** False for a reason which says that the customer never left: bought under another name, say. */
export function isLoss(reason: Pick<Reason, "family">): boolean {
  return reason.family !== "not_lost";
}

import type { Review } from "../../flows/answers/files.ts";
import type { Reading } from "./reading.ts";

type Refusal = Extract<Review, { type: "refused" }>["refusal"];

/** What is seen of a file when its columns are put right; as much as a talk can keep. */
export type Look = { readonly layout: Reading["layout"] } & (
  | {
      readonly holds: {
        readonly purchases: number;
        readonly customers: number;
        readonly leftOut: number;
      };
      readonly why: null;
    }
  | { readonly holds: null; readonly why: Refusal["why"] }
);

/** null: its columns are not what is wrong with it. */
export function lookAt(review: Review): Look | null {
  if (review.type === "review") {
    const { layout, purchaseCount, customers, leftOut } = review.reading;
    const rows = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
    return { layout, holds: { purchases: purchaseCount, customers, leftOut: rows }, why: null };
  }
  if (review.type !== "refused" || !review.refusal.layout) return null;
  return { layout: review.refusal.layout, holds: null, why: review.refusal.why };
}

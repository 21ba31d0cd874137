import type { Review } from "../../flows/flows.ts";

/** What a sales file holds. */
export type Reading = Extract<Review, { type: "review" }>["reading"];

import type { Review } from "../../flows/flows.ts";

/** A sales file, read. */
export type Reading = Extract<Review, { type: "review" }>["reading"];

import type { Review } from "../../flows/answers/files.ts";

/** What a sales file holds. */
export type Reading = Extract<Review, { type: "review" }>["reading"];

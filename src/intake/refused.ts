import type { Refusal, SeenLayout } from "./reading.ts";

/** Thrown inside intake where a file turns out to be unreadable; `readSalesFile` turns it into an answer. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(why: Refusal["why"], details?: Refusal["details"], layout?: SeenLayout) {
    super(why);
    this.name = "Refused";
    this.refusal = { why, ...(details && { details }), ...(layout && { layout }) };
  }
}

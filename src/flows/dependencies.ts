import type { InBusiness } from "../db/in-business.ts";
import type { Outside } from "../db/outside.ts";

/** What every flow stands on. */
export interface FlowDependencies {
  /** Runs a unit of work within one business. */
  readonly inBusiness: InBusiness;
  readonly outside: Outside;
  readonly now: () => Date;
  /** Whether anybody may start a business of their own. */
  readonly signup: "open" | "closed";
}

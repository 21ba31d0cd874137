import type { Stores } from "../../db/stores.ts";
import type { FlowDependencies } from "../dependencies.ts";

/** Longer than any unit of work; what a crash has left unsent waits no longer than this. */
const AFTER_A_CRASH_MS = 5 * 60_000;

/**
 * Runs a unit of work that writes news down, and has them sent. The time is set before the work
 * too: a crash right after it would else leave them until the next alert.
 */
export async function withOutbox<Result>(
  { inBusiness, outside, now }: FlowDependencies,
  businessId: number,
  work: (stores: Stores) => Promise<Result>,
): Promise<Result> {
  const afterCrash = new Date(now().getTime() + AFTER_A_CRASH_MS);
  await outside.dueWork.schedule(businessId, "outbox", afterCrash);
  const result = await inBusiness(businessId, work);
  await outside.dueWork.schedule(businessId, "outbox", now());
  return result;
}

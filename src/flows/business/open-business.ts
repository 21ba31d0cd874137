import type { FlowDependencies } from "../dependencies.ts";
import type { Person, Seat } from "../seat.ts";
import { newBusiness } from "./new-business.ts";
import { nextAlertAt } from "../alerts/next-alert.ts";
import { hashSecret } from "../secret.ts";

/** The first owner's link → a business with its owner; null where the link is wrong or used. */
export async function claim(
  deps: FlowDependencies,
  person: Person,
  secret: string,
): Promise<Seat | null> {
  const isTaken = await deps.outside.claims.take(hashSecret(secret), deps.now());
  return isTaken ? foundBusiness(deps, person) : null;
}

/** A business of one's own; null where sign-up is closed. */
export async function openBusiness(deps: FlowDependencies, person: Person): Promise<Seat | null> {
  return deps.signup === "open" ? foundBusiness(deps, person) : null;
}

/** Makes a business and its owner. */
export async function foundBusiness(
  { outside, inBusiness, now }: FlowDependencies,
  person: Person,
): Promise<Seat> {
  const businessId = await outside.directory.nextBusinessId();
  const seat = await inBusiness(businessId, async (stores) => {
    await stores.business.add(newBusiness(person), now());
    await stores.reasons.addBuiltIn();
    const member = await stores.members.add({ ...person, role: "owner" }, now());
    return { member, business: await stores.business.load() };
  });
  await outside.dueWork.schedule(businessId, "alert", nextAlertAt(seat.business, now()));
  await outside.directory.enter(person.telegramUserId, businessId, now());
  return seat;
}

import type { FlowDependencies } from "../dependencies.ts";
import { listSeats } from "./find-seat.ts";
import type { Businesses, Person, Seat } from "../seat.ts";
import { openBusiness } from "../business/open-business.ts";

/** Somebody's businesses, the one they act for first, and whether they may begin one of their own. */
export async function listBusinesses(
  deps: FlowDependencies,
  telegramUserId: number,
): Promise<Businesses> {
  const seats = await listSeats(deps, telegramUserId);
  const isOwner = seats.some(({ member }) => member.role === "owner");
  return { seats, mayOpen: deps.signup === "open" && !isOwner };
}

/**
 * A member → acting for another business of theirs from now on; what they were being asked in a
 * chat of the last one is asked no more. null: they do not belong to it.
 */
export async function switchBusiness(
  deps: FlowDependencies,
  { member: { telegramUserId }, business }: Seat,
  businessId: number,
  chatId: number,
): Promise<Seat | null> {
  const seats = await listSeats(deps, telegramUserId);
  const entered = seats.find((seat) => seat.business.id === businessId);
  if (!entered) return null;
  if (businessId !== business.id) {
    await deps.outside.directory.enter(telegramUserId, businessId, deps.now());
    await deps.inBusiness(business.id, ({ conversationStates }) =>
      conversationStates.remove(chatId, telegramUserId),
    );
  }
  return seats.length > 1 ? { ...entered, isOneOfSeveral: true } : entered;
}

/** A business of one's own for somebody who works in others'; null where they may not begin one. */
export async function openAnother(deps: FlowDependencies, person: Person): Promise<Seat | null> {
  const { mayOpen } = await listBusinesses(deps, person.telegramUserId);
  const seat = mayOpen ? await openBusiness(deps, person) : null;
  return seat && { ...seat, isOneOfSeveral: true };
}

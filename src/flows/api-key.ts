import type { StandingKey } from "../db/stores/api-keys.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { Seat } from "./flows.ts";
import { requireRole } from "./require-role.ts";
import { hashSecret, newSecret, packCode, unpackCode } from "./secret.ts";

/** The key itself, which nobody can be shown again; null where one stands already. */
export async function makeApiKey(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
): Promise<string | null> {
  requireRole(seat, "owner");
  const { business, member } = seat;
  const secret = newSecret();
  const isMade = await inBusiness(business.id, ({ apiKeys }) =>
    apiKeys.add({ secretHash: hashSecret(secret), memberId: member.id, madeAt: now() }),
  );
  return isMade ? packCode(business.id, secret) : null;
}

/** The key that stands, without the key itself. */
export async function findApiKey(
  { inBusiness }: FlowDependencies,
  seat: Seat,
): Promise<StandingKey | null> {
  requireRole(seat, "owner");
  return inBusiness(seat.business.id, ({ apiKeys }) => apiKeys.findStanding());
}

/** Ends the key that stands; false where none stood. */
export async function revokeApiKey(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
): Promise<boolean> {
  requireRole(seat, "owner");
  return inBusiness(seat.business.id, ({ apiKeys }) => apiKeys.revoke(now()));
}

/** Whoever holds a key acts for the member who made it, for as long as they are one. */
export async function openWithKey(
  { inBusiness }: FlowDependencies,
  key: string,
): Promise<Seat | null> {
  const code = unpackCode(key);
  if (!code) return null;
  return inBusiness(code.businessId, async (stores) => {
    const memberId = await stores.apiKeys.findMember(hashSecret(code.secret));
    const member = memberId === null ? null : await stores.members.find(memberId);
    return member && { member, business: await stores.business.load() };
  });
}

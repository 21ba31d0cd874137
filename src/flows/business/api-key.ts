import type { FlowDependencies } from "../dependencies.ts";
import type { StandingKey } from "../answers/posting.ts";
import type { Seat } from "../seat.ts";
import { requireRole } from "../require-role.ts";
import { hashSecret, newSecret, packCode, unpackCode } from "../secret.ts";

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

/** How exactly it is known when a key was last used: a till may post every second. */
const USE_NOTED_EVERY_MS = 60_000;

/** Whoever holds a key acts for the member who made it, for as long as they are one. */
export async function openWithKey(
  { inBusiness, now }: FlowDependencies,
  key: string,
): Promise<Seat | null> {
  const code = unpackCode(key);
  if (!code) return null;
  return inBusiness(code.businessId, async (stores) => {
    const secretHash = hashSecret(code.secret);
    const holder = await stores.apiKeys.findHolder(secretHash);
    const member = holder && (await stores.members.find(holder.memberId));
    if (!member) return null;

    const usedAt = now();
    const sinceUse = usedAt.getTime() - (holder.lastUsedAt?.getTime() ?? 0);
    if (sinceUse >= USE_NOTED_EVERY_MS) await stores.apiKeys.markUsed(secretHash, usedAt);
    return { member, business: await stores.business.load() };
  });
}

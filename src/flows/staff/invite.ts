import type { Role } from "../../domain/member.ts";
import type { FlowDependencies } from "../dependencies.ts";
import { findSeat } from "./find-seat.ts";
import type { Person, Seat } from "../seat.ts";
import { requireRole } from "../require-role.ts";
import { hashSecret, newSecret, packCode, unpackCode } from "../secret.ts";

const VALID_MS = 7 * 24 * 60 * 60 * 1000;

/** A role → what follows `join_` in the one-time link. */
export async function invite(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
  role: Role,
): Promise<{ code: string; expiresAt: Date }> {
  requireRole(seat, "owner");
  const secret = newSecret();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + VALID_MS);
  await inBusiness(seat.business.id, (stores) =>
    stores.invitations.add({
      secretHash: hashSecret(secret),
      role,
      invitedBy: seat.member.id,
      createdAt,
      expiresAt,
    }),
  );
  return { code: packCode(seat.business.id, secret), expiresAt };
}

/** Takes a link back that nobody has used yet; false when it can be used no more anyway. */
export async function withdrawInvitation(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  invitationId: string,
): Promise<boolean> {
  requireRole(seat, "owner");
  return inBusiness(seat.business.id, ({ invitations }) => invitations.withdraw(invitationId));
}

/**
 * The link's code → a member of the business that gave it out, who acts for it from now on. Whoever
 * belongs to it already does not use the link up.
 */
export async function join(
  deps: FlowDependencies,
  person: Person,
  code: string,
): Promise<Seat | "unknown" | "used" | "expired" | "member"> {
  const { inBusiness, outside, now } = deps;
  const unpacked = unpackCode(code);
  if (!unpacked) return "unknown";

  const { businessId, secret } = unpacked;
  const joined = await inBusiness(businessId, async (stores) => {
    if (await stores.members.findByTelegramUser(person.telegramUserId)) return "member";
    const role = await stores.invitations.take(hashSecret(secret), person.telegramUserId, now());
    if (role === "unknown" || role === "used" || role === "expired") return role;
    await stores.members.add({ ...person, role }, now());
    return null;
  });
  if (joined !== null && joined !== "member") return joined;
  // Also for a member: a crash may have come between the two.
  await outside.directory.enter(person.telegramUserId, businessId, now());
  return joined ?? (await findSeat(deps, person.telegramUserId)) ?? "unknown";
}

import type { Stores } from "../../db/stores.ts";
import {
  asksWhetherMendable,
  isOwn,
  isSameReason,
  LONGEST_REASON,
  MOST_OWN_REASONS,
  ownReason,
  reasonNameFrom,
} from "../../domain/own-reason.ts";
import type { Family } from "../../domain/reason.ts";
import { UserError } from "../../domain/user-error.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { AddedReason, KeptReason } from "../answers/figures.ts";
import type { Seat } from "../seat.ts";
import { requireRole } from "../require-role.ts";

/** The reasons of a family, as the owner keeps them: those in use first, then the archived ones. */
export async function listFamily(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  family: Family,
): Promise<KeptReason[]> {
  requireRole(seat, "owner");
  const all = await inBusiness(seat.business.id, ({ reasons }) => reasons.list());
  return all
    .filter((reason) => reason.family === family)
    .toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived));
}

export async function findReason(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  code: string,
): Promise<KeptReason | null> {
  requireRole(seat, "owner");
  return inBusiness(seat.business.id, (stores) => find(stores, code));
}

/**
 * A typed name → a reason of the business's own, unless there is one of that name, archived or not.
 *
 * @param shippedNames what the reasons that ship are called where the owner reads them, by code
 */
export async function addReason(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  family: Family,
  typed: string,
  shippedNames: Readonly<Record<string, string>>,
): Promise<AddedReason> {
  requireRole(seat, "owner");
  const name = reasonNameFrom(typed);
  if (!/[\p{L}\p{N}]/u.test(name) || name.length > LONGEST_REASON) {
    throw new UserError("badName", { most: LONGEST_REASON });
  }
  return inBusiness(seat.business.id, async ({ reasons }) => {
    await reasons.lock();
    const known = await reasons.list();
    const same = known.find((reason) =>
      isSameReason(reason.name ?? shippedNames[reason.code] ?? reason.code, name),
    );
    if (same) return { type: "known", reason: same };
    if (known.filter((reason) => isOwn(reason) && !reason.isArchived).length >= MOST_OWN_REASONS) {
      throw new UserError("manyReasons", { most: MOST_OWN_REASONS });
    }
    const reason = ownReason(family, name, known);
    await reasons.add(reason, known.length);
    return { type: "added", reason: { ...reason, isArchived: false } };
  });
}

/** Takes a reason out of use, or into it again; null when there is no such reason. */
export async function archiveReason(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
  code: string,
  isArchived: boolean,
): Promise<KeptReason | null> {
  requireRole(seat, "owner");
  return inBusiness(seat.business.id, async (stores) => {
    await stores.reasons.lock();
    const reason = await find(stores, code);
    if (!reason || reason.isArchived === isArchived) return reason;
    if (isArchived) await requireAnother(stores, reason);
    await stores.reasons.change(code, { archivedAt: isArchived ? now() : null });
    return { ...reason, isArchived };
  });
}

/** Says whether what drove customers away can be mended; null where that is not the owner's to say. */
export async function changeMending(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  code: string,
  isMendable: boolean,
): Promise<KeptReason | null> {
  requireRole(seat, "owner");
  return inBusiness(seat.business.id, async (stores) => {
    const reason = await find(stores, code);
    if (!reason || !asksWhetherMendable(reason)) return null;
    await stores.reasons.change(code, { isMendable });
    return { ...reason, isMendable };
  });
}

/** Whoever says whose doing it was has to find a reason behind it. */
async function requireAnother(
  { reasons }: Pick<Stores, "reasons">,
  { family, code }: KeptReason,
): Promise<void> {
  const all = await reasons.list();
  const isAnother = (one: KeptReason) =>
    one.family === family && one.code !== code && !one.isArchived;
  if (!all.some(isAnother)) throw new UserError("lastReason");
}

async function find(
  { reasons }: Pick<Stores, "reasons">,
  code: string,
): Promise<KeptReason | null> {
  const all = await reasons.list();
  return all.find((reason) => reason.code === code) ?? null;
}

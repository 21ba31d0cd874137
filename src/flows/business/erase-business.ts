import type { FlowDependencies } from "../dependencies.ts";
import type { Erased } from "../answers/owner.ts";
import type { Seat } from "../seat.ts";
import { newClaim } from "./new-claim.ts";
import { requireRole } from "../require-role.ts";

/**
 * A business, its name typed by an owner → nothing at all. "otherName": nothing is erased.
 */
export async function eraseBusiness(
  deps: FlowDependencies,
  seat: Seat,
  typedName: string,
): Promise<Erased> {
  requireRole(seat, "owner");
  const { inBusiness, outside } = deps;
  const businessId = seat.business.id;
  if (tidied(typedName) !== tidied(seat.business.name)) return { type: "otherName" };

  const members = await inBusiness(businessId, async (stores) => {
    await stores.business.lock();
    const owner = await stores.members.find(seat.member.id);
    if (owner?.role !== "owner") return null;
    const all = (await stores.members.list()).map(({ member }) => member);
    await stores.erasure.eraseBusiness();
    return all;
  });
  if (members === null) return { type: "gone" };
  // Work that is under way meanwhile may write down when it is due again; then it finds nothing.
  await outside.dueWork.removeAll(businessId);
  await outside.directory.removeAll(businessId);
  await outside.groups.unlinkOf(businessId);
  return {
    type: "erased",
    others: members.filter(({ id }) => id !== seat.member.id),
    // Whoever opens it begins anew.
    claimSecret: await newClaim(deps),
  };
}

function tidied(name: string): string {
  return name.replaceAll(/\s+/g, " ").trim().toLowerCase();
}

import type { Stores } from "../../db/stores.ts";
import type { Day } from "../../domain/day.ts";
import type { Member } from "../../domain/member.ts";
import type { FlowDependencies } from "../dependencies.ts";
import { listSeats } from "../staff/find-seat.ts";
import type { Seat } from "../seat.ts";
import { localDay } from "../local-time.ts";
import { tellOwners } from "./tell-owners.ts";
import { withOutbox } from "./with-outbox.ts";

/** A member stopped the bot, or took it back: nothing is sent to them meanwhile, in no business. */
export async function noteBlocked(
  deps: FlowDependencies,
  { member }: Seat,
  isBlocked: boolean,
): Promise<void> {
  for (const seat of await listSeats(deps, member.telegramUserId)) {
    await noteBlockedIn(deps, seat, isBlocked);
  }
}

async function noteBlockedIn(
  deps: FlowDependencies,
  { business, member }: Seat,
  isBlocked: boolean,
): Promise<void> {
  const now = deps.now();
  if (!isBlocked) {
    await deps.inBusiness(business.id, ({ members }) => members.unblock(member.telegramUserId));
    return;
  }
  await withOutbox(deps, business.id, (stores) =>
    markBlocked(stores, member, { day: localDay(now, business.timeZone), now }),
  );
}

/**
 * They stay whose customers theirs are, for when they come back. Until then nobody else but the
 * owners sees those customers, and the owners are told, once.
 */
export async function markBlocked(
  stores: Stores,
  member: Member,
  when: { readonly day: Day; readonly now: Date },
): Promise<void> {
  if (!(await stores.members.block(member.telegramUserId, when.now))) return;
  await stores.takes.releaseAllOf(member.id);
  const customers = await stores.assignments.countOf(member.id);
  const news = { kind: "blocked", memberId: member.id, name: member.name, customers } as const;
  await tellOwners(stores, news, { ...when, but: member.id });
}

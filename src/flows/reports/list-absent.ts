import type { ListedOn } from "../../db/stores/absences.ts";
import { ABSENCES, type Absence } from "../../domain/absence.ts";
import type { Day } from "../../domain/day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import { findCallList } from "../calls/find-call-list.ts";
import type { AbsentCounts, AbsentList } from "../answers/call-list.ts";
import type { Part } from "../answers/figures.ts";
import type { Seat } from "../seat.ts";
import { partWithin } from "./part-within.ts";

/** Who is not on today's call list: how many for each reason. */
export async function countAbsent(
  deps: FlowDependencies,
  seat: Seat,
  today: Day,
): Promise<AbsentCounts> {
  const list = await findListed(deps, seat, today);
  const counts = await deps.inBusiness(seat.business.id, ({ absences }) => absences.countBy(list));
  return {
    day: today,
    counts: ABSENCES.map((absence) => ({ absence, customers: counts.get(absence) ?? 0 })),
  };
}

/** The names of those who are absent for one reason. */
export async function listAbsent(
  deps: FlowDependencies,
  seat: Seat,
  absence: Absence,
  asked: Part,
  today: Day,
): Promise<AbsentList> {
  const list = await findListed(deps, seat, today);
  return deps.inBusiness(seat.business.id, async ({ absences }) => {
    const customers = (await absences.countBy(list)).get(absence) ?? 0;
    const part = partWithin(asked, customers);
    const lines = await absences.list(absence, list, part);
    return { absence, customers, from: part.from, lines };
  });
}

async function findListed(deps: FlowDependencies, seat: Seat, today: Day): Promise<ListedOn> {
  const { lines, share } = await findCallList(deps, seat, today);
  return {
    today,
    listed: lines.map(({ customerId }) => customerId),
    memberId: share === "own" ? seat.member.id : null,
  };
}

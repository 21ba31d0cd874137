import type { EmployeeRecord } from "../../db/stores/employees.ts";
import type { Stores } from "../../db/stores.ts";
import { nameDistanceFrom } from "../../domain/name-likeness.ts";
import type { News } from "../../domain/news.ts";
import { otherSpellings } from "../../domain/other-spellings.ts";
import { foldName } from "../../intake/cells/fold-name.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { Colleague, EmployeeChoice, EmployeeLine } from "../answers/staff.ts";
import type { Seat } from "../seat.ts";
import { requireRole } from "../require-role.ts";
import type { LearningDay } from "../learning/schedule-rhythm.ts";
import { tellOwners } from "../alerts/tell-owners.ts";

/** Whom the sales name: those who serve anybody or are linked, the not yet linked first. */
export async function listEmployees(
  { inBusiness }: FlowDependencies,
  seat: Seat,
): Promise<EmployeeLine[]> {
  requireRole(seat, "owner");
  const known = await inBusiness(seat.business.id, ({ employees }) => employees.list());
  return known.filter(isWorthAsking).toSorted((a, b) => Number(a.isLinked) - Number(b.isLinked));
}

/** One whom the sales name, and who in the business that may be. */
export async function findEmployee(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  employeeId: number,
): Promise<EmployeeChoice | null> {
  requireRole(seat, "owner");
  return inBusiness(seat.business.id, async ({ employees, members }) => {
    const employee = await employees.find(employeeId);
    if (!employee) return null;
    const known = (await members.list()).map(({ member }) => ({
      memberId: member.id,
      name: member.name,
      isLike: isLike(employee.name, member.name),
    }));
    return {
      ...employee,
      members: known.toSorted((a, b) => Number(b.isLike) - Number(a.isLike)),
    };
  });
}

/** Who a name in the sales is, from now on: a member, or nobody here (null). */
export async function linkEmployee(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
  employeeId: number,
  memberId: number | null,
): Promise<boolean> {
  requireRole(seat, "owner");
  return inBusiness(seat.business.id, async ({ business, employees, members }) => {
    // A member who is being removed at the same time must not be linked after it.
    await business.lock();
    const employee = await employees.find(employeeId);
    const member = memberId === null ? null : await members.find(memberId);
    if (!employee || (memberId !== null && !member)) return false;
    await employees.link(employeeId, memberId, now());
    return true;
  });
}

/**
 * The owner is asked who is who once for each name, as soon as there is anybody else whom it could
 * be. How many names that are.
 */
export async function askAboutEmployees(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
): Promise<number> {
  if (seat.member.role !== "owner") return 0;
  const taken = await inBusiness(seat.business.id, (stores) => takeUnasked(stores, now()));
  return taken.length;
}

/** The same of sales that came without an owner, from a program or a manager: as news for them. */
export async function askOwnersAboutEmployees(
  stores: Stores,
  { today, now }: Pick<LearningDay, "today" | "now">,
): Promise<void> {
  if (!(await stores.employees.hasUnasked())) return;
  if ((await stores.members.listOwners()).length === 0) return;
  const taken = await takeUnasked(stores, now);
  const [about] = taken;
  if (about === undefined) return;
  const news = { kind: "employees", names: taken.length } as const;
  await tellOwners(stores, news, { day: today, now, about });
}

/** The names that are asked about from now on. */
async function takeUnasked(
  { employees, members }: Pick<Stores, "employees" | "members">,
  now: Date,
): Promise<number[]> {
  if ((await members.list()).length < 2) return [];
  const unasked = (await employees.list()).filter((one) => isOpen(one) && !one.isAsked);
  const ids = unasked.map(({ employeeId }) => employeeId);
  await employees.markAsked(ids, now);
  return ids;
}

/** How many of the names an owner was asked about are still nobody's, as things stand. */
export async function countOpenEmployees(
  { employees }: Pick<Stores, "employees">,
  asked: readonly News[],
): Promise<number> {
  const names = asked.map((one) => (one.kind === "employees" ? one.names : 0));
  const open = (await employees.list()).filter(isOpen);
  return Math.min(
    open.length,
    names.reduce((sum, count) => sum + count, 0),
  );
}

function isOpen(one: EmployeeRecord): boolean {
  return isWorthAsking(one) && !one.isLinked;
}

function isWorthAsking({ customers, isLinked }: EmployeeRecord): boolean {
  return customers > 0 || isLinked;
}

/** «Анна П.» may be Anna, Анна Петрова, or Ганна but for a letter. */
function isLike(employee: string, member: Colleague["name"]): boolean {
  const one = wordsOf(employee);
  return [member, ...otherSpellings(member)].map(wordsOf).some((other) => {
    const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
    return fewer.length > 0 && nameDistanceFrom(fewer)(more.join(" ")) !== null;
  });
}

/** An initial is a word of one letter, without its dot. */
function wordsOf(name: string): string[] {
  return foldName(name)
    .split(/[\s.]+/)
    .filter((word) => word !== "");
}

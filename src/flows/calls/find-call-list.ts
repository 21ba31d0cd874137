import type { Stores } from "../../db/stores.ts";
import type { Business } from "../../domain/business.ts";
import { callList } from "../../domain/call-list.ts";
import { type CallShare, callShareOf, isInShare } from "../../domain/call-share.ts";
import type { Contact } from "../../domain/contact.ts";
import type { Day } from "../../domain/day.ts";
import { standingPromise } from "../../domain/promise-after.ts";
import type { Fit } from "../../domain/forecast/fit.ts";
import { hasRole } from "../../domain/member.ts";
import { type Candidate, candidateOf, lineOf } from "./call-candidate.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { CallList, ListPart } from "../answers/call-list.ts";
import type { Seat } from "../seat.ts";
import { listOverdue } from "./list-overdue.ts";
import { withTakers } from "./with-takers.ts";
import { recordDepartures } from "../learning/record-departures.ts";
import { groupByCustomer } from "../learning/replay-past.ts";
import { suggestTries } from "./suggest-tries.ts";

/** Who to contact today; `part` asks for more of it, or for another share. */
export async function findCallList(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
  today: Day,
  part: ListPart = {},
): Promise<CallList> {
  return inBusiness(seat.business.id, async (stores) =>
    withTakers(stores, await composeMembersList(stores, seat, today, part), now()),
  );
}

/** The day's list as a member has it: their share of it, or the one they may ask for. */
export async function composeMembersList(
  stores: Stores,
  { business, member, groupId }: Seat,
  today: Day,
  { length = business.listLength, share }: ListPart = {},
): Promise<CallList> {
  // A group has one list, whoever asks for it.
  if (groupId !== undefined) {
    return composeCallList(stores, business, today, { length, memberId: null, share: "all" });
  }
  // Who serves whom makes no difference to an owner, nor to staff.
  const serves = member.role === "manager" && (await stores.employees.isServing(member.id));
  const usual = callShareOf(member, serves);
  const mayChoose = hasRole(member, "manager");
  const list = await composeCallList(stores, business, today, {
    length,
    memberId: member.id,
    share: mayChoose ? (share ?? usual) : usual,
  });
  return { ...list, mayChoose: mayChoose && list.isShared };
}

/** Whose list it is, and how long. */
interface ListOf {
  readonly length: number;
  /** null: no single member's. */
  readonly memberId: number | null;
  readonly share: CallShare;
}

/**
 * The day's list. It is recorded when it is first asked for, and stands for the day: a customer
 * who was contacted stays on it with what came of it, and a free place is filled from the rest.
 */
export async function composeCallList(
  stores: Stores,
  business: Business,
  today: Day,
  { length, memberId, share }: ListOf,
): Promise<CallList> {
  await recordDepartures(stores, today);
  const fit = await stores.fits.latest();
  const candidates = fit
    ? (await listOverdue(stores, today)).map((one) => candidateOf(one, fit.model, business, today))
    : [];
  const isTheirs = ({ responsible }: Pick<Candidate, "responsible">) =>
    isInShare(share, memberId, responsible?.memberId ?? null);
  const contacted = await findContacted(stores, today);
  const called = (
    await contactedCandidates(stores, contacted, fit?.model ?? null, business, today)
  ).filter(isTheirs);
  const open = candidates.filter(({ customerId }) => !contacted.has(customerId));
  const { calls: all } = callList(open, today, open.length);
  const calls = all.filter(isTheirs);
  const shown = calls.slice(0, Math.max(0, length - called.length));
  const isShown = new Set(shown.map(({ customerId }) => customerId));
  await stores.callLists.record(
    today,
    all.map(({ customerId }, i) => ({
      customerId,
      rank: contacted.size + i + 1,
      isShown: isShown.has(customerId),
    })),
  );

  const history = groupByCustomer(
    await stores.contacts.listOf(shown.map(({ customerId }) => customerId)),
  );
  const tries = await suggestTries(
    stores,
    shown.map((one) => ({ ...one, contacts: history.get(one.customerId) ?? [] })),
    fit?.abcLines ?? null,
    today,
  );
  const lines = [
    ...shown.map((one) => ({
      ...lineOf(one, today),
      promise: promiseOf(one, history.get(one.customerId) ?? [], today),
      nextTry: tries.get(one.customerId) ?? null,
    })),
    ...called.map((one) => ({
      ...lineOf(one, today),
      contact: contacted.get(one.customerId)!,
    })),
  ];
  return {
    day: today,
    share,
    isShared: [...candidates, ...called].some(({ responsible }) => responsible !== null),
    mayChoose: false,
    lines,
    more: calls.length - shown.length,
    others: all.length - calls.length,
    atStakeYear: sumOf(shown.map(({ atStakeYear }) => atStakeYear)),
    salesUpTo: await stores.purchases.lastDay(),
  };
}

/**
 * Today's contacts of customers on today's list, the latest of each; but whoever asked to be called
 * again today is to be called still.
 */
async function findContacted(
  { callLists, contacts }: Pick<Stores, "callLists" | "contacts">,
  today: Day,
): Promise<Map<number, Contact>> {
  const listed = await callLists.listShown(today);
  const logged = await contacts.listOf(listed);
  const latest = new Map(
    logged.filter(({ day }) => day === today).map((contact) => [contact.customerId, contact]),
  );
  const isDone = ({ untilDay }: Contact) => untilDay === null || untilDay > today;
  return new Map([...latest].filter(([, contact]) => isDone(contact)));
}

async function contactedCandidates(
  stores: Pick<Stores, "rhythms">,
  contacted: ReadonlyMap<number, Contact>,
  fit: Fit | null,
  business: Business,
  today: Day,
): Promise<Candidate[]> {
  if (fit === null || contacted.size === 0) return [];
  const records = await stores.rhythms.listNamed([...contacted.keys()]);
  return records.map((one) => candidateOf(one, fit, business, today));
}

/** What was said when the call was promised that is due by now. */
function promiseOf(
  { promisedFor, lastDay }: Candidate,
  contacts: readonly Contact[],
  today: Day,
): Contact | null {
  if (promisedFor === null || promisedFor > today) return null;
  return standingPromise(contacts, lastDay);
}

function sumOf(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

import type { OutboxMessage } from "../../db/stores/outbox.ts";
import type { Stores } from "../../db/stores.ts";
import type { Business } from "../../domain/business.ts";
import type { Day } from "../../domain/day.ts";
import { isToCall } from "../../domain/call-list.ts";
import { isStale } from "../../domain/is-stale.ts";
import type { News } from "../../domain/news.ts";
import { callableOf } from "../calls/call-candidate.ts";
import { composeEveningNote, isQuiet } from "./compose-evening-note.ts";
import { composeMembersList } from "../calls/find-call-list.ts";
import { countOpenEmployees } from "../staff/link-employees.ts";
import { findReturned } from "./find-returned.ts";
import { listOverdue } from "../calls/list-overdue.ts";
import type { Assigned } from "../answers/staff.ts";
import type { Seat } from "../seat.ts";
import type { Tell, Told } from "./tell.ts";

/** Tries a message gets while Telegram is out of reach: a day of them, ever further apart. */
export const MOST_ATTEMPTS = 12;

/** News, ready to be said, and to whom. */
export interface PreparedNews {
  readonly seat: Seat;
  /**
   * `to` is the seat with what lies outside the business; `acting` the one they act from just now,
   * for news after which their menu is another one.
   */
  readonly say: (tell: Tell, to: Seat, acting: Seat | null) => Promise<Told>;
}

/** Of these kinds a member is told all that wait at once. */
const TOLD_TOGETHER: readonly News["kind"][] = ["return", "assignment", "employees"];

/** Messages that are said in one: a member's returns, the customers given to them; all else goes by itself. */
export function groupMessages(messages: readonly OutboxMessage[]): OutboxMessage[][] {
  const groups = new Map<string, OutboxMessage[]>();
  for (const message of messages) {
    const { news, memberId, key } = message;
    const together = TOLD_TOGETHER.includes(news.kind) ? `${news.kind}s of ${memberId}` : key;
    const group = groups.get(together);
    if (group) group.push(message);
    else groups.set(together, [message]);
  }
  return [...groups.values()];
}

/** What a group of messages says, as things stand now; null when there is nothing left to say. */
export async function prepareNews(
  stores: Stores,
  business: Business,
  messages: readonly OutboxMessage[],
  today: Day,
): Promise<PreparedNews | null> {
  const { memberId, news, day, attempts } = messages[0]!;
  if (memberId === null) return null;
  const addressee = await stores.members.findEver(memberId);
  const isRemoval = news.kind === "removal";
  if (!addressee || (addressee.removedAt !== null) !== isRemoval) return null;
  if (attempts >= MOST_ATTEMPTS) return null;

  const seat: Seat = { member: addressee.member, business };
  switch (news.kind) {
    case "alert": {
      // Yesterday's list would only mislead; today's has a line of its own.
      if (today > day) return null;
      const list = await composeMembersList(stores, seat, day);
      if (list.lines.length === 0 && business.whenNobody === "silence") return null;
      return { seat, say: (tell, to) => tell.alert(to, list) };
    }
    case "evening_note": {
      if (today > day) return null;
      const note = await composeEveningNote(stores, day);
      if (isQuiet(note) && !(await isQuietTold(stores, business, day))) return null;
      return { seat, say: (tell, to) => tell.eveningNote(to, note) };
    }
    case "stale_sales": {
      const salesUpTo = await stores.purchases.lastDay();
      // A file has come meanwhile, or its day is over.
      if (today > day || salesUpTo === null || !isStale(salesUpTo, day)) return null;
      return { seat, say: (tell, to) => tell.staleSales(to, day, salesUpTo) };
    }
    case "return": {
      const returned = await findReturned(
        stores,
        messages.map((message) => message.news),
      );
      return returned.length > 0 ? { seat, say: (tell, to) => tell.returns(to, returned) } : null;
    }
    case "assignment": {
      const assigned = await findAssigned(
        stores,
        memberId,
        messages.map((message) => message.news),
      );
      return assigned.length > 0
        ? { seat, say: (tell, to) => tell.assignments(to, assigned) }
        : null;
    }
    case "blocked": {
      // Back already, or gone altogether.
      const member = await stores.members.findEver(news.memberId);
      const isMissing = member?.isBlocked && member.removedAt === null;
      return isMissing ? { seat, say: (tell, to) => tell.blocked(to, news) } : null;
    }
    case "employees": {
      const asked = messages.map((message) => message.news);
      const isOwner = seat.member.role === "owner";
      const names = isOwner ? await countOpenEmployees(stores, asked) : 0;
      return names > 0 ? { seat, say: (tell, to) => tell.employees(to, names) } : null;
    }
    case "group_lost":
      return { seat, say: (tell, to) => tell.groupLost(to, news.title) };
    case "group_alert":
      return null;
    case "role":
      // Changed once more meanwhile: that has a message of its own.
      return news.role === seat.member.role
        ? { seat, say: (tell, to, acting) => tell.role(to, acting) }
        : null;
    case "handover": {
      const isOwner = seat.member.role === "owner";
      return isOwner
        ? { seat, say: (tell, to, acting) => tell.handover(to, news.byName, acting) }
        : null;
    }
    case "removal":
      return { seat, say: (tell, to, acting) => tell.removal(to, acting) };
  }
}

/**
 * Whether a day on which nothing came to pass has its line in the evening, as it had in the
 * morning. Not where somebody is to be called who was not shown; and of sales that are old, or
 * missing, nobody can tell that all is well.
 */
async function isQuietTold(
  stores: Pick<Stores, "purchases"> & Parameters<typeof listOverdue>[0],
  { whenNobody }: Business,
  day: Day,
): Promise<boolean> {
  const salesUpTo = await stores.purchases.lastDay();
  if (whenNobody === "silence" || salesUpTo === null || isStale(salesUpTo, day)) return false;
  const overdue = await listOverdue(stores, day);
  return !overdue.some((record) => isToCall(callableOf(record, day), day));
}

/** The customers given to a member who are still theirs. */
async function findAssigned(
  { customers, rhythms }: Pick<Stores, "customers" | "rhythms">,
  memberId: number,
  news: readonly News[],
): Promise<Assigned[]> {
  const merged = await customers.listMerged();
  const givers = new Map(
    news
      .filter((one) => one.kind === "assignment")
      .map((one) => [merged.get(one.customerId) ?? one.customerId, one.byName]),
  );
  const records = await rhythms.listNamed([...givers.keys()]);
  return records
    .filter(({ responsible }) => responsible?.memberId === memberId)
    .map(({ customerId, name }) => ({ customerId, name, byName: givers.get(customerId)! }));
}

import type { LoggedContact } from "../../db/stores/contacts.ts";
import type { OutboxMessage } from "../../db/stores/outbox.ts";
import type { Stores } from "../../db/stores.ts";
import { creditReturn } from "../../domain/credit-return.ts";
import { wholeHistory } from "../../domain/history.ts";
import type { Visit } from "../../domain/purchase-days.ts";
import { alertReturnsOf } from "./judge-alert-returns.ts";
import type { ReturnCounts } from "../answers/files.ts";
import type { Learned } from "./learn-rhythms.ts";
import { groupByCustomer, usualDaysBefore } from "./replay-past.ts";
import type { LearningDay } from "./schedule-rhythm.ts";

/** Older purchases are no news any more. */
const NEWS_DAYS = 30;

/** A purchase after a silence, and the contact that brought it about, if any. */
interface NewReturn {
  readonly customerId: number;
  readonly visit: Visit;
  /** null: came back alone */
  readonly credited: LoggedContact | null;
}

/**
 * What an import taught → news for whoever made the contacts that brought customers back. A
 * contact brings a customer back once, so it is told once, whatever is imported again. Whoever was
 * lost, or stood on the call list, and bought without a word has come back alone.
 *
 * @returns how many customers came back, each counted once
 */
export async function noteReturns(
  stores: Pick<Stores, "contacts" | "departures" | "outbox" | "visitSums">,
  learned: Learned,
  when: LearningDay,
): Promise<ReturnCounts> {
  const returns = await findNew(stores, learned, when);
  await stores.outbox.addAll(
    returns.flatMap(({ visit, credited }) => (credited ? [messageOf(credited, visit, when)] : [])),
    when.now,
  );
  const called = new Set(
    returns.filter(({ credited }) => credited).map(({ customerId }) => customerId),
  );
  const all = new Set(returns.map(({ customerId }) => customerId));
  return { afterCall: called.size, alone: all.size - called.size };
}

async function findNew(
  { contacts, departures, visitSums }: Pick<Stores, "contacts" | "departures" | "visitSums">,
  { rhythms, before, listed, fit }: Learned,
  when: LearningDay,
): Promise<NewReturn[]> {
  const boughtAgain = [...rhythms].flatMap(([customerId, { lastDay }]) => {
    const knownUpTo = before.get(customerId)?.rhythm.lastDay;
    return knownUpTo !== undefined && lastDay > knownUpTo ? [customerId] : [];
  });
  const logged = groupByCustomer(await contacts.listOf(boughtAgain));
  const left = groupByCustomer(
    (await departures.listOf(boughtAgain)).filter(
      ({ returnedOn }) => returnedOn !== null && returnedOn >= when.today - NEWS_DAYS,
    ),
  );
  const ids = boughtAgain.filter((id) => logged.has(id) || left.has(id) || listed.has(id));
  const visitsOf = await visitSums.visitsOf(when.today, ids);
  return ids.flatMap((customerId) => {
    const visits = visitsOf.get(customerId)!;
    const history = wholeHistory(visits);
    const isNews = ({ day }: Visit) =>
      day > before.get(customerId)!.rhythm.lastDay && day >= when.today - NEWS_DAYS;
    const missed = new Set([
      ...(left.get(customerId) ?? []).map(({ returnedOn }) => returnedOn),
      ...alertReturnsOf(history, listed.get(customerId) ?? [], fit, when.business).map(
        ({ returnedDay }) => returnedDay,
      ),
    ]);
    return visits.flatMap((visit, i) => {
      const last = visits[i - 1];
      if (!last || !isNews(visit)) return [];
      const credited = creditReturn(
        { lastVisitDay: last.day, returnedDay: visit.day },
        logged.get(customerId) ?? [],
        usualDaysBefore(history, last.day, fit, when),
      );
      return credited || missed.has(visit.day) ? [{ customerId, visit, credited }] : [];
    });
  });
}

function messageOf(
  { id, customerId, memberId }: LoggedContact,
  { day: returnedDay, amount }: Visit,
  { today }: LearningDay,
): Omit<OutboxMessage, "attempts"> {
  return {
    key: `return:${id}`,
    memberId,
    day: today,
    news: { kind: "return", customerId, contactId: id, returnedDay, amount },
  };
}

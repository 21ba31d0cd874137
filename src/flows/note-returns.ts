import type { LoggedContact } from "../db/stores/contacts.ts";
import type { OutboxMessage } from "../db/stores/outbox.ts";
import type { Stores } from "../db/stores.ts";
import { creditReturn } from "../domain/credit-return.ts";
import type { Visit } from "../domain/purchase-days.ts";
import type { Learned } from "./learn-rhythms.ts";
import { groupByCustomer, usualDaysBefore } from "./replay-past.ts";
import type { LearningDay } from "./schedule-rhythm.ts";

/** Older purchases are no news any more. */
const NEWS_DAYS = 30;

/**
 * What an import taught → news for whoever made the contacts that brought customers back. A
 * contact brings a customer back once, so it is told once, whatever is imported again.
 */
export async function noteReturns(
  { contacts, outbox, visitSums }: Pick<Stores, "contacts" | "outbox" | "visitSums">,
  { rhythms, before, fit }: Learned,
  when: LearningDay,
): Promise<void> {
  const boughtAgain = [...rhythms].flatMap(([customerId, { lastDay }]) => {
    const knownUpTo = before.get(customerId)?.rhythm.lastDay;
    return knownUpTo !== undefined && lastDay > knownUpTo ? [customerId] : [];
  });
  const logged = groupByCustomer(await contacts.listOf(boughtAgain));
  const visitsOf = await visitSums.visitsOf(when.today, [...logged.keys()]);
  const messages = [...logged].flatMap(([customerId, own]) => {
    const visits = visitsOf.get(customerId)!;
    const isNews = ({ day }: Visit) =>
      day > before.get(customerId)!.rhythm.lastDay && day >= when.today - NEWS_DAYS;
    return visits.flatMap((visit, i) => {
      const last = visits[i - 1];
      if (!last || !isNews(visit)) return [];
      const credited = creditReturn(
        { lastVisitDay: last.day, returnedDay: visit.day },
        own,
        usualDaysBefore(visits, last.day, fit, when),
      );
      return credited ? [messageOf(credited, visit, when)] : [];
    });
  });
  await outbox.addAll(messages, when.now);
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

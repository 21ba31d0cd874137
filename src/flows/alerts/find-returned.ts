import type { Stores } from "../../db/stores.ts";
import type { News } from "../../domain/news.ts";
import type { Returned } from "../answers/figures.ts";

/** Of the returns that were noted, those whose customer, contact and purchase still stand. */
export async function findReturned(
  { contacts, customers, rhythms }: Pick<Stores, "contacts" | "customers" | "rhythms">,
  news: readonly News[],
): Promise<Returned[]> {
  const merged = await customers.listMerged();
  const returns = news
    .filter((one) => one.kind === "return")
    .map((one) => ({ ...one, customerId: merged.get(one.customerId) ?? one.customerId }));
  const ids = returns.map(({ customerId }) => customerId);
  const records = new Map((await rhythms.listNamed(ids)).map((one) => [one.customerId, one]));
  const logged = new Map((await contacts.listOf(ids)).map((one) => [one.id, one]));
  return returns.flatMap(({ customerId, contactId, returnedDay, amount }) => {
    const record = records.get(customerId);
    const contact = logged.get(contactId);
    if (!record || !contact || record.rhythm.lastDay < returnedDay) return [];
    const { day, memberName } = contact;
    return [{ customerId, name: record.name, amount, daysAfter: returnedDay - day, memberName }];
  });
}

import type { Stores } from "../db/stores.ts";
import type { Day } from "../domain/day.ts";
import type { News } from "../domain/news.ts";

/** Writes news down for every owner but one whom it is about. */
export async function tellOwners(
  { members, outbox }: Pick<Stores, "members" | "outbox">,
  news: News,
  { day, now, but }: { readonly day: Day; readonly now: Date; readonly but?: number },
): Promise<void> {
  const owners = (await members.listOwners()).filter(({ id }) => id !== but);
  const messages = owners.map(({ id: memberId }) => ({
    key: `${news.kind}:${memberId}:${but ?? 0}:${now.getTime()}`,
    memberId,
    day,
    news,
  }));
  await outbox.addAll(messages, now);
}

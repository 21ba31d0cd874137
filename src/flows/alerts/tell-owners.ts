import type { Stores } from "../../db/stores.ts";
import type { Day } from "../../domain/day.ts";
import type { News } from "../../domain/news.ts";

/** Writes news down for every owner but one whom it is about; `about` tells it from other such news. */
export async function tellOwners(
  { members, outbox }: Pick<Stores, "members" | "outbox">,
  news: News,
  {
    day,
    now,
    but,
    about = but ?? 0,
  }: { readonly day: Day; readonly now: Date; readonly but?: number; readonly about?: number },
): Promise<void> {
  const owners = (await members.listOwners()).filter(({ id }) => id !== but);
  const messages = owners.map(({ id: memberId }) => ({
    key: `${news.kind}:${memberId}:${about}:${now.getTime()}`,
    memberId,
    day,
    news,
  }));
  await outbox.addAll(messages, now);
}

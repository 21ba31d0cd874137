import type { OutboxMessage } from "../db/stores/outbox.ts";
import type { Business } from "../domain/business.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { localDay } from "./local-time.ts";
import { groupMessages, prepareNews } from "./prepare-news.ts";
import type { Tell } from "./tell.ts";

const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 15 * 60_000;

/**
 * Outbox → messages. Each is marked once it is sent, so that a crash repeats at most the one that
 * was under way.
 *
 * @returns when to try again what could not be sent; null when nothing waits
 */
export async function sendOutbox(
  deps: FlowDependencies,
  tell: Tell,
  businessId: number,
): Promise<Date | null> {
  const { inBusiness, now } = deps;
  const { business, waiting } = await inBusiness(businessId, async (stores) => ({
    business: await stores.business.load(),
    waiting: await stores.outbox.listWaiting(),
  }));
  const failed: number[] = [];
  for (const messages of groupMessages(waiting)) {
    const outcome = await deliver(deps, tell, business, messages);
    if (outcome === "failed") failed.push(messages[0]!.attempts + 1);
  }
  if (failed.length === 0) return null;
  const pause = FIRST_PAUSE_MS * 2 ** (Math.min(...failed) - 1);
  return new Date(now().getTime() + Math.min(pause, LONGEST_PAUSE_MS));
}

async function deliver(
  { inBusiness, now }: FlowDependencies,
  tell: Tell,
  business: Business,
  messages: readonly OutboxMessage[],
): Promise<"settled" | "failed"> {
  const prepared = await inBusiness(business.id, (stores) =>
    prepareNews(stores, business, messages, localDay(now(), business.timeZone)),
  );
  const outcome = prepared ? await prepared.say(tell) : "dropped";
  return inBusiness(business.id, async ({ members, outbox }) => {
    if (outcome === "blocked") {
      await members.markBlocked(prepared!.seat.member.telegramUserId, now());
    }
    for (const { key } of messages) {
      if (outcome === "failed") await outbox.countAttempt(key);
      else if (outcome === "sent") await outbox.markSent(key, now());
      else await outbox.markDropped(key, now());
    }
    return outcome === "failed" ? "failed" : "settled";
  });
}

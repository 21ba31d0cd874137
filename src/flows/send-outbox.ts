import type { OutboxMessage } from "../db/stores/outbox.ts";
import type { Business } from "../domain/business.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { composeCallList } from "./find-call-list.ts";
import { localDay } from "./local-time.ts";
import type { Tell } from "./tell.ts";

/** Tries a message gets while Telegram is out of reach: a day of them, ever further apart. */
const MOST_ATTEMPTS = 12;
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
  for (const message of waiting) {
    const outcome = await deliver(deps, tell, business, message);
    if (outcome === "failed") failed.push(message.attempts + 1);
  }
  if (failed.length === 0) return null;
  const pause = FIRST_PAUSE_MS * 2 ** (Math.min(...failed) - 1);
  return new Date(now().getTime() + Math.min(pause, LONGEST_PAUSE_MS));
}

async function deliver(
  { inBusiness, now }: FlowDependencies,
  tell: Tell,
  business: Business,
  message: OutboxMessage,
): Promise<"settled" | "failed"> {
  const prepared = await inBusiness(business.id, async (stores) => {
    const member = await stores.members.find(message.memberId);
    // Yesterday's list would only mislead; today's has a line of its own.
    const isOver = localDay(now(), business.timeZone) > message.day;
    if (!member || isOver || message.attempts >= MOST_ATTEMPTS) {
      await stores.outbox.markDropped(message.key, now());
      return null;
    }
    return { member, list: await composeCallList(stores, business, message.day) };
  });
  if (!prepared) return "settled";

  const seat = { member: prepared.member, business };
  const outcome = await tell.alert(seat, prepared.list);
  return inBusiness(business.id, async ({ members, outbox }) => {
    if (outcome === "failed") {
      await outbox.countAttempt(message.key);
      return "failed";
    }
    if (outcome === "blocked") {
      await members.markBlocked(prepared.member.telegramUserId, now());
      await outbox.markDropped(message.key, now());
    } else {
      await outbox.markSent(message.key, now());
    }
    return "settled";
  });
}

import type { OutboxMessage } from "../../db/stores/outbox.ts";
import type { Business } from "../../domain/business.ts";
import type { News } from "../../domain/news.ts";
import type { FlowDependencies } from "../dependencies.ts";
import { findSeat } from "../staff/find-seat.ts";
import type { Seat } from "../seat.ts";
import { localDay } from "../local-time.ts";
import { markBlocked } from "./note-blocked.ts";
import { groupMessages, MOST_ATTEMPTS, prepareNews } from "./prepare-news.ts";
import { sendGroupAlert } from "./send-group-alert.ts";
import type { Tell, Told } from "./tell.ts";

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
  const tried = new Set<string>();
  let untried = waiting;
  while (untried.length > 0) {
    let isNewsMade = false;
    for (const messages of groupMessages(untried)) {
      for (const { key } of messages) tried.add(key);
      const outcome = await deliver(deps, tell, business, messages);
      if (outcome === "failed") failed.push(messages[0]!.attempts + 1);
      if (outcome === "blocked") isNewsMade = true;
    }
    // Whoever cannot be written to is news for the owners.
    const left = isNewsMade
      ? await inBusiness(businessId, ({ outbox }) => outbox.listWaiting())
      : [];
    untried = left.filter(({ key }) => !tried.has(key));
  }
  if (failed.length === 0) return null;
  const pause = FIRST_PAUSE_MS * 2 ** (Math.min(...failed) - 1);
  return new Date(now().getTime() + Math.min(pause, LONGEST_PAUSE_MS));
}

async function deliver(
  deps: FlowDependencies,
  tell: Tell,
  business: Business,
  messages: readonly OutboxMessage[],
): Promise<Told | "dropped"> {
  const { inBusiness } = deps;
  const [first] = messages;
  const { outcome, seat } =
    first!.news.kind === "group_alert"
      ? { outcome: await sendToGroup(deps, tell, business, first!), seat: null }
      : await sendToMember(deps, tell, business, messages);
  return inBusiness(business.id, async (stores) => {
    const now = deps.now();
    if (outcome === "blocked" && seat) {
      await markBlocked(stores, seat.member, { day: localDay(now, business.timeZone), now });
    }
    for (const { key } of messages) {
      if (outcome === "failed") await stores.outbox.countAttempt(key);
      else if (outcome === "sent") await stores.outbox.markSent(key, now);
      else await stores.outbox.markDropped(key, now);
    }
    return outcome;
  });
}

/** News after which a member's menu is another one. */
const CHANGING_MENU: readonly News["kind"][] = ["role", "handover", "removal"];

async function sendToMember(
  deps: FlowDependencies,
  tell: Tell,
  business: Business,
  messages: readonly OutboxMessage[],
): Promise<{ outcome: Told | "dropped"; seat: Seat | null }> {
  const { inBusiness, now } = deps;
  const prepared = await inBusiness(business.id, (stores) =>
    prepareNews(stores, business, messages, localDay(now(), business.timeZone)),
  );
  if (!prepared) return { outcome: "dropped", seat: null };
  const { seat } = prepared;
  const { telegramUserId } = seat.member;
  const isOneOfSeveral = (await deps.outside.directory.list(telegramUserId)).length > 1;
  const isChanging = CHANGING_MENU.includes(messages[0]!.news.kind);
  const acting = isChanging ? await findSeat(deps, telegramUserId) : null;
  return { outcome: await prepared.say(tell, { ...seat, isOneOfSeveral }, acting), seat };
}

async function sendToGroup(
  deps: FlowDependencies,
  tell: Tell,
  business: Business,
  message: OutboxMessage,
): Promise<Told | "dropped"> {
  if (message.attempts >= MOST_ATTEMPTS) return "dropped";
  return sendGroupAlert(deps, tell, business, message);
}

import type { Person } from "../flows/seat.ts";
import type { BotContext } from "./context.ts";

/** Whoever is talking, as their Telegram shows them. */
export function personOf({ from, language }: BotContext): Person {
  if (!from) throw new TypeError("an update without a sender");
  const name = [from.first_name, from.last_name].filter(Boolean).join(" ");
  return { telegramUserId: from.id, name, language };
}

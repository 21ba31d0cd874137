import type { Logger } from "pino";
import type { Tell } from "../flows/tell.ts";
import { alertMessage } from "./alerts.ts";
import type { Notifier } from "./notify.ts";

/** The flows' voice: their news as messages in each member's language. */
export function createTell(notifier: Notifier, log: Logger): Tell {
  return {
    async alert({ member, business }, list) {
      const message = alertMessage(list, business, member.language);
      try {
        // A member's private chat has the member's own number.
        const delivery = await notifier.send(member.telegramUserId, message);
        return delivery === "sent" ? "sent" : "blocked";
      } catch (error) {
        log.warn({ err: error, memberId: member.id }, "an alert could not be sent yet");
        return "failed";
      }
    },
  };
}

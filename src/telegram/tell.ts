import type { Api } from "grammy";
import type { Logger } from "pino";
import type { Seat } from "../flows/flows.ts";
import type { Tell, Told } from "../flows/tell.ts";
import { alertMessage } from "./alerts.ts";
import { publishMemberMenu, takeBackMemberMenu } from "./menu.ts";
import { eveningNoteMessage } from "./messages/evening-note.ts";
import type { Message } from "./messages/message.ts";
import {
  assignmentsMessage,
  blockedMessage,
  groupLostMessage,
  handoverMessage,
  removalMessage,
  returnsMessage,
  roleMessage,
  staleSalesMessage,
} from "./messages/news.ts";
import type { Notifier } from "./notify.ts";

/** The flows' voice: their news as messages in each member's language. */
export function createTell(notifier: Notifier, api: Api, log: Logger): Tell {
  /** Changes the member's menu, where one goes with it, and sends; both can be done twice. */
  async function send(
    { member }: Seat,
    message: Message,
    changeMenu?: () => Promise<void>,
  ): Promise<Told> {
    try {
      await changeMenu?.();
      // A member's private chat has the member's own number.
      const delivery = await notifier.send(member.telegramUserId, message);
      return delivery === "sent" ? "sent" : "blocked";
    } catch (error) {
      log.warn({ err: error, memberId: member.id }, "news could not be sent yet");
      return "failed";
    }
  }

  async function sendToGroup(chatId: number, message: Message) {
    try {
      return await notifier.send(chatId, message);
    } catch (error) {
      log.warn({ err: error, chatId }, "the group's alert could not be sent yet");
      return "failed";
    }
  }

  return {
    groupAlert: (chatId, business, list) =>
      sendToGroup(chatId, alertMessage(list, business, business.language, true)),
    groupLost: (seat, title) => send(seat, groupLostMessage(title, seat.member.language)),
    blocked: (seat, member) => send(seat, blockedMessage(member, seat.member.language)),
    alert: (seat, list) => send(seat, alertMessage(list, seat.business, seat.member.language)),
    eveningNote: (seat, note) =>
      send(seat, eveningNoteMessage(note, seat.business, seat.member.language)),
    staleSales: (seat, today, salesUpTo) =>
      send(seat, staleSalesMessage({ today, salesUpTo }, seat.member.language)),
    returns: (seat, returned) =>
      send(seat, returnsMessage(returned, seat.business, seat.member.language)),
    assignments: (seat, assigned) => send(seat, assignmentsMessage(assigned, seat.member.language)),
    role: (seat) =>
      send(seat, roleMessage(seat.member.role, seat.business, seat.member.language), () =>
        publishMemberMenu(api, seat, seat.member.telegramUserId),
      ),
    handover: (seat, byName) =>
      send(seat, handoverMessage(byName, seat.business, seat.member.language), () =>
        publishMemberMenu(api, seat, seat.member.telegramUserId),
      ),
    removal: (seat) =>
      send(seat, removalMessage(seat.business, seat.member.language), () =>
        takeBackMemberMenu(api, seat.member.telegramUserId),
      ),
  };
}

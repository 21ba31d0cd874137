import { type Api, InlineKeyboard } from "grammy";
import type { Logger } from "pino";
import type { Business } from "../domain/business.ts";
import type { Seat } from "../flows/seat.ts";
import type { Tell, Told } from "../flows/alerts/tell.ts";
import { html, paragraphs, shorten } from "../texts/html.ts";
import { textsFor } from "../texts/texts.ts";
import { alertMessage } from "./alerts.ts";
import { groupListMessage } from "./group-list.ts";
import { marked } from "./business-mark.ts";
import type { Menus } from "./menus.ts";
import { eveningNoteMessage } from "./messages/evening-note.ts";
import { newEmployeesMessage } from "./messages/employees.ts";
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

const NAME_LENGTH = 60;

/** The flows' voice: their news as messages in each member's language. */
export function createTell(notifier: Notifier, api: Api, menus: Menus, log: Logger): Tell {
  /** Changes the member's menu, where one goes with it, and sends; both can be done twice. */
  async function send(
    seat: Seat,
    message: Message,
    changeMenu?: () => Promise<void>,
  ): Promise<Told> {
    const { member, business } = seat;
    try {
      await changeMenu?.();
      // A member's private chat has the member's own number.
      const delivery = await notifier.send(member.telegramUserId, withMarks(message, business.id));
      return delivery === "sent" ? "sent" : "blocked";
    } catch (error) {
      log.warn({ err: error, memberId: member.id }, "news could not be sent yet");
      return "failed";
    }
  }

  /** Whoever belongs to several businesses sees from which one it is. */
  const sendNamed = (seat: Seat, message: Message) =>
    send(seat, seat.isOneOfSeveral ? named(message, seat.business) : message);

  /** The menu of whatever business they act for. */
  const menuOf =
    ({ member: { telegramUserId } }: Seat, acting: Seat | null) =>
    () =>
      menus.publish(api, telegramUserId, acting);

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
    groupList: async (place, business, list) => {
      try {
        await notifier.edit(place, groupListMessage(list, business));
        return "sent";
      } catch (error) {
        log.warn({ err: error, chatId: place.chatId }, "the group's list could not be shown yet");
        return "failed";
      }
    },
    groupLost: (seat, title) => sendNamed(seat, groupLostMessage(title, seat.member.language)),
    employees: (seat, names) =>
      sendNamed(seat, newEmployeesMessage(names, textsFor(seat.member.language))),
    blocked: (seat, member) => sendNamed(seat, blockedMessage(member, seat.member.language)),
    alert: (seat, list) => sendNamed(seat, alertMessage(list, seat.business, seat.member.language)),
    eveningNote: (seat, note) =>
      sendNamed(seat, eveningNoteMessage(note, seat.business, seat.member.language)),
    staleSales: (seat, today, salesUpTo) =>
      sendNamed(seat, staleSalesMessage({ today, salesUpTo }, seat.member.language)),
    returns: (seat, returned) =>
      sendNamed(seat, returnsMessage(returned, seat.business, seat.member.language)),
    assignments: (seat, assigned) =>
      sendNamed(seat, assignmentsMessage(assigned, seat.member.language)),
    role: (seat, acting) =>
      send(
        seat,
        roleMessage(seat.member.role, seat.business, seat.member.language),
        menuOf(seat, acting),
      ),
    handover: (seat, byName, acting) =>
      send(
        seat,
        handoverMessage(byName, seat.business, seat.member.language),
        menuOf(seat, acting),
      ),
    removal: (seat, acting) =>
      send(
        seat,
        removalMessage(seat.business, seat.member.language, acting?.business ?? null),
        menuOf(seat, acting),
      ),
  };
}

/** A tap acts in the business that the news is from. */
function withMarks({ keyboard, ...message }: Message, businessId: number): Message {
  if (!keyboard) return message;
  return { ...message, keyboard: new InlineKeyboard(marked(keyboard, businessId).inline_keyboard) };
}

function named({ text, ...message }: Message, { name }: Business): Message {
  const title = html`🏢 <b>${shorten(name, NAME_LENGTH)}</b>`;
  return { ...message, text: paragraphs(title, text) };
}

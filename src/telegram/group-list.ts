import { GrammyError } from "grammy";
import type { Business } from "../domain/business.ts";
import type { CallList } from "../flows/answers/call-list.ts";
import type { Flows } from "../flows/flows.ts";
import { textsFor } from "../texts/texts.ts";
import type { MemberContext } from "./context.ts";
import { callListMessage } from "./messages/call-list.ts";
import { type Message, options } from "./messages/message.ts";

/** A day's list as a whole group reads it. */
export function groupListMessage(list: CallList, business: Business): Message {
  const texts = textsFor(business.language);
  return callListMessage(list, { texts, business, today: list.day, isGroup: true });
}

/** Shows the group what has become of its list, wherever that was done. */
export async function refreshGroupList(
  { api, seat, today }: Pick<MemberContext, "api" | "seat" | "today">,
  flows: Pick<Flows, "findGroupList">,
): Promise<void> {
  const shown = await flows.findGroupList(seat, today);
  if (!shown) return;
  const message = groupListMessage(shown.list, seat.business);
  try {
    await api.editMessageText(shown.chatId, shown.messageId, message.text.html, options(message));
  } catch (error) {
    // Deleted there, or the bot is out: what the member did in their own chat is done all the same.
    if (!(error instanceof GrammyError)) throw error;
  }
}

import { GrammyError } from "grammy";
import type { Flows } from "../flows/flows.ts";
import { textsFor } from "../texts/texts.ts";
import type { MemberContext } from "./context.ts";
import { callListMessage } from "./messages/call-list.ts";
import { options } from "./messages/message.ts";
import type { View } from "./messages/view.ts";

/** Shows the group what has become of its list, wherever that was done. */
export async function refreshGroupList(
  { api, seat, today }: Pick<MemberContext, "api" | "seat" | "today">,
  flows: Pick<Flows, "findGroupList">,
): Promise<void> {
  const shown = await flows.findGroupList(seat, today);
  if (!shown) return;
  const { business } = seat;
  const view: View = { texts: textsFor(business.language), business, today, isGroup: true };
  const message = callListMessage(shown.list, view);
  try {
    await api.editMessageText(shown.chatId, shown.messageId, message.text.html, options(message));
  } catch (error) {
    // Deleted there, or the bot is out: what the member did in their own chat is done all the same.
    if (!(error instanceof GrammyError)) throw error;
  }
}

import { InlineKeyboard } from "grammy";
import { hasRole, type Member } from "../../domain/member.ts";
import type { CallList } from "../../flows/answers/call-list.ts";
import { paragraphs, shorten } from "../../texts/html.ts";
import { listButton } from "../call-buttons.ts";
import type { Message } from "./message.ts";
import type { View } from "./view.ts";

const NAME_LENGTH = 100;

/** A member's hello: whom they are with, and what to do next. */
export function greetingMessage(member: Member, list: CallList, view: View): Message {
  const { start, callList } = view.texts;
  const hello = start.greeting({
    name: shorten(member.name, NAME_LENGTH),
    business: shorten(view.business.name, NAME_LENGTH),
  });
  if (list.salesUpTo === null) {
    return {
      text: paragraphs(hello, hasRole(member, "manager") ? start.sendFile : start.waitForFile),
    };
  }
  const toCall = list.lines.filter(({ contact }) => contact === null).length;
  return {
    text: paragraphs(hello, toCall > 0 ? start.toCall(toCall) : start.nobodyToCall),
    ...(toCall > 0 && {
      keyboard: new InlineKeyboard().text(callList.button, listButton.pack({ from: 0 })),
    }),
  };
}

import { InlineKeyboard } from "grammy";
import type { GroupLink } from "../../flows/answers/call-list.ts";
import { html, paragraphs, shorten } from "../../texts/html.ts";
import type { Texts } from "../../texts/texts.ts";
import { groupButton, LINK_PAYLOAD, linkHereButton, unlinkGroupButton } from "../group-buttons.ts";
import { settingsButton } from "../setting-buttons.ts";
import type { Message } from "./message.ts";

const TITLE_LENGTH = 60;

/** The screen of /settings about the group: which one, or how to link one. */
export function groupMessage(
  linked: { readonly title: string } | null,
  botUsername: string,
  { group, common }: Texts,
): Message {
  const keyboard = new InlineKeyboard();
  if (linked) keyboard.text(group.unlink, unlinkGroupButton.pack({}));
  else keyboard.url(group.choose, `https://t.me/${botUsername}?startgroup=${LINK_PAYLOAD}`);
  return {
    text: paragraphs(
      html`👥 <b>${group.title}</b>`,
      linked ? group.isLinked({ title: shorten(linked.title, TITLE_LENGTH) }) : group.how,
    ),
    keyboard: keyboard.row().text(common.back, settingsButton.pack({})),
  };
}

/** What is said in a group that an owner wants linked. */
export function linkedMessage(link: GroupLink, { group }: Texts): Message {
  switch (link.type) {
    case "linked":
      return { text: group.linked };
    case "already":
      return { text: html`${group.already}` };
    case "taken":
      return { text: html`${group.taken}` };
    case "other":
      return {
        text: group.other({ title: shorten(link.title, TITLE_LENGTH) }),
        keyboard: new InlineKeyboard().text(group.here, linkHereButton.pack({})),
      };
  }
}

/** The button of /settings that leads to the group's screen. */
export function withGroupButton(keyboard: InlineKeyboard, { group }: Texts): InlineKeyboard {
  return keyboard.text(group.button, groupButton.pack({}));
}

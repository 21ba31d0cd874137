import type { Api } from "grammy";
import type { BotCommand } from "grammy/types";
import { LANGUAGES, type Language } from "../domain/business.ts";
import { hasRole, type Role } from "../domain/member.ts";
import type { Seat } from "../flows/seat.ts";
import { type Texts, textsFor } from "../texts/texts.ts";

type Command = keyof Texts["menu"]["commands"];

/** What each role's menu holds, and below which role it is left out. */
const MEMBER_COMMANDS: readonly (readonly [command: Command, role: Role])[] = [
  ["today", "staff"],
  ["customer", "staff"],
  ["report", "manager"],
  ["ltv", "manager"],
  ["lost", "manager"],
  ["reasons", "manager"],
  ["imports", "manager"],
  ["staff", "owner"],
  ["invite", "owner"],
  ["settings", "staff"],
  ["business", "staff"],
  ["export", "owner"],
  ["forget", "owner"],
  ["language", "staff"],
  ["help", "staff"],
  ["cancel", "staff"],
];
const STRANGER_COMMANDS: readonly Command[] = ["start"];
const GROUP_COMMANDS: readonly Command[] = ["today", "customer"];

/** The menus of those whom the bot does not know yet, and of groups, in every language. */
export async function publishMenu(api: Api): Promise<void> {
  for (const language of LANGUAGES) {
    // The one without a language is for everybody whose language we do not speak.
    const audience = language === "en" ? {} : { language_code: language };
    await api.setMyCommands(described(STRANGER_COMMANDS, language), audience);
    const groups = { scope: { type: "all_group_chats" as const }, ...audience };
    await api.setMyCommands(described(GROUP_COMMANDS, language), groups);
  }
}

/** The menu of one member, in the chat they have with the bot, in their language and by their role. */
export async function publishMemberMenu(api: Api, seat: Seat, chatId: number): Promise<void> {
  const commands = described(commandsOf(seat), seat.member.language);
  await api.setMyCommands(commands, { scope: { type: "chat", chat_id: chatId } });
}

/** The menu of somebody who is no member any more: a stranger's again. */
export async function takeBackMemberMenu(api: Api, chatId: number): Promise<void> {
  await api.deleteMyCommands({ scope: { type: "chat", chat_id: chatId } });
}

/** Only who belongs to several businesses is offered to switch. */
function commandsOf({ member, isOneOfSeveral = false }: Seat): Command[] {
  return MEMBER_COMMANDS.filter(
    ([command, role]) => hasRole(member, role) && (command !== "business" || isOneOfSeveral),
  ).map(([command]) => command);
}

function described(commands: readonly Command[], language: Language): BotCommand[] {
  const words = textsFor(language).menu.commands;
  return commands.map((command) => ({ command, description: words[command] }));
}

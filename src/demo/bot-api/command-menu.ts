import type { BotCommand, BotCommandScope } from "grammy/types";
import { badRequest } from "./refusal.ts";

/** Whose menu is asked for. */
export interface MenuReader {
  readonly chatId: number;
  readonly userId: number;
  readonly isPrivate: boolean;
  readonly isAdministrator: boolean;
  readonly languageCode: string | undefined;
}

const MAX_COMMANDS = 100;
const NAME = /^[a-z0-9_]{1,32}$/;
const MAX_DESCRIPTION = 256;

/** The bot's command lists, one for each scope and language it was set for. */
export class CommandMenu {
  readonly #lists = new Map<string, readonly BotCommand[]>();

  /** @throws Refusal for a list Telegram would not take */
  set(scope: BotCommandScope, language: string, commands: readonly BotCommand[]): void {
    if (commands.length > MAX_COMMANDS) throw badRequest("BOT_COMMANDS_TOO_MUCH");
    checkLanguage(language);
    const cleaned = commands.map(({ command, description }) => {
      const name = command.replace(/^\//, "");
      if (!NAME.test(name)) throw badRequest("BOT_COMMAND_INVALID");
      const words = description.trim();
      if (words === "") throw badRequest("command description must be non-empty");
      if (words.length > MAX_DESCRIPTION) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
      return { command: name, description: words };
    });
    if (cleaned.length === 0) this.#lists.delete(key(scope, language));
    else this.#lists.set(key(scope, language), cleaned);
  }

  /** The list set for exactly this scope and language. */
  get(scope: BotCommandScope, language: string): readonly BotCommand[] {
    checkLanguage(language);
    return this.#lists.get(key(scope, language)) ?? [];
  }

  remove(scope: BotCommandScope, language: string): void {
    checkLanguage(language);
    this.#lists.delete(key(scope, language));
  }

  /** What a person sees: the narrowest scope that has a list, in their language if it has one. */
  shownTo(reader: MenuReader): readonly BotCommand[] {
    for (const scope of scopesOf(reader)) {
      const own = this.#lists.get(key(scope, reader.languageCode?.slice(0, 2) ?? ""));
      const list = own ?? this.#lists.get(key(scope, ""));
      if (list) return list;
    }
    return [];
  }
}

/** @see https://core.telegram.org/bots/api#determining-list-of-commands */
function scopesOf({ chatId, userId, isPrivate, isAdministrator }: MenuReader): BotCommandScope[] {
  if (isPrivate) {
    return [{ type: "chat", chat_id: chatId }, { type: "all_private_chats" }, { type: "default" }];
  }
  const administrators: BotCommandScope[] = [
    { type: "chat_administrators", chat_id: chatId },
    { type: "chat", chat_id: chatId },
    { type: "all_chat_administrators" },
  ];
  const inChat: BotCommandScope[] = [{ type: "chat", chat_id: chatId }];
  return [
    { type: "chat_member", chat_id: chatId, user_id: userId },
    ...(isAdministrator ? administrators : inChat),
    { type: "all_group_chats" },
    { type: "default" },
  ];
}

function checkLanguage(code: string): void {
  if (code !== "" && !/^[a-z]{2}$/.test(code)) {
    throw badRequest("invalid language code specified");
  }
}

function key(scope: BotCommandScope, language: string): string {
  const chat = "chat_id" in scope ? `/${scope.chat_id}` : "";
  const user = "user_id" in scope ? `/${scope.user_id}` : "";
  return `${scope.type}${chat}${user}:${language}`;
}

import type { MenuButton } from "grammy/types";
import { badRequest } from "./refusal.ts";

const MAX_NAME = 64;
const MAX_DESCRIPTION = 512;
const MAX_SHORT_DESCRIPTION = 120;

/** What people see of the bot itself, by language where it was given by language. */
export class Profile {
  readonly #names = new Map<string, string>();
  readonly #descriptions = new Map<string, string>();
  readonly #shortDescriptions = new Map<string, string>();
  readonly #menuButtons = new Map<number, MenuButton>();

  constructor(name: string) {
    this.#names.set("", name);
  }

  name(language: string): string {
    return this.#names.get(language) ?? this.#names.get("")!;
  }

  setName(name: string, language: string): void {
    if (name === "" && language === "") throw badRequest("BOT_TITLE_INVALID");
    put(this.#names, language, name, MAX_NAME);
  }

  description(language: string): string {
    return this.#descriptions.get(language) ?? this.#descriptions.get("") ?? "";
  }

  setDescription(text: string, language: string): void {
    put(this.#descriptions, language, text, MAX_DESCRIPTION);
  }

  shortDescription(language: string): string {
    return this.#shortDescriptions.get(language) ?? this.#shortDescriptions.get("") ?? "";
  }

  setShortDescription(text: string, language: string): void {
    put(this.#shortDescriptions, language, text, MAX_SHORT_DESCRIPTION);
  }

  /** The button beside the text field: in one chat, or with 0 everywhere else. */
  menuButton(chatId: number): MenuButton {
    return this.#menuButtons.get(chatId) ?? this.#menuButtons.get(0) ?? { type: "commands" };
  }

  setMenuButton(button: MenuButton, chatId: number): void {
    this.#menuButtons.set(chatId, button);
  }
}

function put(texts: Map<string, string>, language: string, text: string, max: number): void {
  if (language !== "" && !/^[a-z]{2}$/.test(language)) {
    throw badRequest("invalid language code specified");
  }
  if (text.length > max) throw badRequest("MESSAGE_TOO_LONG");
  if (text === "") texts.delete(language);
  else texts.set(language, text);
}

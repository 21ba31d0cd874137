import type { BotCommandScope } from "grammy/types";
import type { Handlers } from "./handler.ts";

const EVERYBODY: BotCommandScope = { type: "default" };

export const bot: Handlers<
  | "getMe"
  | "logOut"
  | "close"
  | "setMyCommands"
  | "getMyCommands"
  | "deleteMyCommands"
  | "setMyName"
  | "getMyName"
  | "setMyDescription"
  | "getMyDescription"
  | "setMyShortDescription"
  | "getMyShortDescription"
  | "setChatMenuButton"
  | "getChatMenuButton"
> = {
  getMe: (world) => ({ ...world.bot, ...world.botUser }),
  // One moves a bot away with these; here there is nowhere to move it to.
  logOut: () => true,
  close: () => true,

  setMyCommands: (world, { commands, scope = EVERYBODY, language_code: language = "" }) => {
    if ("chat_id" in scope) world.room(scope.chat_id);
    world.menu.set(scope, language, commands);
    world.emit({ type: "commands" });
    return true;
  },
  getMyCommands: (world, { scope = EVERYBODY, language_code: language = "" }) =>
    world.menu.get(scope, language),
  deleteMyCommands: (world, { scope = EVERYBODY, language_code: language = "" }) => {
    world.menu.remove(scope, language);
    world.emit({ type: "commands" });
    return true;
  },

  setMyName: (world, { name = "", language_code: language = "" }) => {
    world.profile.setName(name, language);
    return true;
  },
  getMyName: (world, { language_code: language = "" }) => ({ name: world.profile.name(language) }),

  setMyDescription: (world, { description = "", language_code: language = "" }) => {
    world.profile.setDescription(description, language);
    return true;
  },
  getMyDescription: (world, { language_code: language = "" }) => ({
    description: world.profile.description(language),
  }),

  setMyShortDescription: (world, { short_description: text = "", language_code = "" }) => {
    world.profile.setShortDescription(text, language_code);
    return true;
  },
  getMyShortDescription: (world, { language_code: language = "" }) => ({
    short_description: world.profile.shortDescription(language),
  }),

  setChatMenuButton: (world, { chat_id: chatId, menu_button: button = { type: "default" } }) => {
    if (chatId !== undefined) world.room(chatId);
    world.profile.setMenuButton(button, chatId ?? 0);
    return true;
  },
  getChatMenuButton: (world, { chat_id: chatId = 0 }) => world.profile.menuButton(chatId),
};

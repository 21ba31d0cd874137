import type { MethodName } from "../methods.ts";
import { bot } from "./bot.ts";
import { chats } from "./chats.ts";
import { edit } from "./edit.ts";
import type { Handlers } from "./handler.ts";
import { messages } from "./messages.ts";
import { send } from "./send.ts";
import { updates } from "./updates.ts";

/** What each method of the table does. */
export const handlers: Handlers<MethodName> = {
  ...bot,
  ...chats,
  ...edit,
  ...messages,
  ...send,
  ...updates,
};

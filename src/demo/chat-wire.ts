import type { ChatMessage } from "./bot-api/show-message.ts";

export type { CallbackAnswer } from "./bot-api/callback-queries.ts";
export type { ChatButton, ChatFile, ChatMessage } from "./bot-api/show-message.ts";

/** A line of the bot's menu of commands. */
export interface ShownCommand {
  readonly command: string;
  readonly description: string;
}

/** The whole chat as the page is told of it: the `state` that opens every stream of events. */
export interface ShownChat {
  readonly botName: string;
  readonly botUsername: string;
  readonly personName: string;
  readonly canRestart: boolean;
  readonly commands: readonly ShownCommand[];
  readonly messages: readonly ChatMessage[];
}

/** Why the server turned a request of the page down; the page has the words. */
export type Refused = "badRequest" | "badPhoto" | "empty" | "noButton" | "tooLarge" | "tooLong";

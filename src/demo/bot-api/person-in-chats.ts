import type { BotCommand } from "grammy/types";
import type { CallbackAnswer } from "./callback-queries.ts";
import type { GroupChat } from "./group-chat.ts";
import type { ChatMessage } from "./show-message.ts";

/** A button by its label (the whole of it, or a part), or by where it stands, from 0. */
export type ButtonPlace = string | { readonly row: number; readonly column: number };

/** A message, or its id. */
export type MessageReference = number | { readonly id: number };

export interface WaitOptions {
  /** Milliseconds; by default the Telegram's patience. */
  readonly timeout?: number;
  /** Only messages new or edited after this revision; by default since this person last acted. */
  readonly after?: number;
  readonly chat?: GroupChat;
}

export interface UploadOptions {
  readonly caption?: string;
  readonly mimeType?: string;
  readonly chat?: GroupChat;
}

/** Somebody with the bot on the other side: what they can do in Telegram, and what they see. */
export interface PersonInChats {
  readonly id: number;

  /** Sends a text, in the private chat unless a group is named; commands are found in it. */
  say(text: string, chat?: GroupChat, options?: { readonly replyTo?: number }): ChatMessage;
  /** Opens `https://t.me/<bot>?start=<payload>` and presses Start. */
  follow(link: string): ChatMessage;
  /** Changes a text already sent. */
  editText(message: MessageReference, text: string): ChatMessage;
  upload(fileName: string, bytes: Uint8Array, options?: UploadOptions): ChatMessage;
  sendPhoto(bytes: Uint8Array, options?: UploadOptions): ChatMessage;
  /** Shares a phone number: one's own, or of a card from the address book. */
  sendContact(phone: string, isOwn?: boolean): ChatMessage;
  sendSticker(): ChatMessage;
  sendVoice(): ChatMessage;
  sendLocation(latitude: number, longitude: number): ChatMessage;

  /**
   * Taps a button the message has now; settles when the bot answers, or is given up waiting for.
   *
   * @throws RangeError when there is no such button, or tapping it asks the bot nothing
   */
  tap(message: MessageReference, button: ButtonPlace, timeout?: number): Promise<CallbackAnswer>;
  /** Taps a button with this data, whether or not the message has it: a stale or forged one. */
  tapData(message: MessageReference, data: string, timeout?: number): Promise<CallbackAnswer>;

  /** Stops the bot: it is told, and may write no more. */
  block(): void;
  unblock(): void;

  /** What stands in the chat now, oldest first. */
  messages(chat?: GroupChat): readonly ChatMessage[];
  /**
   * The latest message of the bot that matches, as soon as there is one.
   *
   * @throws Error that shows the chat, when there is none in time
   */
  waitFor(
    wanted: string | RegExp | ((message: ChatMessage) => boolean),
    options?: WaitOptions,
  ): Promise<ChatMessage>;
  /** The command menu this person sees. */
  commands(chat?: GroupChat): readonly BotCommand[];
}

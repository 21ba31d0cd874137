import type { Chat, Message, Update } from "grammy/types";
import type { Person } from "./person.ts";

/** A message as updates carry it. */
export type NewMessage = NonNullable<Update["message"]>;

/** A message as it stands now. */
export interface StoredMessage {
  readonly message: Message;
  readonly isFromBot: boolean;
  /** Grows with every message and every edit of the whole Telegram; at first the message's id. */
  readonly revision: number;
  /** Emoji the bot put on it. */
  readonly reactions: readonly string[];
}

const KEPT_MESSAGES = 500;

/** One chat with the bot in it: who is there and what was said. */
export class Room {
  readonly chat: Chat.PrivateChat | Chat.GroupChat | Chat.SupergroupChat;
  readonly members = new Map<number, Person>();
  readonly pinned: number[] = [];
  readonly #messages = new Map<number, StoredMessage>();
  /** Whether the bot may write here: no longer once blocked or removed, not yet before /start. */
  bot: "absent" | "member" | "blocked" = "absent";
  migratedTo: number | null = null;

  constructor(chat: Room["chat"], members: readonly Person[]) {
    this.chat = chat;
    for (const member of members) this.members.set(member.id, member);
  }

  get isPrivate(): boolean {
    return this.chat.type === "private";
  }

  /** All messages still remembered, oldest first. */
  get messages(): readonly StoredMessage[] {
    return [...this.#messages.values()];
  }

  find(messageId: number): StoredMessage | null {
    return this.#messages.get(messageId) ?? null;
  }

  /** Adds a message, or puts it in the place of what it was before an edit. */
  put(stored: StoredMessage): void {
    this.#messages.set(stored.message.message_id, stored);
    const [oldest] = this.#messages.keys();
    if (this.#messages.size > KEPT_MESSAGES) this.#messages.delete(oldest!);
  }

  remove(messageId: number): void {
    this.#messages.delete(messageId);
  }
}

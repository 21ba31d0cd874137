import type { Message, User, UserFromGetMe } from "grammy/types";
import { CallbackQueries } from "./callback-queries.ts";
import type { ChatEvent } from "./chat-event.ts";
import { CommandMenu } from "./command-menu.ts";
import { FileStore } from "./file-store.ts";
import { LongPoll } from "./long-poll.ts";
import type { Person } from "./person.ts";
import { Profile } from "./profile.ts";
import { RateLimits } from "./rate-limits.ts";
import { badRequest, forbidden } from "./refusal.ts";
import { Room, type StoredMessage } from "./room.ts";
import { showMessage } from "./show-message.ts";
import { UpdateQueue } from "./update-queue.ts";
import { Webhook } from "./webhook.ts";

/** What a new message holds beside its number, date, chat and sender. */
export type Content = Partial<Omit<Message, "message_id" | "date" | "chat" | "from">>;

/** All there is in one Telegram: the bot, the people, their chats, and what is under way. */
export class World {
  readonly bot: UserFromGetMe;
  readonly now: () => number;
  readonly limits: RateLimits | null;
  readonly updates: UpdateQueue;
  readonly poll: LongPoll;
  readonly webhook: Webhook;
  readonly queries: CallbackQueries;
  readonly files = new FileStore();
  readonly menu = new CommandMenu();
  readonly profile: Profile;
  readonly rooms = new Map<number, Room>();
  readonly people = new Map<number, Person>();
  readonly #listeners = new Set<(event: ChatEvent) => void>();
  #lastNumber = 0;

  constructor(bot: UserFromGetMe, now: () => number, isLimited: boolean) {
    this.bot = bot;
    this.now = now;
    this.limits = isLimited ? new RateLimits(now) : null;
    this.updates = new UpdateQueue(now);
    this.poll = new LongPoll(this.updates);
    this.webhook = new Webhook(this.updates);
    this.queries = new CallbackQueries(now);
    this.profile = new Profile(bot.first_name);
  }

  get date(): number {
    return Math.floor(this.now() / 1000);
  }

  get lastRevision(): number {
    return this.#lastNumber;
  }

  /** The chat the bot names. @throws Refusal when there is none, or it has moved */
  room(chatId: number | string): Room {
    const room = this.rooms.get(Number(chatId));
    if (!room) throw badRequest("chat not found");
    if (room.migratedTo !== null) {
      throw badRequest("group chat was upgraded to a supergroup chat", {
        migrate_to_chat_id: room.migratedTo,
      });
    }
    return room;
  }

  /** The chat the bot wants to do something in. @throws Refusal when it may not */
  openRoom(chatId: number | string): Room {
    const room = this.room(chatId);
    if (room.bot === "member") return room;
    if (room.isPrivate) {
      const isBlocked = room.bot === "blocked";
      throw forbidden(
        isBlocked ? "bot was blocked by the user" : "bot can't initiate conversation with a user",
      );
    }
    const kind = room.chat.type === "group" ? "group" : "supergroup";
    throw forbidden(
      room.bot === "blocked"
        ? `bot was kicked from the ${kind} chat`
        : `bot is not a member of the ${kind} chat`,
    );
  }

  /** Puts a new message into a chat. */
  post(room: Room, sender: Person | "bot", content: Content): StoredMessage {
    const id = ++this.#lastNumber;
    const message = {
      message_id: id,
      from: sender === "bot" ? this.botUser : asUser(sender),
      chat: room.chat,
      date: this.date,
      ...content,
    } as Message;
    const isFromBot = sender === "bot";
    const stored: StoredMessage = { message, isFromBot, revision: id, reactions: [] };
    room.put(stored);
    this.emit({ type: "message", chatId: room.chat.id, message: showMessage(stored) });
    return stored;
  }

  /** Puts what a message has become into its place. */
  replace(room: Room, stored: Omit<StoredMessage, "revision">): void {
    const renewed = { ...stored, revision: ++this.#lastNumber };
    room.put(renewed);
    this.emit({ type: "edited", chatId: room.chat.id, message: showMessage(renewed) });
  }

  remove(room: Room, messageId: number): void {
    room.remove(messageId);
    this.emit({ type: "deleted", chatId: room.chat.id, messageId });
  }

  get botUser(): User {
    const { id, is_bot, username } = this.bot;
    return { id, is_bot, first_name: this.profile.name(""), username };
  }

  emit(event: ChatEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  onChange(listener: (event: ChatEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

/** A person as updates show them. */
export function asUser(person: Person): User {
  return { is_bot: false, ...person };
}

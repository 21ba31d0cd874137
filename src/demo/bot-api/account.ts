import type { BotCommand } from "grammy/types";
import { askBot } from "./ask-bot.ts";
import type { CallbackAnswer } from "./callback-queries.ts";
import { findButton } from "./find-button.ts";
import type { GroupChat } from "./group-chat.ts";
import { tellMembership } from "./membership.ts";
import type { Person } from "./person.ts";
import type {
  ButtonPlace,
  MessageReference,
  PersonInChats,
  UploadOptions,
  WaitOptions,
} from "./person-in-chats.ts";
import { reachesBot } from "./reaches-bot.ts";
import { type NewMessage, Room } from "./room.ts";
import * as sent from "./sent-content.ts";
import { type ChatMessage, showMessage } from "./show-message.ts";
import { startText } from "./start-text.ts";
import { type Wanted, waitFor } from "./wait-for.ts";
import type { Content, World } from "./world.ts";

const MAX_TEXT = 4096;

/** A person's own hands and eyes in the chats they share with the bot. */
export class Account implements PersonInChats {
  readonly #world: World;
  readonly #person: Person;
  readonly #room: Room;
  readonly #patience: number;
  #lastActed = 0;

  constructor(world: World, person: Person, patience: number) {
    this.#world = world;
    this.#person = person;
    this.#patience = patience;
    const { language_code: _, ...chat } = person;
    this.#room = new Room({ ...chat, type: "private" }, [person]);
    world.people.set(person.id, person);
    world.rooms.set(person.id, this.#room);
  }

  get id(): number {
    return this.#person.id;
  }

  say(text: string, chat?: GroupChat, options: { replyTo?: number } = {}): ChatMessage {
    const said = text.trim();
    if (said === "") throw new RangeError("there is nothing to say");
    // Telegram's apps cut a longer text into messages of this size.
    for (let at = 0; at + MAX_TEXT < said.length; at += MAX_TEXT) {
      this.#send(sent.typedText(said.slice(at, at + MAX_TEXT)), chat, options.replyTo);
    }
    const rest = said.length % MAX_TEXT || MAX_TEXT;
    return this.#send(sent.typedText(said.slice(-rest)), chat, options.replyTo);
  }

  follow(link: string): ChatMessage {
    return this.say(startText(link, this.#world.bot.username));
  }

  editText(message: MessageReference, text: string): ChatMessage {
    this.#lastActed = this.#world.lastRevision;
    const { room, stored } = this.#find(idOf(message));
    if (stored?.message.from?.id !== this.id || stored.message.text === undefined) {
      throw new RangeError(`message ${idOf(message)} is no text of theirs`);
    }
    const { entities: _, ...before } = stored.message;
    const edit = { ...sent.typedText(text), edit_date: this.#world.date };
    const edited = { ...before, ...edit } as NewMessage & typeof edit;
    this.#world.replace(room, { ...stored, message: edited });
    if (reachesBot(this.#world, room, edited)) {
      this.#world.updates.add({ edited_message: edited });
    }
    return showMessage(room.find(edited.message_id)!);
  }

  upload(fileName: string, bytes: Uint8Array, options: UploadOptions = {}): ChatMessage {
    return this.#send(sent.documentContent(this.#world, fileName, bytes, options), options.chat);
  }

  sendPhoto(bytes: Uint8Array, options: UploadOptions = {}): ChatMessage {
    return this.#send(sent.photoContent(this.#world, bytes, options), options.chat);
  }

  sendContact(phone: string, isOwn = true): ChatMessage {
    return this.#send(sent.contactContent(this.#person, phone, isOwn));
  }

  sendSticker(): ChatMessage {
    return this.#send(sent.stickerContent(this.#world));
  }

  sendVoice(): ChatMessage {
    return this.#send(sent.voiceContent(this.#world));
  }

  sendLocation(latitude: number, longitude: number): ChatMessage {
    return this.#send({ location: { latitude, longitude } });
  }

  async tap(
    message: MessageReference,
    place: ButtonPlace,
    timeout?: number,
  ): Promise<CallbackAnswer> {
    const { stored } = this.#find(idOf(message));
    if (!stored) throw new RangeError(`there is no message ${idOf(message)}`);
    const button = findButton(showMessage(stored), place);
    if (button.kind !== "callback") {
      throw new RangeError(
        `the button "${button.text}" asks the bot nothing: it is a ${button.kind}`,
      );
    }
    return this.tapData(message, button.data, timeout);
  }

  async tapData(
    message: MessageReference,
    data: string,
    timeout = this.#patience,
  ): Promise<CallbackAnswer> {
    this.#lastActed = this.#world.lastRevision;
    const messageId = idOf(message);
    const { room } = this.#find(messageId);
    return askBot(this.#world, this.#person, { room, messageId, data }, timeout);
  }

  block(): void {
    if (this.#room.bot === "blocked") return;
    this.#room.bot = "blocked";
    this.#tell("member", "kicked");
  }

  unblock(): void {
    if (this.#room.bot !== "blocked") return;
    this.#room.bot = "member";
    this.#tell("kicked", "member");
  }

  messages(chat?: GroupChat): readonly ChatMessage[] {
    return this.#roomOf(chat).messages.map(showMessage);
  }

  waitFor(wanted: Wanted, options: WaitOptions = {}): Promise<ChatMessage> {
    return waitFor(this.#world, wanted, {
      after: options.after ?? this.#lastActed,
      timeout: options.timeout ?? this.#patience,
      messages: () => this.messages(options.chat),
    });
  }

  commands(chat?: GroupChat): readonly BotCommand[] {
    const room = this.#roomOf(chat);
    const [creator] = room.members.keys();
    return this.#world.menu.shownTo({
      chatId: room.chat.id,
      userId: this.id,
      isPrivate: room.isPrivate,
      isAdministrator: creator === this.id,
      languageCode: this.#person.language_code,
    });
  }

  #roomOf(chat?: GroupChat): Room {
    if (!chat) return this.#room;
    const room = this.#world.rooms.get(chat.id);
    if (!room?.members.has(this.id)) throw new RangeError(`not a member of "${chat.title}"`);
    return room;
  }

  /** The message and its room; the private chat when the message is in none. */
  #find(messageId: number) {
    for (const room of this.#world.rooms.values()) {
      const stored = room.members.has(this.id) ? room.find(messageId) : null;
      if (stored) return { room, stored };
    }
    return { room: this.#room, stored: null };
  }

  #send(content: Content, chat?: GroupChat, replyTo?: number): ChatMessage {
    const room = this.#roomOf(chat);
    if (room.isPrivate && room.bot === "blocked") throw new RangeError("the bot is blocked");
    if (room.isPrivate) room.bot = "member";
    this.#lastActed = this.#world.lastRevision;
    const answered = replyTo === undefined ? undefined : room.find(replyTo)?.message;
    const reply = answered ? { reply_to_message: answered } : {};
    const stored = this.#world.post(room, this.#person, { ...content, ...reply } as Content);
    const message = stored.message as NewMessage;
    if (reachesBot(this.#world, room, message)) this.#world.updates.add({ message });
    return showMessage(stored);
  }

  #tell(before: "member" | "kicked", after: "member" | "kicked"): void {
    const [room, by] = [this.#room, this.#person];
    tellMembership(this.#world, { room, by, of: "bot", before, after });
  }
}

function idOf(message: MessageReference): number {
  return typeof message === "number" ? message : message.id;
}

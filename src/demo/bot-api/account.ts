import type { BotCommand, CallbackQuery, MessageEntity } from "grammy/types";
import type { CallbackAnswer } from "./callback-queries.ts";
import { detectEntities } from "./detect-entities.ts";
import { findButton } from "./find-button.ts";
import type { GroupChat } from "./group-chat.ts";
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
import { type ChatMessage, showMessage } from "./show-message.ts";
import { type Wanted, waitFor } from "./wait-for.ts";
import { asUser, type Content, type World } from "./world.ts";

const MAX_TEXT = 4096;
const MAX_DATA_BYTES = 64;
const START_PAYLOAD = /^[\w-]{1,64}$/;

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
      this.#send(textOf(said.slice(at, at + MAX_TEXT)), chat, options.replyTo);
    }
    const rest = said.length % MAX_TEXT || MAX_TEXT;
    return this.#send(textOf(said.slice(-rest)), chat, options.replyTo);
  }

  follow(link: string): ChatMessage {
    const url = new URL(link);
    const payload = url.searchParams.get("start");
    if (url.host !== "t.me" || url.pathname !== `/${this.#world.bot.username}`) {
      throw new RangeError(`not a link to this bot: ${link}`);
    }
    if (payload !== null && !START_PAYLOAD.test(payload)) {
      throw new RangeError(`not a payload Telegram passes on: ${payload}`);
    }
    return this.say(payload === null ? "/start" : `/start ${payload}`);
  }

  editText(message: MessageReference, text: string): ChatMessage {
    this.#lastActed = this.#world.lastRevision;
    const { room, stored } = this.#find(idOf(message));
    if (stored?.message.from?.id !== this.id || stored.message.text === undefined) {
      throw new RangeError(`message ${idOf(message)} is no text of theirs`);
    }
    const { entities: _, ...before } = stored.message;
    const edited = { ...before, ...textOf(text), edit_date: this.#world.date } as NewMessage;
    this.#world.replace(room, { ...stored, message: edited });
    if (reachesBot(this.#world, room, edited)) {
      this.#world.updates.add({ edited_message: edited as NewMessage & { edit_date: number } });
    }
    return showMessage(room.find(edited.message_id)!);
  }

  upload(fileName: string, bytes: Uint8Array, options: UploadOptions = {}): ChatMessage {
    const mimeType = options.mimeType ?? "application/octet-stream";
    const document = this.#world.files.addSent({ name: fileName, mimeType, bytes });
    return this.#send({ document, ...captionOf(options.caption) }, options.chat);
  }

  sendPhoto(bytes: Uint8Array, options: UploadOptions = {}): ChatMessage {
    const mimeType = options.mimeType ?? "image/jpeg";
    const photo = this.#world.files.addPhoto({ name: "photo.jpg", mimeType, bytes });
    return this.#send({ photo, ...captionOf(options.caption) }, options.chat);
  }

  sendContact(phone: string, isOwn = true): ChatMessage {
    const { id, first_name } = this.#person;
    const owner = isOwn ? { user_id: id, first_name } : { first_name: "Somebody" };
    return this.#send({ contact: { phone_number: phone, ...owner } });
  }

  sendSticker(): ChatMessage {
    const file = this.#world.files.addSent({
      name: "sticker.webp",
      mimeType: "image/webp",
      bytes: new Uint8Array(1),
    });
    const { file_id, file_unique_id } = file;
    const look = { width: 512, height: 512, is_animated: false, is_video: false, emoji: "👋" };
    return this.#send({ sticker: { file_id, file_unique_id, type: "regular", ...look } });
  }

  sendVoice(): ChatMessage {
    const mimeType = "audio/ogg";
    const bytes = new Uint8Array(1);
    const file = this.#world.files.addSent({ name: "voice.ogg", mimeType, bytes });
    const { file_id, file_unique_id } = file;
    return this.#send({ voice: { file_id, file_unique_id, duration: 1, mime_type: mimeType } });
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
    if (Buffer.byteLength(data) > MAX_DATA_BYTES) throw new RangeError("longer than 64 bytes");
    this.#lastActed = this.#world.lastRevision;
    const { room, stored } = this.#find(idOf(message));
    const { id, answer } = this.#world.queries.open(timeout);
    const gone = { chat: room.chat, message_id: idOf(message), date: 0 as const };
    const query: CallbackQuery = {
      id,
      from: asUser(this.#person),
      message: stored?.message ?? gone,
      chat_instance: String(room.chat.id * 7919),
      data,
    };
    this.#world.updates.add({ callback_query: query });
    const given = await answer;
    const { text, alert, url } = given;
    const about = { chatId: room.chat.id, personId: this.id, messageId: idOf(message) };
    this.#world.emit({ type: "answer", ...about, text, alert, url });
    return given;
  }

  block(): void {
    if (this.#room.bot === "blocked") return;
    this.#room.bot = "blocked";
    this.#tellMembership("member", "kicked");
  }

  unblock(): void {
    if (this.#room.bot !== "blocked") return;
    this.#room.bot = "member";
    this.#tellMembership("kicked", "member");
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

  /** The room with this message in it; the private chat when it is in none. */
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

  #tellMembership(before: "member" | "kicked", after: "member" | "kicked"): void {
    const as = (status: "member" | "kicked") =>
      status === "kicked"
        ? { status, user: this.#world.botUser, until_date: 0 }
        : { status, user: this.#world.botUser };
    this.#world.updates.add({
      my_chat_member: {
        chat: this.#room.chat,
        from: asUser(this.#person),
        date: this.#world.date,
        old_chat_member: as(before),
        new_chat_member: as(after),
      },
    });
  }
}

function idOf(message: MessageReference): number {
  return typeof message === "number" ? message : message.id;
}

function textOf(text: string): { text: string; entities?: MessageEntity[] } {
  const entities = detectEntities(text);
  return entities.length > 0 ? { text, entities } : { text };
}

function captionOf(caption: string | undefined): Content {
  return caption ? { caption } : {};
}

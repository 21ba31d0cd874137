import type { Chat, ChatMember, User } from "grammy/types";
import { type NewMessage, Room } from "./room.ts";
import type { Person } from "./person.ts";
import { asUser, type Content, type World } from "./world.ts";
import { type ChatMessage, showMessage } from "./show-message.ts";

/** A group with the bot in it, from outside. */
export interface GroupChat {
  /** Its id now: another one once it has become a supergroup. */
  readonly id: number;
  readonly title: string;
  messages(): readonly ChatMessage[];
  /** Turns it into a supergroup: a new id, and calls to the old one are refused with it. */
  migrate(): void;
  add(person: Person): void;
  remove(person: Person): void;
  /** Takes the bot out; it is told so, and may write no more. */
  removeBot(): void;
  addBot(): void;
}

/** A group made here, which knows its room. */
export class Group implements GroupChat {
  readonly #world: World;
  room: Room;

  constructor(world: World, title: string, members: readonly Person[]) {
    this.#world = world;
    const id = -(4_000_000_000 + world.rooms.size);
    this.room = new Room({ id, type: "group", title }, members);
    world.rooms.set(id, this.room);
    this.addBot();
  }

  get id(): number {
    return this.room.chat.id;
  }

  get title(): string {
    return (this.room.chat as Chat.GroupChat).title;
  }

  messages(): readonly ChatMessage[] {
    return this.room.messages.map(showMessage);
  }

  migrate(): void {
    const old = this.room;
    if (old.chat.type !== "group") throw new RangeError("already a supergroup");
    const id = -(1_002_000_000_000 + this.#world.rooms.size);
    const room = new Room({ id, type: "supergroup", title: this.title }, [...old.members.values()]);
    room.bot = old.bot;
    this.#world.rooms.set(id, room);
    this.#service(old, { migrate_to_chat_id: id });
    old.migratedTo = id;
    this.room = room;
    this.#service(room, { migrate_from_chat_id: old.chat.id });
  }

  add(person: Person): void {
    this.room.members.set(person.id, person);
    this.#service(this.room, { new_chat_members: [asUser(person)] });
    this.#changed("chat_member", asUser(person), "left", "member");
  }

  remove(person: Person): void {
    this.room.members.delete(person.id);
    this.#service(this.room, { left_chat_member: asUser(person) });
    this.#changed("chat_member", asUser(person), "member", "left");
  }

  addBot(): void {
    this.room.bot = "member";
    this.#changed("my_chat_member", this.#world.botUser, "left", "member");
    this.#service(this.room, { new_chat_members: [this.#world.botUser] });
  }

  removeBot(): void {
    this.room.bot = "blocked";
    this.#changed("my_chat_member", this.#world.botUser, "member", "kicked");
  }

  #service(room: Room, content: Content): void {
    const [person] = room.members.values();
    if (!person) return;
    const { message } = this.#world.post(room, person, content);
    this.#world.updates.add({ message: message as NewMessage });
  }

  #changed(
    kind: "chat_member" | "my_chat_member",
    user: User,
    before: "left" | "member",
    after: "left" | "member" | "kicked",
  ): void {
    const [person] = this.room.members.values();
    if (!person) return;
    this.#world.updates.add({
      [kind]: {
        chat: this.room.chat,
        from: asUser(person),
        date: this.#world.date,
        old_chat_member: { status: before, user } as ChatMember,
        new_chat_member: memberAs(after, user),
      },
    });
  }
}

function memberAs(status: "left" | "member" | "kicked", user: User): ChatMember {
  return status === "kicked" ? { status, user, until_date: 0 } : { status, user };
}

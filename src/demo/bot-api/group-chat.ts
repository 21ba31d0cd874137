import type { Chat } from "grammy/types";
import { tellMembership } from "./membership.ts";
import type { Person } from "./person.ts";
import { type NewMessage, Room } from "./room.ts";
import { type ChatMessage, showMessage } from "./show-message.ts";
import { asUser, type Content, type World } from "./world.ts";

/** A group with the bot in it, from outside. What happens in it is done by who made it. */
export interface GroupChat {
  /** Its id now: another one once it has become a supergroup. */
  readonly id: number;
  readonly title: string;
  messages(): readonly ChatMessage[];
  /** Turns it into a supergroup: a new id, and calls to the old one are refused with it. */
  migrate(): void;
  add(person: Person): void;
  remove(person: Person): void;
  addBot(): void;
  /** Takes the bot out; it is told so, and may write no more. */
  removeBot(): void;
}

/** A group made here, which knows its room. */
export class Group implements GroupChat {
  readonly #world: World;
  readonly #creator: Person;
  #room: Room;

  constructor(world: World, title: string, members: readonly Person[]) {
    const [creator] = members;
    if (!creator) throw new RangeError("a group is made by somebody");
    this.#world = world;
    this.#creator = creator;
    this.#room = this.#open(
      { id: -(4_000_000_000 + world.rooms.size), type: "group", title },
      members,
    );
    this.addBot();
  }

  get id(): number {
    return this.#room.chat.id;
  }

  get title(): string {
    return (this.#room.chat as Chat.GroupChat).title;
  }

  messages(): readonly ChatMessage[] {
    return this.#room.messages.map(showMessage);
  }

  migrate(): void {
    const old = this.#room;
    if (old.chat.type !== "group") throw new RangeError("already a supergroup");
    const id = -(1_002_000_000_000 + this.#world.rooms.size);
    const chat = { id, type: "supergroup" as const, title: this.title };
    this.#room = this.#open(chat, [...old.members.values()]);
    this.#room.bot = old.bot;
    this.#service(old, { migrate_to_chat_id: id });
    old.migratedTo = id;
    this.#service(this.#room, { migrate_from_chat_id: old.chat.id });
  }

  add(person: Person): void {
    this.#room.members.set(person.id, person);
    this.#service(this.#room, { new_chat_members: [asUser(person)] });
    this.#tell(person, "left", "member");
  }

  remove(person: Person): void {
    this.#room.members.delete(person.id);
    this.#service(this.#room, { left_chat_member: asUser(person) });
    this.#tell(person, "member", "left");
  }

  addBot(): void {
    this.#room.bot = "member";
    this.#tell("bot", "left", "member");
    this.#service(this.#room, { new_chat_members: [this.#world.botUser] });
  }

  removeBot(): void {
    this.#room.bot = "blocked";
    this.#tell("bot", "member", "kicked");
  }

  #open(chat: Chat.GroupChat | Chat.SupergroupChat, members: readonly Person[]): Room {
    const room = new Room(chat, members);
    this.#world.rooms.set(chat.id, room);
    return room;
  }

  /** Messages of this kind reach the bot in spite of privacy mode. */
  #service(room: Room, content: Content): void {
    const { message } = this.#world.post(room, this.#creator, content);
    if (room.bot === "member") this.#world.updates.add({ message: message as NewMessage });
  }

  #tell(of: Person | "bot", before: "left" | "member", after: "left" | "member" | "kicked"): void {
    tellMembership(this.#world, { room: this.#room, by: this.#creator, of, before, after });
  }
}

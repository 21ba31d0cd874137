import type { ChatMember, User } from "grammy/types";
import type { Person } from "./person.ts";
import type { Room } from "./room.ts";
import { asUser, type World } from "./world.ts";

export type Standing = "member" | "left" | "kicked";

/** Tells the bot that it, or somebody else, came into a chat or went out of it. */
export function tellMembership(
  world: World,
  change: {
    readonly room: Room;
    readonly by: Person;
    readonly of: Person | "bot";
    readonly before: Standing;
    readonly after: Standing;
  },
): void {
  const user = change.of === "bot" ? world.botUser : asUser(change.of);
  world.updates.add({
    [change.of === "bot" ? "my_chat_member" : "chat_member"]: {
      chat: change.room.chat,
      from: asUser(change.by),
      date: world.date,
      old_chat_member: memberAs(change.before, user),
      new_chat_member: memberAs(change.after, user),
    },
  });
}

function memberAs(status: Standing, user: User): ChatMember {
  return status === "kicked" ? { status, user, until_date: 0 } : { status, user };
}

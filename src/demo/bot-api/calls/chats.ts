import type { ChatMember } from "grammy/types";
import { badRequest } from "../refusal.ts";
import type { Room } from "../room.ts";
import { asUser, type World } from "../world.ts";
import type { Handlers } from "./handler.ts";

const GIFTS = {
  unlimited_gifts: false,
  limited_gifts: false,
  unique_gifts: false,
  premium_subscription: false,
  gifts_from_channels: false,
};

export const chats: Handlers<
  "getChat" | "getChatMember" | "getChatAdministrators" | "getChatMemberCount" | "leaveChat"
> = {
  getChat: (world, { chat_id: chatId }) => {
    const { chat } = world.room(chatId);
    return { ...chat, accent_color_id: 0, max_reaction_count: 11, accepted_gift_types: GIFTS };
  },

  getChatMember: (world, { chat_id: chatId, user_id: userId }) =>
    chatMember(world, world.openRoom(chatId), userId),

  getChatAdministrators: (world, { chat_id: chatId }) => {
    const room = world.openRoom(chatId);
    if (room.isPrivate) throw badRequest("there are no administrators in the private chat");
    const [creator] = room.members.keys();
    return creator === undefined ? [] : [chatMember(world, room, creator)];
  },

  getChatMemberCount: (world, { chat_id: chatId }) => world.openRoom(chatId).members.size + 1,

  leaveChat: (world, { chat_id: chatId }) => {
    const room = world.openRoom(chatId);
    if (room.isPrivate) throw badRequest("chat member status can't be changed in private chats");
    room.bot = "absent";
    return true;
  },
};

/** Who made the group is its creator; the bot and everybody else are plain members. */
function chatMember(world: World, room: Room, userId: number): ChatMember {
  if (userId === world.bot.id) return { status: "member", user: world.botUser };
  const person = world.people.get(userId);
  if (!person) throw badRequest("PARTICIPANT_ID_INVALID");
  const user = asUser(person);
  if (!room.members.has(userId)) return { status: "left", user };
  const [creator] = room.members.keys();
  if (!room.isPrivate && creator === userId) {
    return { status: "creator", user, is_anonymous: false };
  }
  return { status: "member", user };
}

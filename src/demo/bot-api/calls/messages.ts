import { badRequest } from "../refusal.ts";
import type { Room } from "../room.ts";
import type { World } from "../world.ts";
import type { Handlers } from "./handler.ts";

const DELETABLE_SECONDS = 48 * 3600;
const MAX_DELETED_AT_ONCE = 100;
const REACTIONS = new Set(
  "👍👎🔥🎉🤩🙏👌🤡🥱🥴😍🐳💯🤣⚡🍌🏆💔🤨😐🍓🍾💋😈😴😭🤓👻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾😡❤😁😢🤔🤯🤬💩🤮🥰👏🕊🌚🌭",
);

export const messages: Handlers<
  | "deleteMessage"
  | "deleteMessages"
  | "pinChatMessage"
  | "unpinChatMessage"
  | "unpinAllChatMessages"
  | "setMessageReaction"
> = {
  deleteMessage: (world, { chat_id: chatId, message_id: id }) => {
    const room = world.openRoom(chatId);
    if (!room.find(id)) throw badRequest("message to delete not found");
    if (!isDeletable(world, room, id)) throw badRequest("message can't be deleted for everyone");
    world.remove(room, id);
    return true;
  },

  deleteMessages: (world, { chat_id: chatId, message_ids: ids }) => {
    const room = world.openRoom(chatId);
    if (ids.length === 0 || ids.length > MAX_DELETED_AT_ONCE) {
      throw badRequest("message identifiers are not specified");
    }
    // Telegram skips those that are not there.
    for (const id of ids) if (isDeletable(world, room, id)) world.remove(room, id);
    return true;
  },

  pinChatMessage: (world, { chat_id: chatId, message_id: id }) => {
    const room = world.openRoom(chatId);
    if (!room.find(id)) throw badRequest("message to pin not found");
    if (!room.pinned.includes(id)) room.pinned.push(id);
    return true;
  },

  unpinChatMessage: (world, { chat_id: chatId, message_id: id }) => {
    const { pinned } = world.openRoom(chatId);
    const index = id === undefined ? pinned.length - 1 : pinned.indexOf(id);
    if (index < 0) throw badRequest("message to unpin not found");
    pinned.splice(index, 1);
    return true;
  },

  unpinAllChatMessages: (world, { chat_id: chatId }) => {
    world.openRoom(chatId).pinned.length = 0;
    return true;
  },

  setMessageReaction: (world, { chat_id: chatId, message_id: id, reaction = [] }) => {
    const room = world.openRoom(chatId);
    const stored = room.find(id);
    if (!stored) throw badRequest("message to react not found");
    const emoji = reaction.map((each) => (each.type === "emoji" ? each.emoji : ""));
    if (emoji.length > 1) throw badRequest("REACTIONS_TOO_MANY");
    if (!emoji.every((each) => REACTIONS.has(each.replace("\ufe0f", "")))) {
      throw badRequest("REACTION_INVALID");
    }
    world.replace(room, { ...stored, reactions: emoji });
    return true;
  },
};

/** The bot's own messages, and in a private chat the person's too, for two days. */
function isDeletable(world: World, room: Room, id: number): boolean {
  const stored = room.find(id);
  if (!stored) return false;
  const isYoung = stored.message.date > world.date - DELETABLE_SECONDS;
  return isYoung && (stored.isFromBot || room.isPrivate);
}

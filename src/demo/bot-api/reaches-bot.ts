import type { NewMessage, Room } from "./room.ts";
import type { World } from "./world.ts";

/**
 * Whether the bot hears of a message. In a group it keeps to privacy mode: commands that name it
 * or nobody, and answers to what it said.
 */
export function reachesBot({ bot }: World, room: Room, message: NewMessage): boolean {
  if (room.bot !== "member") return false;
  if (room.isPrivate) return true;
  if (message.reply_to_message?.from?.id === bot.id) return true;
  const { text = "", entities = [] } = message;
  const command = entities.find(({ type, offset }) => type === "bot_command" && offset === 0);
  if (!command) return false;
  const [, addressee] = text.slice(0, command.length).split("@");
  return addressee === undefined || addressee.toLowerCase() === bot.username.toLowerCase();
}

import type { CallbackQuery } from "grammy/types";
import type { CallbackAnswer } from "./callback-queries.ts";
import type { Person } from "./person.ts";
import type { Room } from "./room.ts";
import { asUser, type World } from "./world.ts";

const MAX_DATA_BYTES = 64;

/** A tap on a button with this data below a message, which may be gone by now. */
export interface Tap {
  readonly room: Room;
  readonly messageId: number;
  readonly data: string;
}

/** Sends a tap to the bot and waits for its answer, up to `timeout` milliseconds. */
export async function askBot(
  world: World,
  person: Person,
  { room, messageId, data }: Tap,
  timeout: number,
): Promise<CallbackAnswer> {
  if (Buffer.byteLength(data) > MAX_DATA_BYTES) throw new RangeError("longer than 64 bytes");
  const { id, answer } = world.queries.open(timeout);
  const gone = { chat: room.chat, message_id: messageId, date: 0 } as const;
  const query: CallbackQuery = {
    id,
    from: asUser(person),
    message: room.find(messageId)?.message ?? gone,
    chat_instance: String(room.chat.id),
    data,
  };
  world.updates.add({ callback_query: query });
  const given = await answer;
  if (given.answered) {
    const { text, alert, url } = given;
    const about = { chatId: room.chat.id, personId: person.id, messageId };
    world.emit({ type: "answer", ...about, text, alert, url });
  }
  return given;
}

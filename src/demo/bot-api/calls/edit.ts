import type { InlineKeyboardMarkup, Message } from "grammy/types";
import { isDeepStrictEqual } from "node:util";
import { checkInlineKeyboard } from "../check-keyboard.ts";
import { badRequest } from "../refusal.ts";
import type { Room, StoredMessage } from "../room.ts";
import type { Content, World } from "../world.ts";
import type { Handlers } from "./handler.ts";
import { captionContent, textContent, toDocument, toPhoto } from "./send.ts";

/** Which message is to be edited, and the buttons it will have: none unless they are given. */
interface Target {
  readonly chat_id?: number | string;
  readonly message_id?: number;
  readonly inline_message_id?: string;
  readonly reply_markup?: InlineKeyboardMarkup;
}

export const edit: Handlers<
  "editMessageText" | "editMessageCaption" | "editMessageMedia" | "editMessageReplyMarkup"
> = {
  editMessageText: (world, params) => {
    const { room, stored } = find(world, params);
    if (params.rich_message) throw badRequest("rich messages are not supported");
    if (stored.message.text === undefined) {
      throw badRequest("there is no text in the message to edit");
    }
    const content = textContent(params.text ?? "", params, "MESSAGE_TOO_LONG");
    return apply(world, room, stored, params, content);
  },

  editMessageCaption: (world, params) => {
    const { room, stored } = find(world, params);
    const { document, photo } = stored.message;
    if (!document && !photo) throw badRequest("there is no caption in the message to edit");
    const media = { ...(document ? { document } : {}), ...(photo ? { photo } : {}) };
    return apply(world, room, stored, params, { ...media, ...captionContent(params) });
  },

  editMessageMedia: (world, params, call) => {
    const { room, stored } = find(world, params);
    const { media } = params;
    const file =
      media.type === "photo"
        ? { photo: toPhoto(world, media.media, call) }
        : { document: toDocument(world, media.media, call) };
    return apply(world, room, stored, params, { ...file, ...captionContent(media) });
  },

  editMessageReplyMarkup: (world, params) => {
    const { room, stored } = find(world, params);
    return apply(world, room, stored, params, contentOf(stored.message));
  },
};

const CONTENT = ["text", "entities", "caption", "caption_entities", "document", "photo"] as const;

function contentOf(message: Message): Content {
  const held = CONTENT.filter((name) => message[name] !== undefined);
  return Object.fromEntries(held.map((name) => [name, message[name]]));
}

function find(world: World, target: Target): { room: Room; stored: StoredMessage } {
  if (target.inline_message_id !== undefined) throw badRequest("MESSAGE_ID_INVALID");
  if (target.chat_id === undefined) throw badRequest("chat_id is empty");
  if (target.message_id === undefined) throw badRequest("message identifier is not specified");
  const room = world.openRoom(target.chat_id);
  const stored = room.find(target.message_id);
  if (!stored) throw badRequest("message to edit not found");
  if (!stored.isFromBot) throw badRequest("message can't be edited");
  return { room, stored };
}

function apply(
  world: World,
  room: Room,
  stored: StoredMessage,
  target: Target,
  content: Content,
): Message {
  const markup = checkInlineKeyboard(target.reply_markup);
  const before = stored.message;
  const isSame =
    isDeepStrictEqual(contentOf(before), contentOf(content as Message)) &&
    isDeepStrictEqual(before.reply_markup, markup);
  if (isSame) {
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly " +
        "the same as a current content and reply markup of the message",
    );
  }
  world.limits?.count(room.chat.id);
  const { message_id, from, chat, date, reply_to_message } = before;
  const message = {
    message_id,
    from,
    chat,
    date,
    edit_date: world.date,
    ...(reply_to_message ? { reply_to_message } : {}),
    ...content,
    ...(markup ? { reply_markup: markup } : {}),
  } as Message;
  world.replace(room, { ...stored, message });
  return message;
}

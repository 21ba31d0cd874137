import type { MessageEntity, ReplyParameters } from "grammy/types";
import { checkReplyMarkup, type ReplyMarkup } from "../check-keyboard.ts";
import { formattedText } from "../formatted-text.ts";
import { badRequest } from "../refusal.ts";
import type { Room } from "../room.ts";
import type { Content, World } from "../world.ts";
import type { Call, Handlers } from "./handler.ts";

const MAX_TEXT = 4096;
const MAX_CAPTION = 1024;
const ACTIONS = new Set([
  "typing",
  "upload_photo",
  "record_video",
  "upload_video",
  "record_voice",
  "upload_voice",
  "upload_document",
  "choose_sticker",
  "find_location",
  "record_video_note",
  "upload_video_note",
]);

/** What all messages the bot sends have in common. */
interface Envelope {
  readonly chat_id: number | string;
  readonly reply_parameters?: ReplyParameters;
  readonly reply_markup?: ReplyMarkup;
}

export const send: Handlers<"sendMessage" | "sendDocument" | "sendPhoto" | "sendChatAction"> = {
  sendMessage: (world, params) => {
    const room = world.openRoom(params.chat_id);
    return deliver(world, room, params, textContent(params.text, params, "message is too long"));
  },

  sendDocument: (world, params, call) => {
    const room = world.openRoom(params.chat_id);
    const content = captionContent(params);
    const document = toDocument(world, params.document, call);
    return deliver(world, room, params, { document, ...content });
  },

  sendPhoto: (world, params, call) => {
    const room = world.openRoom(params.chat_id);
    const content = captionContent(params);
    return deliver(world, room, params, { photo: toPhoto(world, params.photo, call), ...content });
  },

  sendChatAction: (world, { chat_id: chatId, action }) => {
    const room = world.openRoom(chatId);
    if (!ACTIONS.has(action)) throw badRequest("wrong parameter action in request");
    world.emit({ type: "action", chatId: room.chat.id, action });
    return true;
  },
};

/** A message's text and entities. @throws Refusal when it is empty or too long */
export function textContent(
  source: string,
  options: { parse_mode?: string; entities?: MessageEntity[] },
  tooLong: string,
): Content {
  if (source === "") throw badRequest("message text is empty");
  const { text, entities } = formattedText({ text: source, ...options });
  if (text === "") throw badRequest("text must be non-empty");
  if (text.length > MAX_TEXT) throw badRequest(tooLong);
  return { text, ...(entities.length > 0 ? { entities: [...entities] } : {}) };
}

/** A file's caption and its entities; nothing when there is none. */
export function captionContent(params: {
  caption?: string;
  parse_mode?: string;
  caption_entities?: MessageEntity[];
}): Content {
  const { text, entities } = formattedText({
    text: params.caption ?? "",
    parse_mode: params.parse_mode,
    entities: params.caption_entities,
  });
  if (text.length > MAX_CAPTION) throw badRequest("message caption is too long");
  if (text === "") return {};
  return { caption: text, ...(entities.length > 0 ? { caption_entities: [...entities] } : {}) };
}

/** The document that was uploaded, or is named by its id. */
export function toDocument(world: World, source: unknown, call: Call) {
  const upload = call.file(source);
  return upload ? world.files.addDocument(upload) : world.files.document(String(source));
}

/** The photo that was uploaded, or is named by its id. */
export function toPhoto(world: World, source: unknown, call: Call) {
  const upload = call.file(source);
  return upload ? world.files.addPhoto(upload) : world.files.photo(String(source));
}

function deliver(world: World, room: Room, envelope: Envelope, content: Content) {
  const markup = checkReplyMarkup(envelope.reply_markup);
  const reply = envelope.reply_parameters && repliedTo(room, envelope.reply_parameters);
  world.limits?.count(room.chat.id);
  const stored = world.post(room, "bot", {
    ...content,
    ...(reply ? { reply_to_message: reply } : {}),
    ...(markup && "inline_keyboard" in markup ? { reply_markup: markup } : {}),
  } as Content);
  return stored.message;
}

function repliedTo(
  room: Room,
  { message_id: id = 0, allow_sending_without_reply }: ReplyParameters,
) {
  const found = room.find(id);
  if (!found && allow_sending_without_reply !== true) {
    throw badRequest("message to be replied not found");
  }
  if (!found) return undefined;
  // Telegram shows the answered message without the one it answers in turn.
  const { reply_to_message: _, ...message } = found.message;
  return message;
}

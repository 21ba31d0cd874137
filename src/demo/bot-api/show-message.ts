import type { InlineKeyboardButton, Message } from "grammy/types";
import { renderHtml } from "./render-html.ts";
import type { StoredMessage } from "./room.ts";

/** A button below a message, by what tapping it does. */
export type ChatButton =
  | { readonly kind: "callback"; readonly text: string; readonly data: string }
  | { readonly kind: "url"; readonly text: string; readonly url: string }
  | { readonly kind: "copy"; readonly text: string; readonly copy: string }
  | { readonly kind: "other"; readonly text: string };

/** A file of a message; its bytes come from `telegram.file(id)`. */
export interface ChatFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: number;
}

/** A message as somebody in the chat sees it now. */
export interface ChatMessage {
  readonly id: number;
  readonly chatId: number;
  readonly from: "bot" | "person";
  /** The id of the account it comes from. */
  readonly senderId: number;
  /** The text, or a file's caption, without markup; "" when there is none. */
  readonly text: string;
  /** The same with its formatting, and links, phones and commands to tap; the rest escaped. */
  readonly html: string;
  readonly keyboard: readonly (readonly ChatButton[])[];
  readonly photo: (ChatFile & { readonly width: number; readonly height: number }) | null;
  readonly document: ChatFile | null;
  readonly edited: boolean;
  /** When it was sent, in milliseconds since 1970. */
  readonly date: number;
  /** The id of the message this one answers. */
  readonly repliesTo: number | null;
  /** Emoji the bot put on it. */
  readonly reactions: readonly string[];
  /** Grows with every new or edited message of the Telegram; a new message's is its id. */
  readonly revision: number;
}

/** A message as people see it. */
export function showMessage({
  message,
  isFromBot,
  revision,
  reactions,
}: StoredMessage): ChatMessage {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  return {
    id: message.message_id,
    chatId: message.chat.id,
    from: isFromBot ? "bot" : "person",
    senderId: message.from?.id ?? 0,
    text,
    html: renderHtml({ text, entities }),
    keyboard: (message.reply_markup?.inline_keyboard ?? []).map((row) => row.map(showButton)),
    photo: showPhoto(message),
    document: showDocument(message),
    edited: message.edit_date !== undefined,
    date: message.date * 1000,
    repliesTo: message.reply_to_message?.message_id ?? null,
    reactions,
    revision,
  };
}

function showButton(button: InlineKeyboardButton): ChatButton {
  const { text } = button;
  if ("callback_data" in button) return { kind: "callback", text, data: button.callback_data };
  if ("url" in button) return { kind: "url", text, url: button.url };
  if ("copy_text" in button) return { kind: "copy", text, copy: button.copy_text.text };
  return { kind: "other", text };
}

function showPhoto({ photo }: Message): ChatMessage["photo"] {
  const largest = photo?.at(-1);
  if (!largest) return null;
  const { file_id: id, file_size: bytes = 0, width, height } = largest;
  return { id, name: "photo", mimeType: "image/*", bytes, width, height };
}

function showDocument({ document }: Message): ChatMessage["document"] {
  if (!document) return null;
  return {
    id: document.file_id,
    name: document.file_name ?? "file",
    mimeType: document.mime_type ?? "application/octet-stream",
    bytes: document.file_size ?? 0,
  };
}

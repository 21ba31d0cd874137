import type { MessageEntity } from "grammy/types";
import { detectEntities } from "./detect-entities.ts";
import type { Person } from "./person.ts";
import type { UploadOptions } from "./person-in-chats.ts";
import type { Content, World } from "./world.ts";

// The bot only ever learns that there is one: what it looks or sounds like is left out.
const ONE_BYTE = new Uint8Array(1);

/** A text as people type it: formatting is not in it, but commands and links are found. */
export function typedText(text: string): { text: string; entities?: MessageEntity[] } {
  const entities = detectEntities(text);
  return entities.length > 0 ? { text, entities } : { text };
}

/** A file sent as a document. */
export function documentContent(
  { files }: World,
  name: string,
  bytes: Uint8Array,
  { mimeType = "application/octet-stream", caption }: UploadOptions,
): Content {
  return { document: files.addSent({ name, mimeType, bytes }), ...(caption ? { caption } : {}) };
}

/** A picture sent as a photo. */
export function photoContent(
  { files }: World,
  bytes: Uint8Array,
  { mimeType = "image/jpeg", caption }: UploadOptions,
): Content {
  const photo = files.addPhoto({ name: "photo.jpg", mimeType, bytes });
  return { photo, ...(caption ? { caption } : {}) };
}

/** A phone number: the person's own, or a card from the address book. */
export function contactContent(person: Person, phone: string, isOwn: boolean): Content {
  const owner = isOwn
    ? { user_id: person.id, first_name: person.first_name }
    : { first_name: "Somebody" };
  return { contact: { phone_number: phone, ...owner } };
}

export function stickerContent({ files }: World): Content {
  const file = files.addSent({ name: "a.webp", mimeType: "image/webp", bytes: ONE_BYTE });
  const { file_id, file_unique_id } = file;
  const size = { width: 512, height: 512, is_animated: false, is_video: false };
  return { sticker: { file_id, file_unique_id, type: "regular", ...size, emoji: "👋" } };
}

export function voiceContent({ files }: World): Content {
  const file = files.addSent({ name: "a.ogg", mimeType: "audio/ogg", bytes: ONE_BYTE });
  const { file_id, file_unique_id } = file;
  return { voice: { file_id, file_unique_id, duration: 1, mime_type: "audio/ogg" } };
}

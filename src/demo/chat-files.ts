import { z } from "zod";
import { Refusal } from "./bot-api/refusal.ts";
import type { PersonInChats } from "./bot-api/telegram.ts";
import type { Refused } from "./chat-wire.ts";

/** The most Telegram takes in one file. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

const form = z.object({
  file: z.instanceof(File),
  caption: z.string().max(1024).default(""),
  as: z.enum(["photo", "document"]).default("document"),
});

/** Puts an uploaded file into the chat: its message's id, or why not. */
export async function sendFile(
  person: PersonInChats,
  body: unknown,
): Promise<{ id: number } | Refused> {
  const { success, data } = form.safeParse(body);
  if (!success) return "badRequest";
  const { file, caption, as } = data;
  if (file.size === 0) return "empty";
  if (file.size > MAX_FILE_BYTES) return "tooLarge";

  const bytes = new Uint8Array(await file.arrayBuffer());
  const mimeType = file.type.split(";", 1)[0] || "application/octet-stream";
  const options = { caption, mimeType };
  if (as === "document") return { id: person.upload(file.name, bytes, options).id };
  try {
    return { id: person.sendPhoto(bytes, options).id };
  } catch (error) {
    // What Telegram would not take as a picture; as a document it would.
    if (error instanceof Refusal) return "badPhoto";
    throw error;
  }
}

/** How a browser is to take a file of this chat; null when no message there has it. */
export function fileHeaders(
  person: PersonInChats,
  id: string,
  bytes: () => Uint8Array,
): Record<string, string> | null {
  for (const { photo, document } of person.messages()) {
    if (photo?.id === id) return { "Content-Type": pictureType(bytes()) };
    if (document?.id === id) return asDownload(document.name);
  }
  return null;
}

/** Never as a page of ours, whatever is in it. */
function asDownload(name: string): Record<string, string> {
  return {
    "Content-Type": "application/octet-stream",
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  };
}

function pictureType(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("latin1");
  if (start === "\u0089PNG") return "image/png";
  if (start === "RIFF") return "image/webp";
  return start === "GIF8" ? "image/gif" : "image/jpeg";
}

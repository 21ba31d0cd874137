import type { SSEStreamingApi } from "hono/streaming";
import type { ChatEvent, PersonInChats, Telegram } from "./bot-api/telegram.ts";
import type { ShownChat } from "./chat-wire.ts";

const PING_MS = 20_000;
const RECONNECT_MS = 500;

type Tell = (event: string, data: unknown) => void;

/** Tells a page what its chat is, and then all that changes, until either side hangs up. */
export async function followChat(
  stream: SSEStreamingApi,
  telegram: Telegram,
  person: PersonInChats,
  chat: Omit<ShownChat, "commands" | "messages">,
): Promise<void> {
  const tell: Tell = (event, data) =>
    void stream.writeSSE({ event, data: JSON.stringify(data), retry: RECONNECT_MS });
  const state: ShownChat = { ...chat, commands: person.commands(), messages: person.messages() };
  tell("state", state);

  const stop = telegram.onChange((event) => tellChange(event, person, tell));
  // Silence and a broken connection look alike, to the browser and to whatever stands between.
  const pings = setInterval(() => tell("ping", null), PING_MS);
  await new Promise<void>((resolve) => stream.onAbort(resolve));
  clearInterval(pings);
  stop();
}

function tellChange(event: ChatEvent, person: PersonInChats, tell: Tell): void {
  if (event.type === "commands") return tell("commands", person.commands());
  if (event.chatId !== person.id) return;
  if (event.type === "message" || event.type === "edited") tell("message", event.message);
  else if (event.type === "deleted") tell("deleted", { id: event.messageId });
  else if (event.type === "action") tell("typing", null);
}

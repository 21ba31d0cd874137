import type { MessageEntity } from "grammy/types";

type Found = "url" | "email" | "mention" | "bot_command" | "phone_number";

// In order of precedence: what an earlier one took, a later one leaves alone.
const PATTERNS: readonly (readonly [Found, RegExp])[] = [
  ["url", /(?<![\w/])(?:https?:\/\/|t\.me\/|www\.)[^\s<>"«»]*[^\s<>"«».,:;!?)\]]/gi],
  ["email", /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ["mention", /(?<![\w@])@[a-z]\w{3,31}\b/gi],
  ["bot_command", /(?<![\p{L}\p{N}_/@<>])\/\w{1,64}(?:@\w{3,32})?(?![\w/])/gu],
  ["phone_number", /(?<![\w+])\+\d(?:[ ()-]{0,2}\d){8,14}(?!\d)/g],
];

/** What Telegram finds in a text by itself: links, addresses, mentions, commands, phone numbers. */
export function detectEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const [type, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      if (!found.some((other) => overlap(other, entity))) found.push(entity);
    }
  }
  return found.toSorted((a, b) => a.offset - b.offset);
}

function overlap(a: MessageEntity, b: MessageEntity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

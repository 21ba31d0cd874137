import type { MessageEntity } from "grammy/types";
import { detectEntities } from "./detect-entities.ts";
import { type FormattedText, parseHtml } from "./parse-html.ts";
import { badRequest } from "./refusal.ts";

// Telegram drops the formatting past this many, without a word.
const MAX_ENTITIES = 100;

/** What a text parameter and its companions say. */
export interface TextRequest {
  readonly text: string;
  readonly parse_mode?: string | undefined;
  readonly entities?: readonly MessageEntity[] | undefined;
}

/**
 * A text as it stands in a chat: markup read, blank edges cut, links and commands found.
 *
 * @throws Refusal when the markup is wrong
 */
export function formattedText({ text, parse_mode, entities = [] }: TextRequest): FormattedText {
  // A lone half of a surrogate pair does not survive the way over HTTP to Telegram.
  if (/\p{Surrogate}/u.test(text)) throw badRequest("strings must be encoded in UTF-8");
  const parsed = parse(text, parse_mode, entities);
  const { text: trimmed, entities: kept } = trim(parsed);
  const found = detectEntities(trimmed).filter((each) => !kept.some((other) => hides(other, each)));
  const all = [...kept, ...found].toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return { text: trimmed, entities: all.slice(0, MAX_ENTITIES) };
}

function parse(
  text: string,
  mode: string | undefined,
  entities: readonly MessageEntity[],
): FormattedText {
  if (mode === undefined || mode === "") return { text, entities: checkEntities(text, entities) };
  if (mode.toLowerCase() === "html") return parseHtml(text);
  throw badRequest("unsupported parse_mode");
}

function checkEntities(text: string, entities: readonly MessageEntity[]) {
  for (const { offset, length, type } of entities) {
    if (offset < 0 || length < 0 || offset + length > text.length) {
      throw badRequest(
        `entity beginning at UTF-16 offset ${offset} ends after the end of the text`,
      );
    }
    if (type === "text_link" && length === 0) throw badRequest("entity is empty");
  }
  return entities;
}

function trim({ text, entities }: FormattedText): FormattedText {
  const cut = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const moved = entities.flatMap((entity) => {
    const start = Math.max(0, entity.offset - cut);
    const end = Math.min(trimmed.length, entity.offset + entity.length - cut);
    return end > start ? [{ ...entity, offset: start, length: end - start }] : [];
  });
  return { text: trimmed, entities: moved };
}

/** Nothing is found inside code or a link, nor across the edge of other formatting. */
function hides(entity: MessageEntity, found: MessageEntity): boolean {
  const end = entity.offset + entity.length;
  const foundEnd = found.offset + found.length;
  if (found.offset >= end || foundEnd <= entity.offset) return false;
  return ["code", "pre", "text_link", "text_mention"].includes(entity.type);
}

import type { MessageEntity } from "grammy/types";
import { decodeReferences, readEndTag, readStartTag, unparsable } from "./html-tags.ts";
import { nestEntities } from "./nest-entities.ts";
import { badRequest } from "./refusal.ts";

/** Text without markup, and where its formatting lies, in UTF-16 units as Telegram counts. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

interface OpenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its text begins, in the text without markup. */
  readonly offset: number;
}

const SIMPLE: Readonly<Record<string, MessageEntity["type"]>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  "tg-spoiler": "spoiler",
  span: "spoiler",
  pre: "pre",
};
const TAGS = new Set([...Object.keys(SIMPLE), "a", "code", "blockquote", "tg-emoji"]);

/**
 * The text and entities of a message in Telegram's HTML.
 *
 * @throws Refusal in Telegram's words, with the offset in bytes, for tags it does not know or that
 * do not fit together
 * @see https://core.telegram.org/bots/api#html-style
 */
export function parseHtml(source: string): FormattedText {
  const open: OpenTag[] = [];
  const entities: MessageEntity[] = [];
  let text = "";
  let at = 0;
  while (at < source.length) {
    const tagAt = source.indexOf("<", at);
    text += decodeReferences(source.slice(at, tagAt < 0 ? source.length : tagAt));
    if (tagAt < 0) break;
    if (source[tagAt + 1] === "/") {
      const { tag, end } = closeTag(source, tagAt, open);
      const entity = toEntity(tag, text);
      if (entity) entities.push(entity);
      at = end;
    } else {
      const { name, attributes, end } = readStartTag(source, tagAt, TAGS);
      if (name === "span" && attributes.get("class") !== "tg-spoiler") {
        throw unparsable('Tag "span" must have class "tg-spoiler"', source, tagAt);
      }
      open.push({ name, attributes, offset: text.length });
      at = end;
    }
  }
  const left = open.at(-1)?.name;
  if (left !== undefined) {
    throw badRequest(
      `can't parse entities: Can't find end tag corresponding to start tag "${left}"`,
    );
  }
  return { text, entities: nestEntities(entities) };
}

function closeTag(source: string, start: number, open: OpenTag[]): { tag: OpenTag; end: number } {
  const tag = open.pop();
  if (!tag) throw unparsable("Unexpected end tag", source, start);
  const { name, end } = readEndTag(source, start);
  if (name !== "" && name !== tag.name) {
    const expected = `, expected "</${tag.name}>", found "</${name}>"`;
    throw unparsable("Unmatched end tag", source, start, expected);
  }
  return { tag, end };
}

function toEntity({ name, attributes, offset }: OpenTag, text: string): MessageEntity | null {
  const place = { offset, length: text.length - offset };
  if (place.length === 0) return null;
  switch (name) {
    case "a":
      return toLink(attributes.get("href") || text.slice(offset), place);
    case "blockquote": {
      const type = attributes.has("expandable") ? "expandable_blockquote" : "blockquote";
      return { type, ...place };
    }
    case "tg-emoji":
      return { type: "custom_emoji", custom_emoji_id: attributes.get("emoji-id") ?? "", ...place };
    case "code": {
      const language = /^language-(.+)$/.exec(attributes.get("class") ?? "")?.[1];
      return { type: "code", ...place, ...(language ? { language } : {}) };
    }
    default:
      return { type: SIMPLE[name], ...place } as MessageEntity;
  }
}

function toLink(href: string, place: { offset: number; length: number }): MessageEntity | null {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(href) ? href : `http://${href}`;
  // Telegram drops a link it will not follow, tel: among them, and keeps its text.
  if (!/^(https?|tg|ton|mailto):/i.test(address) || !URL.canParse(address)) return null;
  return { type: "text_link", url: address, ...place };
}

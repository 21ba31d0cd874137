import type { MessageEntity } from "grammy/types";
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
  code: "code",
  pre: "pre",
};
const TAGS = new Set([...Object.keys(SIMPLE), "a", "blockquote", "tg-emoji"]);
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot));?/gi;

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
    text += decode(source.slice(at, tagAt < 0 ? source.length : tagAt));
    if (tagAt < 0) break;
    if (source[tagAt + 1] === "/") {
      const { tag, end } = readEndTag(source, tagAt, open);
      const entity = toEntity(tag, text);
      if (entity) entities.push(entity);
      at = end;
    } else {
      const { name, attributes, end } = readStartTag(source, tagAt);
      open.push({ name, attributes, offset: text.length });
      at = end;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) throw refused(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  return { text, entities: inOrder(entities) };
}

function readStartTag(source: string, start: number) {
  const name = /[^\s>]*/y;
  name.lastIndex = start + 1;
  const tag = name.exec(source)![0].toLowerCase();
  let at = name.lastIndex;
  if (at >= source.length) throw refused("Unclosed start tag", source, start);
  if (!TAGS.has(tag)) throw refused(`Unsupported start tag "${tag}"`, source, start);

  const attributes = new Map<string, string>();
  const attribute = /\s*(?:([^\s=>]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?)?\s*/y;
  while (source[at] !== ">") {
    attribute.lastIndex = at;
    const [all, key, double, single, bare] = attribute.exec(source)!;
    at += all.length;
    if (at >= source.length) throw refused("Unclosed start tag", source, start);
    if (key === undefined && source[at] !== ">") {
      throw refused(`Empty attribute name in the tag "${tag}"`, source, start);
    }
    if (key !== undefined)
      attributes.set(key.toLowerCase(), decode(double ?? single ?? bare ?? ""));
  }
  if (tag === "span" && attributes.get("class") !== "tg-spoiler") {
    throw refused('Tag "span" must have class "tg-spoiler"', source, start);
  }
  return { name: tag, attributes, end: at + 1 };
}

function readEndTag(source: string, start: number, open: OpenTag[]) {
  const tag = open.pop();
  if (!tag) throw refused("Unexpected end tag", source, start);
  const close = /([^\s>]*)\s*>/y;
  close.lastIndex = start + 2;
  const found = close.exec(source);
  if (!found) throw refused("Unclosed end tag", source, start);
  const name = found[1]!.toLowerCase();
  if (name !== "" && name !== tag.name) {
    const words = `Unmatched end tag at byte offset ${byteOffset(source, start)}`;
    throw refused(`${words}, expected "</${tag.name}>", found "</${name}>"`);
  }
  return { tag, end: close.lastIndex };
}

function toEntity({ name, attributes, offset }: OpenTag, text: string): MessageEntity | null {
  const place = { offset, length: text.length - offset };
  if (place.length === 0) return null;
  switch (name) {
    case "a":
      return toLink(attributes.get("href") || text.slice(offset), place);
    case "blockquote":
      return {
        type: attributes.has("expandable") ? "expandable_blockquote" : "blockquote",
        ...place,
      };
    case "tg-emoji":
      return {
        type: "custom_emoji",
        custom_emoji_id: attributes.get("emoji-id") ?? "",
        ...place,
      };
    case "code": {
      const language = /^language-(.+)$/.exec(attributes.get("class") ?? "")?.[1];
      // The language counts only where the code fills a <pre>; inOrder joins the two.
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

/** Outer before inner; nothing inside code; `<pre><code class="language-x">` as one. */
function inOrder(entities: readonly MessageEntity[]): MessageEntity[] {
  const sorted = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return sorted.flatMap((entity) => {
    const pre = sorted.find((other) => other.type === "pre" && inside(entity, other));
    if (pre || sorted.some((other) => isCode(other) && !isCode(entity) && inside(entity, other))) {
      return [];
    }
    if (entity.type !== "pre") {
      const { language: _, ...plain }: MessageEntity & { language?: string } = entity;
      return [plain];
    }
    const code = sorted.find(
      (other) =>
        other.type === "code" && other.offset === entity.offset && other.length === entity.length,
    ) as { language?: string } | undefined;
    return [code?.language ? { ...entity, language: code.language } : entity];
  });
}

function isCode({ type }: MessageEntity): boolean {
  return type === "code" || type === "pre";
}

function inside(a: MessageEntity, b: MessageEntity): boolean {
  return a !== b && a.offset >= b.offset && a.offset + a.length <= b.offset + b.length;
}

function decode(source: string): string {
  return source.replaceAll(REFERENCE, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()]!;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

function byteOffset(source: string, at: number): number {
  return Buffer.byteLength(source.slice(0, at));
}

function refused(what: string, source?: string, at = 0) {
  const where = source === undefined ? "" : ` at byte offset ${byteOffset(source, at)}`;
  return badRequest(`can't parse entities: ${what}${where}`);
}

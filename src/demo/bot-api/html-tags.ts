import { badRequest } from "./refusal.ts";

/** `<name attribute="value">`, and where what follows it begins. */
export interface StartTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot));?/gi;
const ATTRIBUTE = /\s*(?:([^\s=>]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?)?\s*/y;

/** The start tag at `start`. @throws Refusal when it is not among those known, or never ends */
export function readStartTag(source: string, start: number, known: ReadonlySet<string>): StartTag {
  const name = /[^\s>]*/y;
  name.lastIndex = start + 1;
  const tag = name.exec(source)![0].toLowerCase();
  let at = name.lastIndex;
  if (at >= source.length) throw unparsable("Unclosed start tag", source, start);
  if (!known.has(tag)) throw unparsable(`Unsupported start tag "${tag}"`, source, start);

  const attributes = new Map<string, string>();
  while (source[at] !== ">") {
    ATTRIBUTE.lastIndex = at;
    const [all, key, double, single, bare] = ATTRIBUTE.exec(source)!;
    at += all.length;
    // A value that could not be read is one whose quote never closes.
    if (at >= source.length || (key !== undefined && source[at] === "=")) {
      throw unparsable("Unclosed start tag", source, start);
    }
    if (key !== undefined) {
      attributes.set(key.toLowerCase(), decodeReferences(double ?? single ?? bare ?? ""));
    } else if (source[at] !== ">") {
      throw unparsable(`Empty attribute name in the tag "${tag}"`, source, start);
    }
  }
  return { name: tag, attributes, end: at + 1 };
}

/** The end tag at `start`; its name is "" in `</>`. @throws Refusal when it never ends */
export function readEndTag(source: string, start: number): { name: string; end: number } {
  const close = /([^\s>]*)\s*>/y;
  close.lastIndex = start + 2;
  const found = close.exec(source);
  if (!found) throw unparsable("Unclosed end tag", source, start);
  return { name: found[1]!.toLowerCase(), end: close.lastIndex };
}

/** `&lt;` and its like as the characters they stand for; what is none stays as it is. */
export function decodeReferences(source: string): string {
  return source.replaceAll(REFERENCE, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()]!;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

/** Telegram's words for markup it cannot read, with the place in bytes. */
export function unparsable(what: string, source: string, at: number, more = "") {
  const offset = Buffer.byteLength(source.slice(0, at));
  return badRequest(`can't parse entities: ${what} at byte offset ${offset}${more}`);
}

/** Text in Telegram's HTML, safe to send as it is. */
export type Html = string & { readonly unit: "Html" };

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Somebody's words as HTML that shows them as they are. */
export function escapeHtml(text: string): Html {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character]!) as Html;
}

/** HTML from a template: what is put in is escaped, unless it is HTML already (`raw` or `html`). */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Fragment)[]
): Fragment {
  const inner = parts.map((part, i) => {
    if (i === 0) return part;
    const value = values[i - 1]!;
    return (value instanceof Fragment ? value.html : escapeHtml(String(value))) + part;
  });
  return new Fragment(inner.join("") as Html);
}

/** A piece of HTML; a class, so that a string can never be taken for one. */
export class Fragment {
  readonly html: Html;

  constructor(source: Html) {
    this.html = source;
  }

  toString(): string {
    return this.html;
  }
}

/** Pieces one under the other; the empty ones (null, false) are left out. */
export function lines(...pieces: readonly (Fragment | string | null | false)[]): Fragment {
  return joined(pieces, "\n");
}

/** Pieces with an empty line between them; the empty ones are left out. */
export function paragraphs(...pieces: readonly (Fragment | string | null | false)[]): Fragment {
  return joined(pieces, "\n\n");
}

function joined(pieces: readonly (Fragment | string | null | false)[], glue: string): Fragment {
  const sources = pieces
    .filter((piece) => piece !== null && piece !== false)
    .map((piece) => (piece instanceof Fragment ? piece.html : escapeHtml(piece)));
  return new Fragment(sources.join(glue) as Html);
}

/** The most that Telegram takes in one message, as `shownLength` counts. */
export const LONGEST_MESSAGE = 4096;

/** How long a text is to whoever reads it: without tags, and `&amp;` as the one character it is. */
export function shownLength({ html: source }: Fragment): number {
  return source.replaceAll(/<[^>]+>/g, "").replaceAll(/&\w+;/g, "&").length;
}

/** A name no longer than fits where it stands: cut at `length` characters with "…". */
export function shorten(text: string, length = 60): string {
  const characters = Array.from(text.replace(/\s+/g, " ").trim());
  return characters.length <= length
    ? characters.join("")
    : `${characters.slice(0, length - 1).join("")}…`;
}

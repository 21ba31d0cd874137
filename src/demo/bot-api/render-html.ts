import type { MessageEntity } from "grammy/types";
import type { FormattedText } from "./parse-html.ts";

/** A formatted text as HTML a page can show: everything but the formatting is escaped. */
export function renderHtml({ text, entities }: FormattedText): string {
  return render(text, entities, 0, text.length);
}

function render(
  text: string,
  entities: readonly MessageEntity[],
  from: number,
  to: number,
): string {
  let html = "";
  let at = from;
  for (const [index, entity] of entities.entries()) {
    const end = entity.offset + entity.length;
    // Those inside one already rendered have been taken care of by it.
    if (entity.offset < at || end > to) continue;
    const inner = entities.slice(index + 1);
    html += escape(text.slice(at, entity.offset));
    html += wrap(entity, text, render(text, inner, entity.offset, end));
    at = end;
  }
  return html + escape(text.slice(at, to));
}

function wrap(entity: MessageEntity, text: string, inner: string): string {
  const own = text.slice(entity.offset, entity.offset + entity.length);
  switch (entity.type) {
    case "bold":
      return `<b>${inner}</b>`;
    case "italic":
      return `<i>${inner}</i>`;
    case "underline":
      return `<u>${inner}</u>`;
    case "strikethrough":
      return `<s>${inner}</s>`;
    case "spoiler":
      return `<tg-spoiler>${inner}</tg-spoiler>`;
    case "code":
      return `<code>${inner}</code>`;
    case "pre":
      return `<pre>${inner}</pre>`;
    case "blockquote":
      return `<blockquote>${inner}</blockquote>`;
    case "expandable_blockquote":
      return `<blockquote expandable>${inner}</blockquote>`;
    case "text_link":
      return link(entity.url, inner);
    case "url":
      return link(/^https?:/i.test(own) ? own : `https://${own}`, inner);
    case "email":
      return link(`mailto:${own}`, inner);
    case "phone_number":
      return link(`tel:${own.replaceAll(/[^+\d]/g, "")}`, inner);
    case "bot_command":
      return link(`tg://bot_command?command=${own.slice(1)}`, inner);
    default:
      return inner;
  }
}

function link(href: string, inner: string): string {
  return `<a href="${escape(href)}">${inner}</a>`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

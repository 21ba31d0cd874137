import type { MessageEntity } from "grammy/types";

/** A code entity may carry the language until it is known whether it fills a pre. */
type WithLanguage = MessageEntity & { readonly language?: string };

/**
 * Entities as Telegram keeps them: outer before inner, none inside code, and
 * `<pre><code class="language-x">` as one.
 */
export function nestEntities(entities: readonly MessageEntity[]): MessageEntity[] {
  const sorted = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  return sorted.flatMap((entity) => {
    const isHidden = sorted.some(
      (other) => liesInside(entity, other) && (other.type === "pre" || isInCode(entity, other)),
    );
    if (isHidden) return [];
    if (entity.type === "pre") return [withLanguage(entity, sorted)];
    const { language: _, ...plain }: WithLanguage = entity;
    return [plain];
  });
}

function isInCode(entity: MessageEntity, other: MessageEntity): boolean {
  return other.type === "code" && entity.type !== "pre";
}

function withLanguage(pre: MessageEntity, all: readonly MessageEntity[]): MessageEntity {
  const filling: WithLanguage | undefined = all.find(
    ({ type, offset, length }) => type === "code" && offset === pre.offset && length === pre.length,
  );
  return filling?.language ? ({ ...pre, language: filling.language } as MessageEntity) : pre;
}

function liesInside(a: MessageEntity, b: MessageEntity): boolean {
  return a !== b && a.offset >= b.offset && a.offset + a.length <= b.offset + b.length;
}

import { ownCopy } from "../cells/own-copy.ts";
import { headerWords } from "../words/header-words.ts";
import type { HeaderWords, Role } from "../words/header-words.ts";
import { westernHeaders } from "../words/western-headers.ts";

interface OpenPhrase {
  readonly rank: number;
  readonly fits: (header: string) => boolean;
}

interface Matcher {
  readonly exact: ReadonlyMap<string, number>;
  readonly open: readonly OpenPhrase[];
  readonly but: (header: string) => boolean;
}

const roles = Object.keys(headerWords) as Role[];
const matchers = new Map<Role, Matcher>(roles.map((role) => [role, matcher(wordsOf(role))]));

/**
 * How well a folded header fits a role: its place in the role's list of words, the first is best; null where it
 * does not fit.
 */
export function rankOf(role: Role, header: string): number | null {
  const { exact, open, but } = matchers.get(role)!;
  if (but(header)) return null;
  return exact.get(header) ?? open.find((phrase) => phrase.fits(header))?.rank ?? null;
}

/** Whether a folded header is one that must never be taken for a role. */
export function isNever(role: Role, header: string): boolean {
  return matchers.get(role)!.but(header);
}

/** Headers that were asked about: a file is looked through several times for the row that has them. */
const MOST_KNOWN = 5000;
const known = new Map<string, readonly Role[]>();

/** The roles a folded header could play. */
export function rolesOf(header: string): readonly Role[] {
  if (header === "") return [];
  let found = known.get(header);
  if (found === undefined) {
    found = roles.filter((role) => rankOf(role, header) !== null);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(ownCopy(header), found);
  }
  return found;
}

/** Those of every language. */
function wordsOf(role: Role): HeaderWords {
  const [first, more]: [HeaderWords, HeaderWords | undefined] = [
    headerWords[role],
    westernHeaders[role],
  ];
  return {
    words: [...first.words, ...(more?.words ?? [])],
    but: [...(first.but ?? []), ...(more?.but ?? [])],
  };
}

function matcher({ words, but = [] }: HeaderWords): Matcher {
  const exact = new Map<string, number>();
  const open: OpenPhrase[] = [];
  for (const [rank, phrase] of words.entries()) {
    if (phrase.includes("…")) open.push({ rank, fits: pattern(phrase) });
    else if (!exact.has(phrase)) exact.set(phrase, rank);
  }
  return { exact, open, but: anyOf(but) };
}

function anyOf(phrases: readonly string[]): (header: string) => boolean {
  const exact = new Set(phrases);
  const open = phrases.filter((phrase) => phrase.includes("…")).map(pattern);
  return (header) => exact.has(header) || open.some((fits) => fits(header));
}

/** "… телефон": the header ends in the word. */
function pattern(phrase: string): (header: string) => boolean {
  const word = phrase.replaceAll("…", "").trim();
  const opens = phrase.startsWith("…");
  const closes = phrase.endsWith("…");
  if (opens && closes) return (header) => header.includes(` ${word} `);
  if (opens) return (header) => header.endsWith(` ${word}`);
  return (header) => header.startsWith(`${word} `);
}

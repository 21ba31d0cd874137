/** A customer as a file or a request names them. */
export interface NamedCustomer {
  /**
   * Every identity, strongest first, each "kind:value": "id:17", "tel:+79001234567",
   * "mail:a@b.c", "name:ромашка".
   */
  readonly keys: readonly string[];
}

/**
 * Which known customer each named one is.
 *
 * By the strongest identity that is known. A weaker one (the same name, say, where a phone came
 * too) counts only while it leaves no doubt: the known customer has no identity of the stronger
 * kind yet, and nobody else in the file claims them.
 *
 * @param named one entry a customer of the file
 * @param known identity → customer, at least for every identity the file names
 * @param kinds customer → the kinds of identity they have ("tel", "name")
 * @returns customer by the named one's index; null: a new customer
 */
export function whoIsWho(
  named: readonly NamedCustomer[],
  known: ReadonlyMap<string, number>,
  kinds: ReadonlyMap<number, ReadonlySet<string>>,
): (number | null)[] {
  const matches = named.map(({ keys }) => known.get(keys[0]!) ?? null);
  const taken = new Set(matches.filter((id) => id !== null));
  const weaker = named.map(({ keys }, i) =>
    matches[i] === null ? weakerMatch(keys, known, kinds) : null,
  );
  const claims = countEach(weaker);
  return matches.map((id, i) => {
    const candidate = weaker[i] ?? null;
    if (id !== null || candidate === null) return id;
    return claims.get(candidate) === 1 && !taken.has(candidate) ? candidate : null;
  });
}

function countEach(ids: readonly (number | null)[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function weakerMatch(
  keys: readonly string[],
  known: ReadonlyMap<string, number>,
  kinds: ReadonlyMap<number, ReadonlySet<string>>,
): number | null {
  const strongest = kindOf(keys[0]!);
  for (const key of keys.slice(1)) {
    const candidate = known.get(key);
    if (candidate !== undefined && !kinds.get(candidate)?.has(strongest)) return candidate;
  }
  return null;
}

/** "tel" of "tel:+79001234567" */
export function kindOf(identity: string): string {
  return identity.slice(0, identity.indexOf(":"));
}

import { foldName } from "./fold-name.ts";
import { normalizePhone } from "./phone.ts";
import type { ReadCustomer } from "./reading.ts";
import { anonymousNames } from "./words/row-words.ts";

/** What one row says about who bought, as text; "" where it says nothing. */
export interface RowCustomer {
  readonly number: string;
  /** The firm for which somebody bought: then that is the customer, whoever's phone it is. */
  readonly company: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

interface Known {
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly number: string | null;
  /** Strongest first. */
  readonly keys: readonly string[];
}

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/u;

/**
 * Who is who in one file. Each row is told with `add`; when all have been, `customerOf` gives for what `add` gave
 * the customer as the whole file knows it: a row with only a name belongs to the customer with a phone who is the
 * only one so called.
 */
export function customerBook(country: string) {
  const rows = new Map<string, Known | null>();
  const phones = new Map<string, string | null>();
  const links = new Map<string, Set<string>>();
  const customers = new Map<string, ReadCustomer>();

  /** Takes note of a row; gives what to ask with later, null for nobody in particular. */
  function add(row: RowCustomer): string | null {
    const id = `${row.number}\n${row.company}\n${row.name}\n${row.phone}\n${row.email}`;
    let known = rows.get(id);
    if (known === undefined) {
      known = identify(row);
      rows.set(id, known);
      if (known) link(known);
    }
    return known === null ? null : id;
  }

  function identify(row: RowCustomer): Known | null {
    const written = (row.company || row.name).replaceAll(/\s+/gu, " ").trim();
    const folded = foldName(written);
    const name = anonymousNames.has(folded) ? "" : folded && written;
    const phone = phoneOf(row.phone);
    const email = emailOf(row.email);
    const number = /^0*$|^(?:null|none|-)$/iu.test(row.number) ? null : row.number;
    // A till that books anonymous sales on a customer of that name gives it a number too.
    if (name === "" && written !== "" && phone === null && email === null) return null;
    const named = name === "" ? [] : [`name:${folded}`];
    const keys = [
      ...(number === null ? [] : [`id:${number}`]),
      ...(row.company === "" ? [] : named),
      ...(phone === null ? [] : [`tel:${phone}`]),
      ...(email === null ? [] : [`mail:${email}`]),
      ...(row.company === "" ? named : []),
    ];
    return keys.length === 0 ? null : { name, phone, email, number, keys };
  }

  function phoneOf(text: string): string | null {
    if (text === "") return null;
    let phone = phones.get(text);
    if (phone === undefined) phones.set(text, (phone = normalizePhone(text, country)));
    return phone;
  }

  /** Remembers under each weaker identity the strongest that came with it. */
  function link({ keys }: Known): void {
    for (const weaker of keys.slice(1)) {
      const stronger = links.get(weaker);
      if (stronger) stronger.add(keys[0]!);
      else links.set(weaker, new Set([keys[0]!]));
    }
  }

  /** The strongest identity that one leads to, where it leads to only one. */
  function resolve(key: string): string {
    let strongest = key;
    for (let steps = 0; steps < 4; steps++) {
      const stronger = links.get(strongest);
      if (stronger?.size !== 1) return strongest;
      strongest = [...stronger][0]!;
    }
    return strongest;
  }

  /** Everything the file says of each customer, once all rows are added. */
  function gather(): void {
    const merged = new Map<string, Known[]>();
    for (const known of rows.values()) {
      if (known === null) continue;
      const key = resolve(known.keys[0]!);
      const same = merged.get(key);
      if (same) same.push(known);
      else merged.set(key, [known]);
    }
    for (const [key, same] of merged) {
      // An identity two customers share, such as a first name, tells neither of them from the other.
      const own = same.flatMap(({ keys }) => keys).filter((other) => resolve(other) === key);
      customers.set(key, mergedCustomer(key, new Set(own), same));
    }
  }

  function customerOf(id: string): ReadCustomer {
    if (customers.size === 0) gather();
    return customers.get(resolve(rows.get(id)!.keys[0]!))!;
  }

  return { add, customerOf };
}

const STRENGTH = ["id:", "tel:", "mail:", "name:"];

function mergedCustomer(
  key: string,
  own: ReadonlySet<string>,
  same: readonly Known[],
): ReadCustomer {
  const others = [...own].filter((other) => other !== key);
  const keys = [key, ...STRENGTH.flatMap((kind) => others.filter((k) => k.startsWith(kind)))];
  const first = <Field>(field: (known: Known) => Field | null) =>
    same.map(field).find((found) => found !== null) ?? null;
  return {
    key,
    keys,
    name: first(({ name }) => (name === "" ? null : name)),
    phone: first(({ phone }) => phone),
    email: first(({ email }) => email),
    number: first(({ number }) => number),
  };
}

/** The first address in a cell, in lower case. */
function emailOf(text: string): string | null {
  if (!text.includes("@")) return null;
  const email = text.split(/[\s,;<>]+/u).find((part) => EMAIL.test(part));
  return email?.toLowerCase() ?? null;
}

import { foldName } from "../cells/fold-name.ts";
import { ownCopy } from "../cells/own-copy.ts";
import { normalizePhone } from "../cells/phone.ts";
import type { ReadCustomer } from "../reading.ts";
import { splitContact } from "../cells/split-contact.ts";
import { anonymousNames } from "../words/row-words.ts";

/** What one row says about who bought, as text; "" where it says nothing. */
export interface RowCustomer {
  readonly number: string;
  /** The firm for which somebody bought: then that is the customer, whoever's phone it is. */
  readonly company: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

/** What one row alone tells of a customer. */
export interface Sighting {
  /** Among all of the file, counted from 0. */
  readonly place: number;
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly number: string | null;
  /** Strongest first. */
  readonly keys: readonly string[];
}

/** What was written of somebody, and what else under the same most telling text. */
interface Written extends RowCustomer {
  readonly sighting: Sighting | null;
  next: Written | null;
}

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/u;
const NO_NUMBER = /^0*$|^(?:null|none|-)$/iu;
const STRENGTH = ["id:", "tel:", "mail:", "name:"];

/**
 * Who is who in one file. Each row is told with `add`; when all have been, `customerOf` gives the customer as the whole
 * file knows it: a row with only a name belongs to the customer with a phone who is the only one so called.
 */
export function customerBook(country: string) {
  /** What was written of each, under the most telling of it: to join it into one key for every row takes longer. */
  const written = new Map<string, Written>();
  let sightings = 0;
  const phones = new Map<string, string | null>();
  /** Under each weaker identity the strongest one that came with it; several, where they differ. */
  const links = new Map<string, string | Set<string>>();
  /** By the places of their sightings. */
  const customers: ReadCustomer[] = [];
  const everybody: ReadCustomer[] = [];
  const strongestKinds = new Set<string>();

  /** Takes note of a row; null for nobody in particular. */
  function add(row: RowCustomer): Sighting | null {
    let last: Written | null = null;
    for (let one = written.get(mostOf(row)) ?? null; one !== null; one = one.next) {
      if (isSame(one, row)) return one.sighting;
      last = one;
    }
    const own = write(row);
    if (last) last.next = own;
    else written.set(mostOf(own), own);
    if (own.sighting) link(own.sighting);
    return own.sighting;
  }

  function write(row: RowCustomer): Written {
    const { number, company, name, phone, email } = copyOf(row);
    const contact = splitContact(name, country);
    const known = phoneOf(phone) ?? contact.phone ?? phoneInName(name);
    const told = { number, company, name: contact.name, phone, email };
    const sighting = identify(told, known, sightings);
    if (sighting) sightings++;
    return { number, company, name, phone, email, sighting, next: null };
  }

  function phoneOf(text: string): string | null {
    if (text === "") return null;
    let phone = phones.get(text);
    if (phone === undefined) {
      phone = normalizePhone(text, country);
      phones.set(text, phone);
    }
    return phone;
  }

  /** Some write the number where the name should be. */
  function phoneInName(name: string): string | null {
    return /^[\d\s()+-]{10,}$/u.test(name) ? phoneOf(name) : null;
  }

  function link({ keys: [strongest, ...weaker] }: Sighting): void {
    strongestKinds.add(STRENGTH.find((kind) => strongest!.startsWith(kind))!);
    for (const key of weaker) {
      const stronger = links.get(key);
      if (stronger === undefined) links.set(key, strongest!);
      else if (typeof stronger === "object") stronger.add(strongest!);
      else if (stronger !== strongest) links.set(key, new Set([stronger, strongest!]));
    }
  }

  /** The strongest identity that one leads to, where it leads to only one. */
  function resolve(key: string): string {
    let strongest = key;
    for (const _ of STRENGTH) {
      const stronger = links.get(strongest);
      if (typeof stronger !== "string") return strongest;
      strongest = stronger;
    }
    return strongest;
  }

  /** Everything the file says of each customer, once all rows are added. */
  function gather(): void {
    const merged = new Map<string, Sighting[]>();
    for (const sighting of allSightings()) {
      const key = resolve(sighting.keys[0]!);
      const same = merged.get(key);
      if (same) same.push(sighting);
      else merged.set(key, [sighting]);
    }
    for (const [key, same] of merged) {
      // An identity two customers share, such as a first name, tells neither of them from the other.
      const own = same.flatMap(({ keys }) => keys).filter((other) => resolve(other) === key);
      const customer = mergedCustomer(key, new Set(own), same, everybody.length);
      everybody.push(customer);
      for (const { place } of same) customers[place] = customer;
    }
  }

  function* allSightings(): Generator<Sighting> {
    for (const first of written.values()) {
      for (let one: Written | null = first; one !== null; one = one.next) {
        if (one.sighting) yield one.sighting;
      }
    }
  }

  function customerOf({ place }: Sighting): ReadCustomer {
    if (everybody.length === 0) gather();
    return customers[place]!;
  }

  /** Everybody who stands in the file, each at their place. */
  function listCustomers(): ReadCustomer[] {
    if (everybody.length === 0) gather();
    return [...everybody];
  }

  return {
    add,
    customerOf,
    listCustomers,
    /** Whether everybody is known by identities of one kind: then the strongest of a row tells who it is. */
    isOfOneKind: () => strongestKinds.size <= 1,
  };
}

/** The most telling of what stands in a row. */
function mostOf({ number, phone, email, name, company }: RowCustomer): string {
  return number || phone || email || name || company;
}

function isSame(a: RowCustomer, b: RowCustomer): boolean {
  return (
    a.number === b.number &&
    a.company === b.company &&
    a.name === b.name &&
    a.phone === b.phone &&
    a.email === b.email
  );
}

function copyOf({ number, company, name, phone, email }: RowCustomer): RowCustomer {
  return {
    number: ownCopy(number),
    company: ownCopy(company),
    name: ownCopy(name),
    phone: ownCopy(phone),
    email: ownCopy(email),
  };
}

function identify(row: RowCustomer, phone: string | null, place: number): Sighting | null {
  const written = (row.company || row.name).replaceAll(/\s+/gu, " ").trim();
  const folded = foldName(written);
  const name = folded === "" || anonymousNames.has(folded.replaceAll(".", "")) ? null : written;
  const email = emailOf(row.email);
  const isNobody = NO_NUMBER.test(row.number) || anonymousNames.has(row.number.toLowerCase());
  const number = isNobody ? null : row.number;
  // A till that books anonymous sales on a customer of that name gives it a number too.
  if (name === null && written !== "" && phone === null && email === null) return null;
  const named = name === null ? [] : [`name:${folded}`];
  const keys = [
    ...(number === null ? [] : [`id:${number}`]),
    ...(row.company === "" ? [] : named),
    ...(phone === null ? [] : [`tel:${phone}`]),
    ...(email === null ? [] : [`mail:${email}`]),
    ...(row.company === "" ? named : []),
  ];
  if (keys.length === 0) return null;
  // A copy has no room left for more keys, which would be most of what a customer takes.
  return { place, name, phone, email, number, keys: keys.slice() };
}

function mergedCustomer(
  key: string,
  own: ReadonlySet<string>,
  same: readonly Sighting[],
  place: number,
): ReadCustomer {
  const others = [...own].filter((other) => other !== key);
  const said = (field: "name" | "phone" | "email" | "number") =>
    same.map((sighting) => sighting[field]).find((found) => found !== null) ?? null;
  return {
    place,
    key,
    keys: [key, ...STRENGTH.flatMap((kind) => others.filter((k) => k.startsWith(kind)))],
    name: said("name"),
    phone: said("phone"),
    email: said("email"),
    number: said("number"),
  };
}

/** The first address in a cell, in lower case. */
export function emailOf(text: string): string | null {
  if (!text.includes("@")) return null;
  const email = text.split(/[\s,;<>]+/u).find((part) => EMAIL.test(part));
  return email?.toLowerCase() ?? null;
}

const MAX_CALLBACK_BYTES = 64;

/** How a value stands in callback data, and how it is read back; null where it cannot be. */
interface Field<Value> {
  read(text: string): Value | null;
}

/** A whole number, as ids are. */
export const integer: Field<number> = {
  read: (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : null),
};

/** One of a list of words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Field<Word> {
  return { read: (text) => words.find((word) => word === text) ?? null };
}

/** Any word of letters, digits, "_", "." and "-". */
export const word: Field<string> = { read: (text) => (/^[\w.-]+$/.test(text) ? text : null) };

type ValuesOf<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends Field<infer Value> ? Value : never;
};

/** A kind of inline button: what its callback data carries. */
export interface ButtonKind<Values> {
  /** For `callbackQuery(…)`. */
  readonly pattern: RegExp;
  /** The callback data of one button. @throws RangeError beyond Telegram's 64 bytes */
  pack(values: Values): string;
  /** What a tapped button carries; null for data that is not of this kind (old, or forged). */
  unpack(data: string): Values | null;
}

/** Declares a kind of button: a name of its own and the fields its data carries, in order. */
export function buttonKind<Fields extends Record<string, Field<unknown>>>(
  name: string,
  fields: Fields,
): ButtonKind<ValuesOf<Fields>> {
  const names = Object.keys(fields);
  return {
    pattern: new RegExp(`^${name}(:|$)`),
    pack(values) {
      const data = [name, ...names.map((field) => String(values[field]))].join(":");
      if (Buffer.byteLength(data) > MAX_CALLBACK_BYTES) {
        throw new RangeError(`callback data is longer than ${MAX_CALLBACK_BYTES} bytes: ${data}`);
      }
      return data;
    },
    unpack(data) {
      const [kind, ...texts] = data.split(":");
      if (kind !== name || texts.length !== names.length) return null;
      const entries = names.map((field, i) => [field, fields[field]!.read(texts[i]!)] as const);
      if (entries.some(([, value]) => value === null)) return null;
      return Object.fromEntries(entries) as ValuesOf<Fields>;
    },
  };
}

import { normalizePhone } from "./phone.ts";

/** A person as one cell has them: "Марта 067 111 00 01", "Ігор (0672220002)". */
export interface Contact {
  readonly name: string;
  /** E.164; null where the cell has none beside a name. */
  readonly phone: string | null;
}

const LONGEST = 200;
const PHONE = /\+?\(?\d(?:[\s().-]*\d){8,13}/u;
/** What comes before the number of something else. */
const NO_PHONE =
  /(?:инн|кпп|огрн|огрнип|єдрпоу|едрпоу|іпн|ипн|рнокпп|код|договор|договір|дог|счет|рахунок|рах|карта|картка|iban|id|№|#|no)\p{P}*\s*$/iu;
/** So long is the number of a taxpayer too, and begins with what no mobile phone does. */
const TAXPAYER = /^[1-8]\d{9}$/u;
const PHONE_WORD = /(?:^|[\s,;(])(?:тел|моб|телефон|phone|ph|tel|mob|cell)[.:]*\s*$/iu;
const SIGNS_AROUND = /^[\s,;:()/|–—-]+|[\s,;:(/|–—-]+$/gu;

/** The name and the phone that stand in one cell; a cell without a phone, or with nothing else, is a name as it stands. */
export function splitContact(text: string, country: string): Contact {
  const found = text.length > LONGEST ? null : PHONE.exec(text);
  if (!found) return { name: text, phone: null };
  const [written] = found;
  const before = text.slice(0, found.index);
  const isTaxpayer = TAXPAYER.test(written) && country !== "US" && country !== "CA";
  const phone = NO_PHONE.test(before) || isTaxpayer ? null : normalizePhone(written, country);
  const after = text.slice(found.index + written.length).replace(/^\)/u, " ");
  const rest = [before.replace(PHONE_WORD, " "), after].map((part) =>
    part.replaceAll(SIGNS_AROUND, ""),
  );
  const name = rest.filter((part) => part !== "").join(" ");
  return phone === null || !/\p{L}/u.test(name) ? { name: text, phone: null } : { name, phone };
}

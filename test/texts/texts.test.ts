import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../src/domain/business.ts";
import { BUILT_IN_REASONS, FAMILIES } from "../../src/domain/reason.ts";
import { textsFor } from "../../src/texts/texts.ts";

const COUNTS = [0, 1, 2, 5, 11, 21, 111];
const OTHERS = LANGUAGES.filter((language) => language !== "en");
const LABEL_LENGTH = 40;

/** Every text of a language by its path, rendered with one number in each of its places. */
function rendered(language: Language, sample: number): Map<string, string> {
  // Stands for an object of values as well as for a single one.
  const get = (_: object, key: string | symbol) =>
    key === Symbol.toPrimitive ? () => sample : sample;
  const values = new Proxy({}, { get });
  const found = new Map<string, string>();
  const visit = (node: unknown, path: string): void => {
    if (path === "format") return;
    if (typeof node === "function") found.set(path, String(node(values)));
    else if (typeof node === "string") found.set(path, node);
    else if (typeof node === "object" && node !== null) {
      for (const [name, child] of Object.entries(node)) {
        visit(child, path ? `${path}.${name}` : name);
      }
    }
  };
  visit(textsFor(language), "");
  return found;
}

describe("the texts", () => {
  it.each(OTHERS)("of %s have the shape of the English ones", (language) => {
    expect([...rendered(language, 2).keys()].toSorted()).toEqual(
      [...rendered("en", 2).keys()].toSorted(),
    );
  });

  it.each(LANGUAGES)("of %s render with whatever count stands in them", (language) => {
    for (const count of COUNTS) {
      const broken = [...rendered(language, count)].filter(([, text]) =>
        /undefined|NaN|\[object|null/.test(text),
      );
      expect(broken).toEqual([]);
    }
  });

  it.each(OTHERS)("of %s are none of them left in English", (language) => {
    const english = rendered("en", 2);
    const left = [...rendered(language, 2)].filter(
      ([path, text]) =>
        /[a-z]{3}/i.test(text.replace(/https?:\S+|\/\w+/g, "")) && english.get(path) === text,
    );
    expect(left).toEqual([]);
  });

  it.each([
    ["en", "1 day|2 days|5 days|11 days|21 days"],
    ["ru", "1 день|2 дня|5 дней|11 дней|21 день"],
    ["uk", "1 день|2 дні|5 днів|11 днів|21 день"],
  ] as const)("count days in %s as its grammar has it", (language, expected) => {
    const { rhythm } = textsFor(language).callList;
    const counted = [1, 2, 5, 11, 21].map((now) => rhythm({ now, usual: 7 }));
    expect(counted.map((text) => text.split(" ").slice(0, 2).join(" ")).join("|")).toBe(expected);
  });

  it.each([
    ["en", ["1 customer is", "2 customers are", "5 customers are", "21 customers are"]],
    ["ru", ["1 клиент ждёт", "2 клиента ждут", "5 клиентов ждут", "21 клиент ждёт"]],
    ["uk", ["1 клієнт чекає", "2 клієнти чекають", "5 клієнтів чекають", "21 клієнт чекає"]],
  ] as const)("count customers in %s with the verb that goes with them", (language, expected) => {
    const { overdue } = textsFor(language).callList;
    expect(
      [1, 2, 5, 21].map((count) => overdue({ count }).split(" ").slice(0, 3).join(" ")),
    ).toEqual(expected);
  });

  it.each(LANGUAGES)("of %s have labels that fit a button", (language) => {
    const { contact, reasons, callList, card, common } = textsFor(language);
    const labels = [
      ...Object.values(contact.buttons),
      ...Object.values(contact.delays),
      ...Object.values(reasons.names),
      ...Object.values(reasons.familyButtons),
      contact.undo,
      contact.anotherDay,
      contact.yesDoNotCall,
      callList.button,
      callList.more({ count: 1000 }),
      card.button,
      card.copyPhone,
      common.back,
      common.skip,
    ];
    expect(labels.filter((label) => label.length > LABEL_LENGTH)).toEqual([]);
  });

  it.each(LANGUAGES)("of %s name every family and every built-in reason", (language) => {
    const { reasons, advice } = textsFor(language);
    const codes = BUILT_IN_REASONS.map(({ code }) => code);
    expect(Object.keys(reasons.names).toSorted()).toEqual(codes.toSorted());
    expect(Object.keys(reasons.families)).toEqual([...FAMILIES]);
    expect(Object.keys(advice.reason).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it("of the buttons in English are the agreed ones", () => {
    const { contact, callList, card } = textsFor("en");
    const labels = [
      ...Object.values(contact.buttons),
      contact.undo,
      card.copyPhone,
      callList.button,
    ];
    expect(labels.map((label) => label.replace(/^\P{L}+/u, ""))).toEqual([
      "Will come",
      "Thinking",
      "No answer",
      "Left",
      "Don't call",
      "Later",
      "Undo",
      "Copy phone",
      "Call list",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/business.ts";
import { eveningNoteMessage } from "../../../src/telegram/messages/evening-note.ts";
import { business, TODAY } from "../staffed-bot.ts";
import { LONGEST_NAME, plain } from "./views.ts";

const named = (name: string) => ({ customerId: 1, name });
const empty = { day: TODAY, contacted: [], putOff: [], uncalled: [], returned: [], cameAlone: [] };

describe("eveningNoteMessage", () => {
  it("says what came of the day", () => {
    const note = {
      day: TODAY,
      contacted: [
        { ...named("Tulip"), outcome: "will_come" as const, memberName: "Anna" },
        { ...named("Fern"), outcome: "no_answer" as const, memberName: "Boris" },
      ],
      putOff: [named("Aster")],
      uncalled: [named("Vasilek")],
      returned: [{ ...named("Romashka"), amount: 24_700_00, daysAfter: 9, memberName: "Anna" }],
      cameAlone: [named("Iris")],
    };
    expect(plain(eveningNoteMessage(note, business, "en").text)).toBe(
      [
        "🌙 Today, 4 May",
        "",
        "🎉 Came back: 2",
        "• Romashka: ₴24,700, 9 days after the call (Anna)",
        "• Iris, without a call",
        "",
        "📞 Contacted: 2",
        "• Tulip: will come (Anna)",
        "• Fern: no answer (Boris)",
        "",
        "⏰ Put off: 1",
        "• Aster",
        "",
        "⏳ On the list and not called: 1",
        "• Vasilek",
        "",
        "Whoever was not called is back on the next list. Have a good evening!",
      ].join("\n"),
    );
  });

  it.each([
    ["en", "A quiet day: nobody is waiting for a call. Have a good evening!"],
    ["ru", "Спокойный день: звонка никто не ждёт. Хорошего вечера!"],
    ["uk", "Спокійний день: дзвінка ніхто не чекає. Гарного вечора!"],
  ] as const)("is one line in %s when nothing came to pass", (language, line) => {
    const [title, gap, ...rest] = plain(eveningNoteMessage(empty, business, language).text).split(
      "\n",
    );
    expect(title).toMatch(/^🌙 /);
    expect([gap, ...rest]).toEqual(["", line]);
  });

  it("says so when nobody was contacted, and leaves out what there is none of", () => {
    const text = plain(
      eveningNoteMessage({ ...empty, cameAlone: [named("Iris")] }, business, "en").text,
    );
    expect(text).toContain("Nobody was contacted.");
    expect(text).not.toContain("not called");
  });

  it.each([
    ["ru", "через 9 дней после звонка", "те будут в следующем списке"],
    ["uk", "через 9 днів після дзвінка", "ті будуть у наступному списку"],
  ] as const)("speaks %s as an owner would", (language, back, rest) => {
    const returned = [{ ...named("Romashka"), amount: null, daysAfter: 9, memberName: "Anna" }];
    const note = { ...empty, returned, uncalled: [named("Vasilek")] };
    const text = plain(eveningNoteMessage(note, business, language).text);
    expect(text).toContain(back);
    expect(text).toContain(rest);
  });

  it.each(LANGUAGES)(
    "fits one message in %s with 200 customers of the longest names",
    (language) => {
      const all = Array.from({ length: 200 }, () => ({
        ...named(LONGEST_NAME),
        memberName: LONGEST_NAME,
        outcome: "do_not_call" as const,
        amount: 123_456_789_012_00,
        daysAfter: 1234,
      }));
      const note = {
        day: TODAY,
        contacted: all,
        putOff: all,
        uncalled: all,
        returned: all,
        cameAlone: all,
      };
      const text = plain(eveningNoteMessage(note, business, language).text);
      expect(text.length).toBeLessThanOrEqual(4096);
      expect(text).toContain("388");
    },
  );
});

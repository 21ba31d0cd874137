import { describe, expect, it } from "vitest";
import { ABSENCES } from "../../../src/domain/absence.ts";
import { addDays } from "../../../src/domain/day.ts";
import {
  ABSENT_LINES,
  absentCountsMessage,
  absentListMessage,
} from "../../../src/telegram/messages/absent.ts";
import { TODAY } from "../staffed-bot.ts";
import { everyView, LONGEST_NAME, plain, viewIn } from "./views.ts";

const LABEL_LENGTH = 40;

describe("absentCountsMessage", () => {
  const counts = ABSENCES.map((absence) => ({ absence, customers: 123_456 }));

  it.each(everyView)("says every reason in its own words, on buttons that can be read", (view) => {
    const { text, keyboard } = absentCountsMessage({ day: TODAY, counts }, view);
    expect(
      plain(text)
        .split("\n")
        .filter((line) => line.startsWith("• ")),
    ).toHaveLength(11);
    const labels = keyboard!.inline_keyboard.flat().map((button) => button.text);
    expect(labels).toHaveLength(12);
    expect(labels.filter((label) => label.length > LABEL_LENGTH)).toEqual([]);
  });

  it("leaves out reasons of nobody", () => {
    const none = counts.map((one) => ({ ...one, customers: 0 }));
    const { text, keyboard } = absentCountsMessage({ day: TODAY, counts: none }, viewIn("en"));
    expect(plain(text)).toContain("Everybody who has ever bought is on the list.");
    expect(keyboard!.inline_keyboard.flat()).toHaveLength(1);
  });

  it("says so while the business is on holiday, and no longer", () => {
    const [during, after] = [TODAY, addDays(TODAY, -1)].map((holidayUntil) => {
      const view = viewIn("en", { holidayUntil });
      return plain(absentCountsMessage({ day: TODAY, counts }, view).text);
    });
    expect(during).toContain("on holiday up to and including 4 May");
    expect(after).not.toContain("holiday");
  });
});

describe("absentListMessage", () => {
  const lines = Array.from({ length: ABSENT_LINES }, (_, i) => ({
    customerId: 2 ** 50 + i,
    name: LONGEST_NAME,
    day: addDays(TODAY, -1000),
  }));

  it.each(everyView)("fits one message with the longest names, whatever the reason", (view) => {
    for (const absence of ABSENCES) {
      const list = { absence, customers: 200_000, from: 100_000, lines };
      const { text, keyboard } = absentListMessage(list, view);
      expect(plain(text).length).toBeLessThanOrEqual(4096);
      // A card each, a page back and one on, the reasons, the list.
      expect(keyboard!.inline_keyboard.flat()).toHaveLength(ABSENT_LINES + 4);
    }
  });

  it("says so when nobody is left", () => {
    const list = { absence: "waiting" as const, customers: 0, from: 0, lines: [] };
    expect(plain(absentListMessage(list, viewIn("en")).text)).toContain("nobody here any more");
  });
});

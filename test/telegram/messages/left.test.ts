import { describe, expect, it } from "vitest";
import { BUILT_IN_REASONS, FAMILIES, type Reason } from "../../../src/domain/reason.ts";
import { familyMessage, reasonMessage, wordsMessage } from "../../../src/telegram/messages/left.ts";
import type { View } from "../../../src/telegram/messages/view.ts";
import { textsFor } from "../../../src/texts/texts.ts";
import { business, TODAY } from "../staffed-bot.ts";

const view: View = { texts: textsFor("en"), business, today: TODAY };
const subject = { customerId: 999_999_999_999_999, number: 99 };

const rowsOf = (message: ReturnType<typeof reasonMessage>) =>
  message.keyboard?.inline_keyboard.map((row) => row.map(({ text }) => text));

describe("the questions of the talk about why a customer left", () => {
  it("offer each family, and Back", () => {
    const rows = rowsOf(familyMessage("Romashka", subject, view));
    expect(rows).toHaveLength(FAMILIES.length + 1);
    expect(rows?.at(-1)).toEqual(["Back"]);
  });

  it("put two short reasons in a row, and a long one in its own", () => {
    const reasons = BUILT_IN_REASONS.filter(({ family }) => family === "competitor");
    expect(rowsOf(reasonMessage("Romashka", subject, "competitor", reasons, view))).toEqual([
      ["cheaper elsewhere", "somebody closer"],
      ["better range elsewhere"],
      ["better terms elsewhere"],
      ["followed an employee"],
      ["competitor, other"],
      ["Back"],
    ]);
  });

  it("show a reason of the business's own in its own words, cut to fit a button", () => {
    const own: Reason = {
      code: "own.12",
      family: "us",
      name: "The <parking> was closed for the whole of a very long winter",
      isMendable: true,
      firstWords: null,
      offer: null,
      asksForWords: false,
    };
    const [[label] = []] = rowsOf(reasonMessage("Romashka", subject, "us", [own], view)) ?? [];
    expect(label).toBe("The <parking> was closed for the whole …");
    const { text } = wordsMessage("Romashka", subject, own, false, view);
    expect(text.html).toContain("The &lt;parking&gt; was closed");
  });

  it("carry data that Telegram takes, for the largest of ids and every reason", () => {
    for (const family of FAMILIES) {
      const reasons = BUILT_IN_REASONS.filter((reason) => reason.family === family);
      const { keyboard } = reasonMessage("Romashka", subject, family, reasons, view);
      for (const button of keyboard?.inline_keyboard.flat() ?? []) {
        expect("callback_data" in button && button.callback_data.length).toBeLessThanOrEqual(64);
      }
    }
  });

  it("can be skipped, but not where the reason is “other”", () => {
    const [cheaper, other] = ["competitor.cheaper", "competitor.other"].map((code) =>
      BUILT_IN_REASONS.find((reason) => reason.code === code)!,
    );
    expect(rowsOf(wordsMessage("Romashka", subject, cheaper!, false, view))).toEqual([
      ["Skip", "Back"],
    ]);
    expect(rowsOf(wordsMessage("Romashka", subject, other!, false, view))).toEqual([["Back"]]);
  });

  it("ask for a reply in a group", () => {
    const [reason] = BUILT_IN_REASONS;
    expect(wordsMessage("Romashka", subject, reason!, true, view).text.html).toContain(
      "as a reply",
    );
  });
});

import { describe, expect, it } from "vitest";
import { columnChoiceMessage, columnsMessage } from "../../../src/telegram/messages/columns.ts";
import type { Look } from "../../../src/telegram/messages/look.ts";
import { columnLetters } from "../../../src/domain/column-letters.ts";
import { smallTable } from "../../../src/telegram/messages/small-table.ts";
import { everyView, LONGEST_NAME, plain, seenLayout, viewIn } from "./views.ts";

const holds = { purchases: 2, customers: 2, leftOut: 1 };
const look: Look = { layout: seenLayout, holds, why: null };

const labels = ({ keyboard }: ReturnType<typeof columnsMessage>) =>
  keyboard!.inline_keyboard
    .map((row) => row.map(({ text }) => text))
    .filter(({ length }) => length);

describe("the small table", () => {
  it("has a line a column, as wide as a phone, cells cut", () => {
    const table = {
      header: ["Дата продажи", "<b>"],
      rows: [
        ["01.05.2026", "Общество с ограниченной"],
        ["02.05.2026 12:00", "x"],
        ["third", "third"],
      ],
    };
    expect(smallTable(table, [0, 1]).html).toBe(
      "<pre>A Дата про… 01.05.2026 02.05.202…\nB &lt;b&gt;       Общество … x</pre>",
    );
  });

  it("calls columns as a spreadsheet does", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
    ]);
  });
});

describe("the columns", () => {
  it("are told with what became of the last change", () => {
    const columns = { ...seenLayout.columns, customer: 0, day: null };
    const told = { answers: {}, columns: { customer: 0 } };
    const now: Look = { layout: { ...seenLayout, columns, told }, holds: null, why: "no_day" };
    const message = columnsMessage(7, now, look, viewIn("en"));
    const text = plain(message.text);
    expect(text).toContain("✏️ Date: Дата → none\n✏️ Customer: Клиент → Дата");
    expect(text).toContain("There is no column with the date of the sale");
    expect(labels(message).slice(-2)).toEqual([["Forget my changes"], ["Back", "Cancel"]]);
  });

  it.each(everyView)("fit a message and its buttons, however long the names are", (view) => {
    const header = Array.from({ length: 300 }, () => LONGEST_NAME.slice(0, 60));
    const rows = [1, 2, 3].map(() => header.map((name) => name.slice(0, 30)));
    const roles = Object.keys(seenLayout.columns);
    const every = (at: number) => Object.fromEntries(roles.map((role) => [role, at]));
    const wide = (at: number): Look => ({
      layout: { ...seenLayout, header, rows, columns: every(at) as Look["layout"]["columns"] },
      holds,
      why: null,
    });
    const message = columnsMessage(2 ** 50, wide(299), wide(298), view);
    expect(plain(message.text).length).toBeLessThanOrEqual(4096);
    const choice = columnChoiceMessage(2 ** 50, wide(299), "customer", 296, view);
    expect(plain(choice.text).length).toBeLessThanOrEqual(4096);
    for (const [label] of labels(choice)) expect(label!.length).toBeLessThanOrEqual(64);
  });

  it("of a wide table come in pages", () => {
    const header = Array.from({ length: 20 }, (_, i) => `c${i}`);
    const wide: Look = { layout: { ...seenLayout, header, rows: [] }, holds, why: null };
    const page = (from: number) =>
      labels(columnChoiceMessage(7, wide, "customer", from, viewIn("en"))).flat();
    expect(page(0)).toEqual([
      "A c0",
      "✅ B c1",
      "C c2",
      "D c3",
      "E c4",
      "F c5",
      "G c6",
      "H c7",
      "▶",
      "None of them",
      "Back",
    ]);
    expect(page(8)).toContain("◀");
    expect(page(16)).toEqual(["Q c16", "R c17", "S c18", "T c19", "◀", "None of them", "Back"]);
  });
});

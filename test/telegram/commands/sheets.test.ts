import { utils, write } from "@e965/xlsx";
import { expect, it } from "vitest";
import { startOwnedBot } from "../owned-bot.ts";

const labelsOf = ({ keyboard }: { keyboard: readonly (readonly { text: string }[])[] }) =>
  keyboard.flat().map(({ text }) => text);

const header = ["Date", "Customer", "Amount"];
const april = [header, ["2026-04-01", "Ann", 10]];
const may = [header, ["2026-05-01", "Ben", 20], ["2026-05-02", "Cid", 30]];
const notes = [["Call the bank"]];

function workbook(): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries({ April: april, May: may, Notes: notes })) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

it("of a workbook another sheet can be read, and each of them imported", async () => {
  const { owner } = await startOwnedBot();
  owner.upload("year.xlsx", workbook());
  const first = await owner.waitFor("Read from the sheet “April”");
  expect(labelsOf(first)).toEqual(expect.arrayContaining(["Sheet: May", "Sheet: Notes"]));
  await owner.tap(first, "Sheet: Notes");
  await owner.waitFor("On the sheet “Notes” I find no sales");

  await owner.tap(first, "Sheet: May");
  const second = await owner.waitFor("Read from the sheet “May”");
  expect(second.id).toBe(first.id);
  expect(second.text).toContain("2 purchases of 2 customers");
  await owner.tap(second, "Import");
  await owner.waitFor("Imported: 2 purchases of 2 customers");

  owner.upload("year.xlsx", workbook());
  await owner.tap(await owner.waitFor("Read from the sheet “April”"), "Import");
  await owner.waitFor("Imported: 1 purchase of 1 customer");
}, 60_000);

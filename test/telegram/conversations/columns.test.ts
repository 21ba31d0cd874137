import { describe, expect, it } from "vitest";
import type { ColumnChoices } from "../../../src/domain/file-layout.ts";
import type { Flows } from "../../../src/flows/flows.ts";
import { startOwnedBot } from "../owned-bot.ts";
import { runBot, smallBusiness } from "../staffed-bot.ts";
import { seenLayout } from "../messages/views.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const SALES = [
  "Date,Customer,Seller,Amount",
  "2026-05-01,Ann,Petra,10",
  "2026-05-02,Ann,Zoe,20",
  "2026-05-03,Ann,Olga,30",
].join("\n");

describe("the talk about columns", { timeout: 60_000 }, () => {
  it("puts a guess right, says what that changes, and remembers it by the header", async () => {
    const { owner } = await startOwnedBot();
    owner.upload("may.csv", bytesOf(SALES));
    const review = await owner.waitFor("3 purchases of 1 customer");
    await owner.tap(review, "Columns");
    const columns = await owner.waitFor("Which column is what");
    expect(columns.id).toBe(review.id);
    expect(columns.text).toContain("C Seller    Petra      Zoe");
    await owner.tap(columns, "Customer");
    const choice = await owner.waitFor("Which column is “Customer”?");
    await owner.tap(choice, "C Seller");
    const changed = await owner.waitFor("✏️ Customer: Customer → Seller");
    expect(changed.text).toContain("✏️ Employee: Seller → none");
    expect(changed.text).toContain("So it holds 3 purchases of 3 customers");

    await owner.tap(changed, "Back");
    const again = await owner.waitFor("3 purchases of 3 customers");
    expect(again.text).toContain("The columns are as you set them");
    await owner.tap(again, "Import");
    await owner.waitFor("Imported: 3 purchases of 3 customers");

    owner.upload("june.csv", bytesOf(SALES.replaceAll("Ann", "Ben").replaceAll("05-0", "04-0")));
    const next = await owner.waitFor("The columns are as you set them");
    await owner.tap(next, "Columns");
    await owner.tap(await owner.waitFor("Which column is what"), "Forget my changes");
    const found = await owner.waitFor("✏️ Customer: Seller → Customer");
    await owner.tap(found, "Back");
    const anew = await owner.waitFor("3 purchases of 1 customer");
    expect(anew.text).not.toContain("as you set them");
  });

  it("reads a file that was refused for its columns", async () => {
    const { owner } = await startOwnedBot();
    owner.upload("may.csv", bytesOf("Date,Who,Amount\n2026-05-01,Ann,10\n2026-05-02,Ben,20"));
    const refusal = await owner.waitFor("no column that says who bought");
    await owner.tap(refusal, "Columns");
    const columns = await owner.waitFor("Which column is what");
    expect(columns.text).toContain("There is no column that says who bought");
    await owner.tap(columns, "Customer");
    await owner.tap(await owner.waitFor("Which column is “Customer”?"), "Back");
    await owner.tap(await owner.waitFor("Which column is what"), "Customer");
    await owner.tap(await owner.waitFor("Which column is “Customer”?"), "B Who");
    const changed = await owner.waitFor("So it holds 2 purchases of 2 customers");
    await owner.tap(changed, "Back");
    await owner.tap(await owner.waitFor("For £30 in all"), "Import");
    await owner.waitFor("Imported: 2 purchases of 2 customers");
  });

  it("says of a file without a header which column is what, and knows the next one like it", async () => {
    const { owner } = await startOwnedBot();
    const rows = ["2026-05-01,Ann,Tea,10", "2026-05-02,Ben,Jam,20", "2026-05-03,Ann,Tea,30"];
    owner.upload("may.csv", bytesOf(rows.join("\n")));
    const refusal = await owner.waitFor("I can't see which column is what");
    expect(refusal.text).toContain("B           Ann        Ben");
    expect(refusal.text).toContain("Or tap Columns");
    await owner.tap(refusal, "Columns");
    await owner.tap(await owner.waitFor("Which column is what"), "Customer");
    const choice = await owner.waitFor("Which column is “Customer”?");
    await owner.tap(choice, "B Ann");
    const changed = await owner.waitFor("✏️ Customer: none → B");
    expect(changed.text).toContain("So it holds 3 purchases of 2 customers");
    await owner.tap(changed, "Back");
    const review = await owner.waitFor("For £60 in all");
    expect(review.text).toContain("Date: A · Customer: B · Amount: D");
    await owner.tap(review, "Import");
    await owner.waitFor("Imported: 3 purchases of 2 customers");

    owner.upload("june.csv", bytesOf(rows.join("\n").replaceAll("-05-", "-04-")));
    const next = await owner.waitFor("The columns are as you set them");
    expect(next.text).toContain("3 purchases of 2 customers");
  });

  it("takes a second tap quietly, and is left by words, begins again, and ends with Cancel", async () => {
    const { owner } = await startOwnedBot();
    owner.upload("may.csv", bytesOf(SALES));
    await owner.tap(await owner.waitFor("3 purchases of 1 customer"), "Columns");
    const columns = await owner.waitFor("Which column is what");
    const [first, second] = await Promise.all([
      owner.tap(columns, "Phone"),
      owner.tap(columns, "Phone"),
    ]);
    expect([first.text, second.text]).toEqual(["", ""]);
    const choice = await owner.waitFor("Which column is “Phone”?");
    owner.say("Ann");
    await owner.waitFor("I found nobody");
    await owner.tap(choice, "None of them");
    const anew = await owner.waitFor("Which column is what");
    expect(anew.text).toContain("Phone: none");
    await owner.tap(anew, "Cancel");
    await owner.waitFor("Nothing was imported");
    owner.say("/imports");
    await owner.waitFor("Nothing has been imported yet");
  });

  it("outlives a restart of the process", async () => {
    const { flows, chosen } = waitingFile();
    const { anna, restart } = await runBot(flows);
    anna.upload("may.csv", bytesOf(SALES));
    await anna.tap(await anna.waitFor("Columns I found"), "Columns");
    await anna.tap(await anna.waitFor("Which column is what"), "Phone");
    const choice = await anna.waitFor("Which column is “Phone”?");
    await restart();
    await anna.tap(choice, "C Сумма");
    await anna.waitFor("✏️ Phone: none → Сумма");
    await restart();
    await anna.tap(choice, "Amount");
    await anna.tap(await anna.waitFor("Which column is “Amount”?"), "None of them");
    await anna.waitFor("✏️ Amount: Сумма → none");
    expect(chosen).toEqual([{ phone: 2 }, { amount: null }]);
  });
});

/** The flows of one file that waits as number 7, whose columns are as they were chosen last. */
function waitingFile() {
  const chosen: ColumnChoices[] = [];
  let waiting: { name: string; fileId: string } | null = null;
  const refused = () => ({
    type: "refused" as const,
    importId: 7,
    refusal: {
      why: "no_customer" as const,
      details: { columns: "Дата" },
      layout: { ...seenLayout, columns: Object.assign({ ...seenLayout.columns }, ...chosen) },
    },
  });
  const flows: Partial<Flows> = {
    ...smallBusiness().flows,
    reviewSalesFile: async (_, { name, fileId }) => {
      waiting = { name, fileId };
      return refused();
    },
    reviewAgain: async () => refused(),
    findWaitingFile: async () => waiting,
    chooseColumn: async (_, __, role, column) => void chosen.push({ [role]: column }),
  };
  return { flows, chosen };
}

import { describe, expect, it } from "vitest";
import type { ChatMessage } from "../../../src/demo/bot-api/show-message.ts";
import { salesFile, startOwnedBot, vera } from "../owned-bot.ts";

const hasDocument = ({ document }: ChatMessage) => document !== null;

/** Olga's bot, and what stands in a document that it sends. */
async function open() {
  const { telegram, owner } = await startOwnedBot();
  const textOf = ({ document }: ChatMessage) =>
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(telegram.file(document!.id).bytes);
  return { telegram, owner, textOf };
}

describe("Left-out rows", { timeout: 60_000 }, () => {
  it("come as a file before and after Import, each row with its reason", async () => {
    const { owner, textOf } = await open();
    owner.upload("../may.csv", salesFile());
    const review = await owner.waitFor("Left out");
    await owner.tap(review, "Left-out rows");
    const sent = await owner.waitFor(hasDocument);
    expect(sent.text).toBe("2 rows left out of may.csv, each with the reason.");
    expect(sent.document).toMatchObject({ name: "may – left-out rows.csv" });
    expect(textOf(sent).split("\r\n")).toEqual([
      "\uFEFFRow,Why left out,Order,Date,Customer,Phone,Amount,Status",
      "1691,cancelled,9999,2026-05-01,Customer 1,'+380501234501,77,Cancelled",
      "1692,totals,Total,,,,1000000,",
      "",
    ]);

    await owner.tap(review, "Import");
    await owner.tap(await owner.waitFor("Imported: 1,689 purchases"), "Left-out rows");
    expect(textOf(await owner.waitFor(hasDocument))).toBe(textOf(sent));
  });

  it("are offered where there are some, and no longer once the import is undone", async () => {
    const { owner } = await open();
    owner.upload("a.csv", new TextEncoder().encode("Date;Customer;Amount\n2026-05-01;Ann;10"));
    const plain = await owner.waitFor("1 purchase");
    expect(plain.keyboard.flat().map(({ text }) => text)).not.toContain("Left-out rows");

    owner.upload("may.csv", salesFile());
    await owner.tap(await owner.waitFor("Left out"), "Import");
    const done = await owner.waitFor("Imported: 1,689 purchases");
    owner.say("/imports");
    await owner.tap(await owner.waitFor("Sales files"), "Undo 1");
    await owner.tap(await owner.waitFor("Take back"), "Yes, undo");
    await owner.waitFor("is taken back");
    expect((await owner.tap(done, "Left-out rows")).text).toContain("no longer here");
  });

  it("are nobody's who may not bring in sales, whatever the number", async () => {
    const { telegram, owner } = await open();
    owner.upload("may.csv", salesFile());
    const review = await owner.waitFor("Left out");
    owner.say("/invite");
    await owner.tap(await owner.waitFor("Whom would you like"), "Staff");
    const { text: words } = await owner.waitFor("It works once");
    const staff = telegram.person(vera);
    staff.follow(/https:\S+/.exec(words)![0]);
    const greeting = await staff.waitFor("ваша роль: сотрудник");
    const button = review.keyboard.flat().find(({ text }) => text === "Left-out rows")!;
    const answer = await staff.tapData(greeting, "data" in button ? button.data : "");
    expect(answer.text).toContain("С вашей ролью это нельзя");
    expect(telegram.calls.map(({ method }) => method)).not.toContain("sendDocument");
  });
});

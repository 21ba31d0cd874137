import { describe, expect, it } from "vitest";
import { addDays, formatDay } from "../../../src/domain/day.ts";
import { startOwnedBot, TODAY } from "../owned-bot.ts";

/** Thirty customers who come every week; a large and a small one are three days late. */
function salesFile(): Uint8Array {
  const rows = ["Date;Customer;Amount"];
  for (let customer = 0; customer < 32; customer += 1) {
    const [name, amount, silent] =
      customer === 30
        ? ["Large", "9000,00", 10]
        : customer === 31
          ? ["Small", "1,00", 10]
          : [`C${customer}`, "100,00", 1 + (customer % 6)];
    for (let visit = 0; visit < 40; visit += 1) {
      rows.push(`${formatDay(addDays(TODAY, -silent - 7 * visit))};${name};${amount}`);
    }
  }
  return new TextEncoder().encode(rows.join("\n"));
}

async function openBusiness() {
  const { owner, setClock } = await startOwnedBot();
  const bring = async (name: string, file: Uint8Array) => {
    owner.upload(name, file);
    const review = await owner.waitFor(
      ({ text, keyboard }) =>
        text.includes(name) && keyboard.flat().some((button) => button.text.endsWith("Import")),
    );
    await owner.tap(review, "Import");
    await owner.waitFor(/Overdue right now|Nobody is overdue/, { timeout: 60_000 });
  };
  await bring("sales.csv", salesFile());
  const card = async (name: string) => {
    owner.say(name);
    return owner.waitFor(`👤 ${name}`);
  };
  /** Taps a button of the customer's card, as it is now. */
  const log = async (name: string, button: string) => {
    const shown = await card(name);
    await owner.tap(shown, button);
    return owner.waitFor(({ text }) => text.startsWith("✅") && text.includes(name));
  };
  const list = async () => {
    owner.say("/today");
    return (await owner.waitFor("Call list, ")).text;
  };
  return { owner, setClock, bring, card, log, list };
}

describe("a customer who does not answer", { timeout: 120_000 }, () => {
  it("is to be written to after the third time, visited if large, then given something", async () => {
    const { owner, setClock, card, log, list } = await openBusiness();
    for (const day of ["04", "05", "06"]) {
      setClock(`2026-05-${day}T09:00:00Z`);
      expect((await card("Large")).text).not.toContain("without an answer");
      const logged = await log("Large", "No answer");
      // The third call in vain has the message that is to follow, to be sent at once.
      expect(logged.text.includes("3 attempts without an answer: write a message")).toBe(
        day === "06",
      );
      expect(logged.keyboard[0]!.map(({ text }) => text)).toEqual(
        day === "06" ? ["📋 Copy the text", "💬 Message sent"] : ["↩️ Undo", "👤 Card"],
      );
      await log("Small", "No answer");
    }
    setClock("2026-05-07T09:00:00Z");
    expect(await list()).toMatch(/Large: .*3 attempts without an answer: write a message/);
    const toWrite = await card("Large");
    expect(toWrite.text).toContain("3 attempts without an answer: write a message");
    const ready = /Ready text: (.*)/.exec(toWrite.text)![1]!;
    expect(ready).toContain("Hello! This is Olga");
    const copy = toWrite.keyboard.flat().find(({ text }) => text === "📋 Copy the text");
    expect(copy).toMatchObject({ copy: ready });

    const sent = await log("Large", "Message sent");
    expect(sent.text).toContain("Approached by message");
    expect(sent.text).toContain("Back on the list on 10 May");
    await log("Small", "Message sent");
    expect((await card("Large")).text).toContain("4 attempts without an answer: visit them");
    expect((await card("Small")).text).toContain("4 attempts without an answer: send a small gift");
    setClock("2026-05-09T09:00:00Z");
    expect(await list()).not.toContain("Large");
    setClock("2026-05-10T09:00:00Z");
    expect(await list()).toMatch(/Large: .*visit them in person/);

    await log("Large", "Visited, not met");
    const gift = await card("Large");
    expect(gift.text).toContain("5 attempts without an answer: send a small gift");
    await owner.tap(gift, "Gift sent");
    await owner.waitFor("Approached with a gift");
    expect((await card("Large")).text).not.toContain("without an answer");
  });

  it("is called again once they were reached, or have bought", async () => {
    const { bring, setClock, card, log } = await openBusiness();
    for (let i = 0; i < 3; i += 1) {
      await log("Large", "No answer");
      await log("Small", "No answer");
    }
    expect((await card("Large")).text).toContain("3 attempts without an answer");
    await log("Large", "Will come");
    expect((await card("Large")).text).not.toContain("without an answer");
    setClock("2026-05-06T09:00:00Z");
    expect((await card("Small")).text).toContain("3 attempts without an answer");
    await bring(
      "more.csv",
      new TextEncoder().encode("Date;Customer;Amount\n2026-05-05;Small;1,00"),
    );
    expect((await card("Small")).text).not.toContain("without an answer");
  });

  it("waits for an answer to a message that was logged as a call first", async () => {
    const { owner, setClock, log, list } = await openBusiness();
    const logged = await log("Large", "No answer");
    expect(logged.text).toContain("Back on the list tomorrow");
    await owner.tap(logged, "Message");
    await owner.waitFor("Back on the list on 7 May");
    setClock("2026-05-06T09:00:00Z");
    expect(await list()).not.toContain("Large");
    setClock("2026-05-07T09:00:00Z");
    expect(await list()).toContain("Large");
  });
});

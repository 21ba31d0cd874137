import { describe, expect, it } from "vitest";
import { addDays, formatDay } from "../../../src/domain/day.ts";
import { salesFile, startOwnedBot, TODAY } from "../owned-bot.ts";

/** The sales file, and forty who came once, a day after the other, in the winter. */
function fileWithNewcomers(): Uint8Array {
  const rows = Array.from({ length: 40 }, (_, i) => {
    const day = formatDay(addDays(TODAY, -120 + i));
    return `n${i};${day};Newcomer ${i};+38067123${4500 + i};50;Paid`;
  });
  const known = new TextDecoder().decode(salesFile());
  return new TextEncoder().encode([known, ...rows].join("\n"));
}

describe("/lost", { timeout: 60_000 }, () => {
  it("asks for sales first, then lists who left, and apart who came once, to the card", async () => {
    const { owner } = await startOwnedBot();
    owner.say("/lost");
    await owner.waitFor("There are no sales here yet");

    owner.upload("may.csv", fileWithNewcomers());
    await owner.tap(await owner.waitFor("Left out"), "Import");
    await owner.waitFor("In the last 12 months");
    owner.say("/lost");
    const lost = await owner.waitFor("Lost in 12 months: 4 customers");
    expect(lost.text).toMatch(/1\. Customer \d: since .+, nobody has asked yet, £[\d,]+ a year/);

    await owner.tap(lost, "Came once (40)");
    const once = await owner.waitFor("Came once and not again: 40 customers");
    expect(once.text).toContain("38 of 100 come a second time (24 of 64).");
    expect(once.text).toContain("1. Newcomer 39: on ");
    await owner.tap(once, "Older ›");
    await owner.waitFor("16–30 of 40");
    await owner.tap(once, "Older ›");
    const last = await owner.waitFor("31–40 of 40");
    await owner.tap(last, "40");
    expect((await owner.waitFor("👤 Newcomer 0")).text).toContain("One visit so far");
  });
});

import { describe, expect, it } from "vitest";
import { salesFile, startOwnedBot } from "../owned-bot.ts";

describe("who is not on the call list", { timeout: 60_000 }, () => {
  it("is one tap from the list, by why; then names in pages, each to their card", async () => {
    const { owner } = await startOwnedBot();
    owner.upload("may.csv", salesFile());
    await owner.tap(await owner.waitFor("Left out"), "Import");
    await owner.waitFor("In the last 12 months");
    owner.say("/today");
    await owner.tap(await owner.waitFor("Call list, 4 May"), "Who isn't here");
    const counts = await owner.waitFor("Not on the list of 4 May");
    expect(counts.text).toContain("• 18 · not late yet by their own rhythm");
    expect(counts.text).toContain("• 4 · left, and have not come back");

    await owner.tap(counts, "Lost (4)");
    const lost = await owner.waitFor("🔍 Lost: 4");
    expect(lost.text).toMatch(/1\. Customer \d: since \d/);
    await owner.tap(lost, "Back");
    await owner.tap(await owner.waitFor("Not on the list of 4 May"), "On schedule (18)");
    const onTime = await owner.waitFor("🔍 On schedule: 18");
    const [, name] = /18\. (Customer \d+): overdue from/.exec(onTime.text) ?? [];
    await owner.tap(onTime, "18");
    expect((await owner.waitFor(`👤 ${name}`)).text).toContain("buys as usual");
  });
});

import { describe, expect, it } from "vitest";
import { salesFile, startOwnedBot } from "../owned-bot.ts";

describe("a purchase after the alert", { timeout: 120_000 }, () => {
  it("is told in the import's summary and on the card", async () => {
    const { owner, setClock, sendNews } = await startOwnedBot();
    owner.upload("sales.csv", salesFile());
    await owner.tap(await owner.waitFor(/purchases of 24 customers/), "Import");
    const first = await owner.waitFor("Overdue right now", { timeout: 60_000 });
    expect(first.text).not.toContain("🎉");
    await sendNews();
    expect((await owner.waitFor("Good morning")).text).toContain("Customer 5");

    setClock("2026-05-07T09:00:00Z");
    const rows = "Order;Date;Customer;Phone;Amount\n5-new;2026-05-06;Customer 5;+380501234505;120";
    owner.upload("may.csv", new TextEncoder().encode(rows));
    await owner.tap(await owner.waitFor(/1 purchase of 1 customer/), "Import");
    const summary = await owner.waitFor("Imported:", { timeout: 60_000 });
    expect(summary.text).toContain("🎉 Came back: 1 customer, 0 after a call, 1 on their own");
    owner.say("Customer 5");
    const card = await owner.waitFor("👤 Customer 5");
    expect(card.text).toContain("came back: handle with care");
    expect(card.text).toContain("handle with care until");
  });
});

import { describe, expect, it, onTestFinished } from "vitest";
import { openMornings } from "../../../src/tools/alerts-bench/morning.ts";

const SIZE = { businesses: 12, customers: 20, overdue: 3, purchases: 2 };

async function open(size: typeof SIZE) {
  const mornings = await openMornings(size);
  onTestFinished(() => mornings.close());
  return mornings;
}

describe("a morning of the bench", { timeout: 60_000 }, () => {
  it("alerts every business, in as many statements whatever its customers and history", async () => {
    const [base, large] = [
      await open(SIZE),
      await open({ ...SIZE, customers: 10 * SIZE.customers, purchases: 20 }),
    ];
    // The first opens the connections, which takes statements of its own.
    for (const mornings of [base, large]) expect((await mornings.make()).alerts).toBe(12);
    const [one, other] = [await base.make(), await large.make()];
    expect(other.statements).toBe(one.statements);
  });

  it("sends at Telegram's rate without a refusal", async () => {
    const mornings = await open({ ...SIZE, businesses: 60 });
    const { alerts, rate, refusals } = await mornings.send();
    expect(alerts).toBe(60);
    expect(refusals).toBe(0);
    expect(rate).toBeLessThan(33);
  });
});

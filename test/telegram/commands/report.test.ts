import { describe, expect, it } from "vitest";
import { salesFile, startOwnedBot } from "../owned-bot.ts";

async function startWithSales() {
  const { telegram, owner } = await startOwnedBot();
  owner.upload("may.csv", salesFile());
  await owner.tap(await owner.waitFor("Left out"), "Import");
  await owner.waitFor("In the last 12 months");
  return { telegram, owner };
}

describe("with sales imported", { timeout: 60_000 }, () => {
  it("/report tells a month beside the one before, and leads to the others", async () => {
    const { owner } = await startWithSales();
    owner.say("/report");
    const running = await owner.waitFor("May 2026, up to 4 May");
    expect(running.text).toContain("Active on 1 May: 20 customers");
    expect(running.keyboard.flat().map(({ text }) => text)).toEqual(["‹ April 2026"]);
    await owner.tap(running, "‹ April 2026");
    const april = await owner.waitFor("April 2026\n");
    expect(april.keyboard.flat().map(({ text }) => text)).toEqual(["‹ March 2026", "May 2026 ›"]);

    // Four of the 24 stopped in the first days of January: lost in the same winter.
    owner.say("/report февраль");
    const february = await owner.waitFor("February 2026");
    const left = Number(/Left: (\d+)/.exec(february.text)?.[1]);
    owner.say("/report 2026-01");
    const january = await owner.waitFor("January 2026");
    const leftBefore = Number(/Left: (\d+)/.exec(january.text)?.[1]);
    expect(left + leftBefore).toBe(4);
    expect(january.text).toMatch(
      /Monthly churn: [\d.]+%, that is \d of 24 customers who were active/,
    );
    expect(january.text).toContain("Nobody has asked yet");
  });

  it("/report says how to write a month that it cannot read", async () => {
    const { owner } = await startOwnedBot();
    owner.say("/report Octember");
    await owner.waitFor("I couldn't read “Octember” as a month");
    owner.say("/report");
    expect((await owner.waitFor("There are no sales here yet")).keyboard).toEqual([]);
  });

  it("/ltv names the ten worth most and says which LTV it is", async () => {
    const { owner } = await startWithSales();
    owner.say("/ltv");
    const { text } = await owner.waitFor("Which LTV this is: the revenue I expect");
    expect(text).toMatch(/Next 12 months: £[\d,]+ from 24 customers/);
    expect(text).toContain("\n10. Customer ");
    expect(text).not.toContain("\n11. ");
    expect(text).toContain("Lost in the last 12 months and not back: 4 customers");
  });

  it("/imports takes an import back after asking", async () => {
    const { owner } = await startWithSales();
    owner.say("/imports");
    const list = await owner.waitFor("1. may.csv: 1,689 purchases");
    await owner.tap(list, "Undo 1. may.csv");
    await owner.tap(await owner.waitFor("Take back may.csv?"), "Back");
    await owner.tap(await owner.waitFor("1. may.csv"), "Undo 1. may.csv");
    await owner.tap(await owner.waitFor("Take back may.csv?"), "Yes, undo");
    await owner.waitFor("may.csv is taken back");
    owner.say("/imports");
    expect((await owner.waitFor("undone")).keyboard.flat()).toEqual([]);
    owner.say("/ltv");
    await owner.waitFor("There are no sales here yet");
  });
});

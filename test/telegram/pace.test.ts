import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { RateLimits } from "../../src/demo/bot-api/rate-limits.ts";
import { createPace, type Lane, type Pace } from "../../src/telegram/pace.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Asks for many turns at once; when each came, in seconds from now. */
function ask(pace: Pace, lane: Lane, chats: readonly number[]): number[] {
  const from = performance.now();
  const turns: number[] = [];
  for (const chat of chats) {
    void pace.turn(lane, chat).then(() => turns.push((performance.now() - from) / 1000));
  }
  return turns;
}

const chatsTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

describe("the pace", () => {
  it("lets a morning's news out at Telegram's rate, within 5 % of it, without one refusal", async () => {
    const pace = createPace();
    const limits = new RateLimits(() => performance.now());
    for (const chat of chatsTo(1_000)) void pace.turn("news", chat).then(() => limits.count(chat));
    const turns = ask(
      pace,
      "news",
      chatsTo(1_000).map((chat) => chat + 1_000),
    );
    await vi.advanceTimersByTimeAsync(70_000);

    const took = turns.at(-1)!;
    expect(turns).toHaveLength(1_000);
    expect(2_000 / took).toBeGreaterThan(30 * 0.95);
    expect(2_000 / took).toBeLessThanOrEqual(30);
  });

  it("lets an answer pass at once, whatever news waits", async () => {
    const pace = createPace();
    ask(pace, "news", chatsTo(1_000));
    await vi.advanceTimersByTimeAsync(5_000);
    const answers = ask(pace, "answers", [7, 5_001, 5_002]);
    await vi.advanceTimersByTimeAsync(0);
    expect(answers).toHaveLength(3);
  });

  it("makes answers wait too, before Telegram would refuse them", async () => {
    const pace = createPace();
    const limits = new RateLimits(() => performance.now());
    const chats = chatsTo(100).map((chat) => chat + 1_000);
    for (const chat of chats) void pace.turn("answers", chat).then(() => limits.count(chat));
    const news = ask(pace, "news", [1]);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(news).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(news).toHaveLength(1);
  });

  it("gives one chat one piece of news a second, and others pass meanwhile", async () => {
    const pace = createPace();
    const toOne = ask(pace, "news", [1, 1, 1]);
    const toOthers = ask(pace, "news", [2, 3]);
    await vi.advanceTimersByTimeAsync(10);
    expect(toOthers).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(toOne.map(Math.round)).toEqual([0, 1, 2]);
  });

  it("gives a group twenty a minute", async () => {
    const pace = createPace();
    const turns = ask(
      pace,
      "news",
      Array.from({ length: 24 }, () => -5),
    );
    await vi.advanceTimersByTimeAsync(120_000);
    expect(turns).toHaveLength(24);
    expect(turns.at(-1)! - turns.at(-21)!).toBeCloseTo(60, 0);
  });
});

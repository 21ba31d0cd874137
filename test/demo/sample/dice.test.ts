import { describe, expect, it } from "vitest";
import { dice } from "../../../src/demo/sample/dice.ts";

const MANY = 20_000;

function thrown<T>(take: () => T): T[] {
  return Array.from({ length: MANY }, take);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe("dice", () => {
  it("fall the same way from the same seed, and another from another", () => {
    const one = dice(7);
    const first = [one.next(), one.next(), one.next()];
    const again = dice(7);
    expect([again.next(), again.next(), again.next()]).toEqual(first);
    expect(dice(8).next()).not.toBe(first[0]);
  });

  it("fall evenly, within their bounds", () => {
    const { next, whole, between } = dice(1);
    const numbers = thrown(next);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    // A standard error of 0.29 / √20,000 = 0.002.
    expect(mean(numbers)).toBeCloseTo(0.5, 2);
    expect(new Set(thrown(() => whole(2, 4)))).toEqual(new Set([2, 3, 4]));
    expect(mean(thrown(() => between(10, 20)))).toBeCloseTo(15, 0);
  });

  it("are the more regular the higher the shape, with mean 1", () => {
    const { erlang } = dice(1);
    for (const shape of [1, 4, 12]) {
      const gaps = thrown(() => erlang(shape));
      const variance = mean(gaps.map((gap) => (gap - 1) ** 2));
      // The variance of an Erlang distribution with mean 1 is 1 / shape.
      expect(mean(gaps)).toBeCloseTo(1, 1);
      expect(variance * shape).toBeCloseTo(1, 0);
    }
  });

  it("shuffle a list without losing any of it or touching the list itself", () => {
    const list = [1, 2, 3, 4, 5, 6, 7, 8];
    const shuffled = dice(1).shuffle(list);
    expect(shuffled).not.toEqual(list);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(list).toContain(dice(1).pick(list));
  });
});

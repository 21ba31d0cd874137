import { expect, it } from "vitest";
import { parseDay } from "../../src/domain/day.ts";
import { returnedUntil } from "../../src/domain/returned-until.ts";

it("handles a returned customer with care for two usual intervals", () => {
  expect(returnedUntil(parseDay("2026-11-01"), 7)).toBe(parseDay("2026-11-15"));
  // 2 × 10.2 = 20.4: the 21st day is still within it.
  expect(returnedUntil(parseDay("2026-11-01"), 10.2)).toBe(parseDay("2026-11-22"));
});

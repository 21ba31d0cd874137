import { describe, expect, it } from "vitest";
import { secondVisitWait } from "../../src/domain/second-visit-wait.ts";

describe("secondVisitWait", () => {
  it.each([
    [{ customers: 10, ninthDecile: 47 }, 47],
    [{ customers: 500, ninthDecile: 2 }, 30],
    [{ customers: 500, ninthDecile: 900 }, 365],
    [{ customers: 9, ninthDecile: 47 }, 90],
    [{ customers: 0, ninthDecile: null }, 90],
  ])("of %j is %i days", (visits, days) => {
    expect(secondVisitWait(visits)).toBe(days);
  });
});

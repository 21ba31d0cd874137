import { describe, expect, it } from "vitest";
import { addDays, parseDay } from "../../src/domain/day.ts";
import type { Status } from "../../src/domain/status.ts";
import { statusOn, type Standing } from "../../src/domain/status-on.ts";

const today = parseDay("2026-11-23");

/** A regular whose dates lie this many days after today. */
function regular(due: number, overdue: number, atRisk: number, lost: number): Standing {
  return {
    visits: 5,
    dates: {
      dueOn: addDays(today, due),
      overdueOn: addDays(today, overdue),
      atRiskOn: addDays(today, atRisk),
      lostOn: addDays(today, lost),
    },
    isClosed: false,
    hasLeft: false,
    isBooked: false,
    returnedUntil: null,
  };
}

describe("statusOn", () => {
  it.each<[Status, Standing]>([
    ["active", regular(1, 5, 9, 20)],
    ["due", regular(0, 5, 9, 20)],
    ["overdue", regular(-5, 0, 9, 20)],
    ["at_risk", regular(-9, -5, 0, 20)],
    ["lost", regular(-20, -9, -5, 0)],
    ["at_risk", { ...regular(-20, -9, -5, 0), isBooked: true }],
  ])("is %s from the very day of that date on", (status, standing) => {
    expect(statusOn(standing, today)).toBe(status);
  });

  it("is at risk before overdue where that date comes first", () => {
    expect(statusOn(regular(-9, 5, -1, 20), today)).toBe("at_risk");
  });

  it("is new with one visit, however long ago", () => {
    expect(statusOn({ ...regular(-99, -80, -70, -60), visits: 1 }, today)).toBe("new");
    expect(statusOn({ ...regular(1, 2, 3, 4), dates: null }, today)).toBe("new");
  });

  it("is lost as soon as a departure is on record, before any date", () => {
    expect(statusOn({ ...regular(1, 5, 9, 20), hasLeft: true }, today)).toBe("lost");
  });

  it("is closed before all else", () => {
    expect(statusOn({ ...regular(1, 5, 9, 20), hasLeft: true, isClosed: true }, today)).toBe(
      "closed",
    );
  });

  it("is returned through the last day of care, unless late again", () => {
    const fine = regular(-1, 5, 9, 20);
    expect(statusOn({ ...fine, returnedUntil: today }, today)).toBe("returned");
    expect(statusOn({ ...fine, returnedUntil: addDays(today, -1) }, today)).toBe("due");
    const late = regular(-9, -1, 9, 20);
    expect(statusOn({ ...late, returnedUntil: addDays(today, 9) }, today)).toBe("overdue");
  });
});

import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/domain/day.ts";
import { typedDay } from "../../src/domain/typed-day.ts";

// A Monday.
const TODAY = parseDay("2026-11-23");

const read = (typed: string, today = TODAY) => {
  const day = typedDay(typed, today);
  return day === null ? null : formatDay(day);
};

describe("typedDay", () => {
  it.each([
    ["25.12", "2026-12-25"],
    ["25.12.", "2026-12-25"],
    ["до 25.12", "2026-12-25"],
    ["25/12/26", "2026-12-25"],
    ["25-12-2026", "2026-12-25"],
    ["2026-12-25", "2026-12-25"],
    ["5.1", "2027-01-05"],
    ["29.02.2028", "2028-02-29"],
    ["25 декабря", "2026-12-25"],
    ["25 грудня 2026", "2026-12-25"],
    ["December 25", "2026-12-25"],
    ["by the 25th of december", "2026-12-25"],
    ["25th of December", "2026-12-25"],
    ["1 мая", "2027-05-01"],
    ["1 травня", "2027-05-01"],
    ["3 серпня", "2027-08-03"],
    ["23.11", "2026-11-23"],
    ["28-го", "2026-11-28"],
    ["5 числа", "2026-12-05"],
    ["the 1st", "2026-12-01"],
  ])("reads the date %s", (typed, day) => {
    expect(read(typed)).toBe(day);
  });

  it.each([
    ["today", "2026-11-23"],
    ["Сегодня", "2026-11-23"],
    ["tomorrow!", "2026-11-24"],
    ["завтра", "2026-11-24"],
    ["послезавтра", "2026-11-25"],
    ["післязавтра", "2026-11-25"],
    ["in a week", "2026-11-30"],
    ["In 2 weeks", "2026-12-07"],
    ["in a fortnight", "2026-12-07"],
    ["через неделю", "2026-11-30"],
    ["через тиждень", "2026-11-30"],
    ["за два тижні", "2026-12-07"],
    ["через 10 дней", "2026-12-03"],
    ["через день", "2026-11-24"],
    ["через п’ять днів", "2026-11-28"],
    ["in a month", "2026-12-23"],
    ["через місяць", "2026-12-23"],
    ["через три месяца", "2027-02-23"],
    ["in a year", "2027-11-23"],
    ["next week", "2026-11-30"],
    ["на следующей неделе", "2026-11-30"],
  ])("reads how long from now: %s", (typed, day) => {
    expect(read(typed)).toBe(day);
  });

  it.each([
    ["Friday", "2026-11-27"],
    ["on fri", "2026-11-27"],
    ["в пятницу", "2026-11-27"],
    ["у п'ятницю", "2026-11-27"],
    ["у п’ятницю", "2026-11-27"],
    ["вторник", "2026-11-24"],
    ["во вторник", "2026-11-24"],
    ["середа", "2026-11-25"],
    ["в следующую среду", "2026-11-25"],
    ["неділя", "2026-11-29"],
    ["вс", "2026-11-29"],
    // Said on a Monday, it is the next one.
    ["monday", "2026-11-30"],
  ])("reads the weekday %s as the coming one", (typed, day) => {
    expect(read(typed)).toBe(day);
  });

  it.each([
    "31.02",
    "32.12",
    "0.5",
    "29.02",
    "22.11",
    "22.11.2026",
    "yesterday",
    "вчера",
    "25.12.2099",
    "in 9 years",
    "через",
    "soon",
    "",
    "the customer will call",
    "средне",
    "25",
  ])("does not take %j for a day to come", (typed) => {
    expect(read(typed)).toBeNull();
  });

  it("ends a month's delay within the month that has no such day", () => {
    expect(read("in a month", parseDay("2026-01-31"))).toBe("2026-02-28");
    expect(read("через месяц", parseDay("2027-10-31"))).toBe("2027-11-30");
  });
});

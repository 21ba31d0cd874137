import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, formatDay, parseDay, weekday } from "../../src/domain/day.ts";
import { typedDay } from "../../src/domain/typed-day.ts";

// A Monday.
const TODAY = parseDay("2026-11-23");

const read = (typed: string, today = TODAY) => {
  const day = typedDay(typed, today);
  return typeof day === "number" ? formatDay(day) : day;
};

/** A day that may be promised, or why it is none. */
const isAnswer = (day: ReturnType<typeof typedDay>, today: Day) =>
  typeof day === "number"
    ? Number.isInteger(day) && day >= today && day - today <= 2 * 366
    : ["past", "too_far", "unclear"].includes(day);

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
    ["tomorrow at 5", "2026-11-24"],
    ["tomorrow at 5 pm", "2026-11-24"],
    ["Friday, 17:30", "2026-11-27"],
    ["on Friday in the morning", "2026-11-27"],
    ["завтра в 5 вечера", "2026-11-24"],
    ["завтра утром", "2026-11-24"],
    ["в пятницу после обеда", "2026-11-27"],
    ["25.12 в 14.00", "2026-12-25"],
    ["завтра о 17:00", "2026-11-24"],
    ["у п'ятницю вранці", "2026-11-27"],
    ["5 травня об 11", "2027-05-05"],
  ])("keeps the day of %s, whatever the hour", (typed, day) => {
    expect(read(typed)).toBe(day);
  });

  it.each([
    ["next monday", "2026-11-30"],
    ["coming Friday", "2026-11-27"],
    ["в ближайшую субботу", "2026-11-28"],
    ["наступного понеділка", "2026-11-30"],
    ["on the weekend", "2026-11-28"],
    ["на выходных", "2026-11-28"],
    ["на вихідних", "2026-11-28"],
    ["two weeks", "2026-12-07"],
    ["3 days from now", "2026-11-26"],
    ["in 3 days' time", "2026-11-26"],
    ["через пару недель", "2026-12-07"],
    ["через полгода", "2027-05-23"],
    ["через пів року", "2027-05-23"],
    ["in half a year", "2027-05-23"],
    ["за місяць", "2026-12-23"],
    ["next month", "2026-12-23"],
    ["в следующем месяце", "2026-12-23"],
    ["наступного місяця", "2026-12-23"],
    ["“in a week”", "2026-11-30"],
    ["«через две недели»", "2026-12-07"],
    ["на завтра", "2026-11-24"],
    ["після завтра", "2026-11-25"],
    ["a fortnight", "2026-12-07"],
    ["следующий вторник", "2026-11-24"],
    ["15 декабря", "2026-12-15"],
    ["через півроку", "2027-05-23"],
    ["5 мая 2027 года", "2027-05-05"],
    ["5 травня 2027 р.", "2027-05-05"],
  ])("reads %s as people mean it", (typed, day) => {
    expect(read(typed)).toBe(day);
  });

  it.each([
    // "A few" is three, "a couple" two; of "two or three" the larger.
    ["in a few days", "2026-11-26"],
    ["через кілька днів", "2026-11-26"],
    ["через несколько недель", "2026-12-14"],
    ["через пару дней", "2026-11-25"],
    ["in 2-3 days", "2026-11-26"],
    ["через две-три недели", "2026-12-14"],
    ["недели через две", "2026-12-07"],
    ["через неделю-две", "2026-12-07"],
    ["через недельку", "2026-11-30"],
    ["через неделю-другую", "2026-12-07"],
    ["in a day or two", "2026-11-25"],
    ["in a week or so", "2026-11-30"],
    ["tmrw", "2026-11-24"],
    ["на следующий месяц", "2026-12-23"],
    ["примерно через месяц", "2026-12-23"],
    ["in about two weeks", "2026-12-07"],
    // Ten days and a half: the eleventh. A month and fifteen days.
    ["через полторы недели", "2026-12-04"],
    ["in a week and a half", "2026-12-04"],
    ["півтора місяця", "2027-01-07"],
    ["через полмесяца", "2026-12-08"],
    ["через півтора року", "2028-05-23"],
    ["через 2 года", "2028-11-23"],
    ["через двадцать дней", "2026-12-13"],
    ["за дванадцять днів", "2026-12-05"],
    ["in twelve days", "2026-12-05"],
    ["twenty-one days", "2026-12-14"],
    ["через тридцать один день", "2026-12-24"],
    ["за двадцять одну добу", "2026-12-14"],
    ["in an hour", "2026-11-23"],
    ["через час", "2026-11-23"],
    ["за півгодини", "2026-11-23"],
    ["послезавтра утром", "2026-11-25"],
    ["next year", "2027-11-23"],
  ])("reads how long from now, also told roughly: %s", (typed, day) => {
    expect(read(typed)).toBe(day);
  });

  it.each([
    ["в конце месяца", "2026-11-30"],
    ["end of the month", "2026-11-30"],
    ["by the end of next month", "2026-12-31"],
    ["наприкінці місяця", "2026-11-30"],
    ["в середине месяца", "2026-12-15"],
    ["early next month", "2026-12-01"],
    ["в начале следующей недели", "2026-11-30"],
    ["на початку наступного тижня", "2026-11-30"],
    ["в середине недели", "2026-11-25"],
    ["к концу недели", "2026-11-27"],
    ["late next week", "2026-12-04"],
    ["в конце года", "2026-12-31"],
    ["at the beginning of next year", "2027-01-01"],
    ["в середине декабря", "2026-12-15"],
    ["mid-december", "2026-12-15"],
    ["в декабре", "2026-12-01"],
    ["у грудні", "2026-12-01"],
    ["in May", "2027-05-01"],
    ["весной", "2027-03-01"],
    ["навесні", "2027-03-01"],
    ["after the weekend", "2026-11-30"],
    ["до выходных", "2026-11-27"],
    ["в пятницу на следующей неделе", "2026-12-04"],
    ["next week on Friday", "2026-12-04"],
    ["наступного тижня у середу", "2026-12-02"],
    ["after the 15th", "2026-12-16"],
    ["після п'ятниці", "2026-11-28"],
  ])("reads the part of a week, a month or a year: %s", (typed, day) => {
    expect(read(typed)).toBe(day);
  });

  it.each([
    ["15-го", "2026-12-15"],
    ["15 числа", "2026-12-15"],
    ["числа 15-го", "2026-12-15"],
    ["on the 15th", "2026-12-15"],
    ["around the 15th", "2026-12-15"],
    ["May 1st", "2027-05-01"],
    // There is no 25th month.
    ["12/25", "2026-12-25"],
    ["перезвоните в пятницу", "2026-11-27"],
    ["зателефонуйте за тиждень", "2026-11-30"],
    ["call me back tomorrow", "2026-11-24"],
  ])("reads the day in %s, whatever stands around it", (typed, day) => {
    expect(read(typed)).toBe(day);
  });

  it.each([
    "22.11",
    "22.11.2026",
    "2026-11-01",
    "yesterday",
    "yesterday at 5",
    "вчера",
    "позавчора",
    "last Friday",
    "в прошлую пятницу",
    "3 days ago",
    "неделю назад",
    "тиждень тому",
  ])("says that %j has passed", (typed) => {
    expect(read(typed)).toBe("past");
  });

  it.each([
    "25.12.2099",
    "in 9 years",
    "через 40 месяцев",
    "через 5 лет",
    "за 5 років",
    "через 1000 дней",
  ])("says that %j is too far", (typed) => {
    expect(read(typed)).toBe("too_far");
  });

  it.each([
    "31.02",
    "31.02 at 5",
    "32.12",
    "0.5",
    "29.02",
    "через",
    "soon",
    "",
    "at 5",
    "the customer will call",
    "средне",
    "25",
    "after the holidays",
    "после праздников",
    "після свят",
    "в ноябре",
    "through the middle",
    "constructor",
    "__proto__",
  ])("does not take %j for a day", (typed) => {
    expect(read(typed)).toBe("unclear");
  });

  const anyToday = fc.nat({ max: 9_000 }).map((days) => addDays(TODAY, days));
  const delay = fc.integer({ min: 0, max: 730 });

  it("reads every coming day back from each way of writing it with its year", () => {
    fc.assert(
      fc.property(anyToday, delay, (today, ahead) => {
        const day = addDays(today, ahead);
        const iso = formatDay(day);
        const [year, month, date] = iso.split("-") as [string, string, string];
        for (const typed of [
          iso,
          `${date}.${month}.${year}`,
          `${Number(date)}/${Number(month)}/${year.slice(2)}`,
          `до ${date}.${month}.${year} в 12:00`,
        ]) {
          expect(typedDay(typed, today)).toBe(day);
        }
      }),
    );
  });

  it("reads every number of days ahead in each language", () => {
    fc.assert(
      fc.property(anyToday, delay, (today, ahead) => {
        for (const typed of [`in ${ahead} days`, `через ${ahead} дней`, `за ${ahead} днів`]) {
          expect(typedDay(typed, today)).toBe(addDays(today, ahead));
        }
      }),
    );
  });

  it("reads every number from one to thirty-one in words, in each language", () => {
    const words = {
      in: "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty twenty-one twenty-two twenty-three twenty-four twenty-five twenty-six twenty-seven twenty-eight twenty-nine thirty thirty-one",
      через:
        "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать двадцать_один двадцать_два двадцать_три двадцать_четыре двадцать_пять двадцать_шесть двадцать_семь двадцать_восемь двадцать_девять тридцать тридцать_один",
      за: "один два три чотири п’ять шість сім вісім дев’ять десять одинадцять дванадцять тринадцять чотирнадцять п’ятнадцять шістнадцять сімнадцять вісімнадцять дев’ятнадцять двадцять двадцять_один двадцять_два двадцять_три двадцять_чотири двадцять_п’ять двадцять_шість двадцять_сім двадцять_вісім двадцять_дев’ять тридцять тридцять_один",
    };
    const unit = { in: "days", через: "дней", за: "днів" };
    for (const [before, numbers] of Object.entries(words)) {
      const days = numbers.split(" ").map((number) => {
        const typed = `${before} ${number.replace("_", " ")} ${unit[before as keyof typeof unit]}`;
        return Number(typedDay(typed, TODAY)) - TODAY;
      });
      expect(days).toEqual(Array.from({ length: 31 }, (__, i) => i + 1));
    }
  });

  it("is never today for a part of a week or a month, on whatever day it is said", () => {
    const parts = ["end of the week", "в начале недели", "в конце месяца", "на початку місяця"];
    fc.assert(
      fc.property(anyToday, fc.constantFrom(...parts), (today, typed) => {
        const ahead = Number(typedDay(typed, today)) - today;
        expect(ahead).toBeGreaterThan(0);
        expect(ahead).toBeLessThanOrEqual(/м[іе]с/.test(typed) ? 31 : 7);
      }),
    );
  });

  it("finds a weekday within the next seven days, whatever today is", () => {
    const names = ["monday", "во вторник", "у середу", "четвер", "fri", "в субботу", "неділя"];
    fc.assert(
      fc.property(anyToday, fc.nat({ max: 6 }), (today, index) => {
        const day = typedDay(names[index]!, today);
        expect(Number(day) - today).toBeGreaterThan(0);
        expect(Number(day) - today).toBeLessThanOrEqual(7);
        expect(weekday(day as typeof today)).toBe(index + 1);
      }),
    );
  });

  it("gives no day that has passed, whatever is typed", () => {
    const word = fc.constantFrom(
      ..."in через за a 2 31 02 . / week недель дня завтра мая 5 в at 12:30 next пятницу ago 2027".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(
        anyToday,
        fc.array(word, { maxLength: 6 }),
        fc.boolean(),
        (today, words, tight) => {
          const day = typedDay(words.join(tight ? "" : " "), today);
          expect(["past", "too_far", "unclear"].includes(String(day)) || Number(day) >= today).toBe(
            true,
          );
        },
      ),
    );
  });

  it("gives a day within two years or asks again, whatever is typed of the words it knows", () => {
    const word = fc.constantFrom(
      ...[
        "in after через за после the a of on в на до к next this следующей наступного few пару",
        "кілька полторы half and two три двадцать один one 15 31 2-3 2,5 29.02 12/25 15-го 1st",
        "day дней weeks недели тижня months месяца року years hours годину end начале середине",
        "наприкінці weekend выходных month december мая травня весной friday п'ятницю числа later",
        "tomorrow завтра утром at 5 constructor __proto__ call примерно or - . , ’ 9999 0 года",
      ]
        .join(" ")
        .split(" "),
    );
    fc.assert(
      fc.property(anyToday, fc.array(word, { maxLength: 6 }), (today, words) => {
        const typed = words.join(" ");
        const day = typedDay(typed, today);
        expect(isAnswer(day, today), `${typed}: ${day}`).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("takes no letters and signs at random for a day that has passed or is too far", () => {
    fc.assert(
      fc.property(anyToday, fc.string({ unit: "grapheme", maxLength: 60 }), (today, typed) => {
        const day = typedDay(typed, today);
        expect(isAnswer(day, today)).toBe(true);
      }),
    );
  });

  it("reads every number of weeks and months ahead in each language as the calendar has it", () => {
    fc.assert(
      fc.property(anyToday, fc.integer({ min: 1, max: 24 }), (today, count) => {
        for (const typed of [`in ${count} weeks`, `через ${count} недель`, `за ${count} тижнів`]) {
          expect(typedDay(typed, today)).toBe(addDays(today, 7 * count));
        }
        const [english, ...others] = [
          `in ${count} months`,
          `через ${count} месяцев`,
          `за ${count} місяців`,
        ].map((typed) => typedDay(typed, today));
        expect(new Set(others)).toEqual(new Set([english]));
        expect(Number(english) - today).toBeGreaterThanOrEqual(28 * count);
        expect(Number(english) - today).toBeLessThanOrEqual(31 * count);
      }),
    );
  });

  it("takes next week for the same weekday, and at the weekend for its Monday", () => {
    for (const typed of ["next week", "на следующей неделе", "наступного тижня"]) {
      expect(read(typed, parseDay("2026-11-27"))).toBe("2026-12-04");
      expect(read(typed, parseDay("2026-11-28"))).toBe("2026-11-30");
      expect(read(typed, parseDay("2026-11-29"))).toBe("2026-11-30");
    }
  });

  it("ends a month's delay within the month that has no such day", () => {
    expect(read("in a month", parseDay("2026-01-31"))).toBe("2026-02-28");
    expect(read("через месяц", parseDay("2027-10-31"))).toBe("2027-11-30");
  });
});

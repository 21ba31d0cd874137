import { describe, expect, it } from "vitest";
import { sampleSales } from "../../src/demo/sample-business.ts";
import { LANGUAGES, type Language } from "../../src/domain/business.ts";
import { addDays, addMonths, type Day, monthOf, parseDay } from "../../src/domain/day.ts";
import { replayDepartures } from "../../src/domain/departures.ts";
import { fitModel } from "../../src/domain/forecast/fit.ts";
import { timetable } from "../../src/domain/forecast/timetable.ts";
import { purchaseDays } from "../../src/domain/purchase-days.ts";
import { rhythmOf } from "../../src/domain/rhythm.ts";
import { readSalesFile } from "../../src/intake/read-sales-file.ts";
import type { Reading } from "../../src/intake/reading.ts";

/** A Monday, a Saturday at a month's end, a leap day. */
const days = ["2026-11-23", "2027-07-31", "2028-02-29"].map(parseDay);
const today = days[0]!;

async function read(language: Language, asOf: Day): Promise<Reading> {
  const { business, fileName, csv } = sampleSales(language, asOf);
  const reading = await readSalesFile(csv, { ...business, fileName, today: asOf });
  if (reading.type === "refused") throw new Error(reading.refusal.why);
  return reading;
}

/** Every customer's visit days. */
function visitDaysOf({ purchases }: Reading): Day[][] {
  const byCustomer = new Map<string, (typeof purchases)[number][]>();
  for (const purchase of purchases) {
    if (purchase.customer === null) continue;
    const earlier = byCustomer.get(purchase.customer.key) ?? [];
    byCustomer.set(purchase.customer.key, [...earlier, purchase]);
  }
  return [...byCustomer.values()].map((own) => purchaseDays(own).visits.map(({ day }) => day));
}

function sortedVisits(reading: Reading): string[] {
  return visitDaysOf(reading).map(String).toSorted();
}

const readings = { en: read("en", today), ru: read("ru", today), uk: read("uk", today) };

describe.each(LANGUAGES)("the sample business in %s", (language) => {
  it("has a file that is read without a question, whole but for the two cancelled orders", async () => {
    const reading = await readings[language];
    expect(reading.questions).toEqual([]);
    expect(Object.entries(reading.columns).filter(([, header]) => header === null)).toEqual([
      ["email", null],
      ["number", null],
    ]);
    const reasons = reading.excluded.map(({ why }) => why).filter((why) => why !== "total");
    expect(new Set(reasons)).toEqual(new Set(["cancelled"]));
    expect(reading.futureBookings).toEqual([]);
  });

  it("sold for three years, up to yesterday, to a few hundred customers and to passers-by", async () => {
    const { purchases, customers, firstDay, lastDay } = await readings[language];
    expect(customers).toBe(340);
    expect(lastDay).toBe(today - 1);
    expect(today - firstDay).toBeGreaterThan(3 * 365 - 7);
    expect(today - firstDay).toBeLessThanOrEqual(3 * 365 + 1);
    const anonymous = purchases.filter(({ customer }) => customer === null);
    expect(anonymous.length).toBeGreaterThan(300);
    const refunds = purchases.filter(({ amount }) => (amount ?? 0) < 0);
    expect(refunds.length).toBeGreaterThan(3);
    expect(refunds.length).toBeLessThan(30);
  });

  it("gives every customer a name and a phone of their own", async () => {
    const { purchases } = await readings[language];
    const known = purchases.flatMap(({ customer }) => customer ?? []);
    const phones = new Set(known.map(({ phone }) => phone));
    expect(phones.has(null)).toBe(false);
    expect(phones.size).toBe(340);
    expect(new Set(known.map(({ name }) => name)).size).toBe(340);
  });
});

describe("the sample business", () => {
  it("is the same at every call, and the same customers in every language", async () => {
    const [once, again] = [sampleSales("uk", today).csv, sampleSales("uk", today).csv];
    expect(Buffer.compare(once, again)).toBe(0);
    const english = sortedVisits(await readings.en);
    expect(sortedVisits(await readings.ru)).toEqual(english);
    expect(sortedVisits(await readings.uk)).toEqual(english);
  });

  it("moves along with the day", async () => {
    const later = await read("en", addDays(today, 7));
    const moved = visitDaysOf(await readings.en).map((own) => own.map((day) => addDays(day, 7)));
    expect(sortedVisits(later)).toEqual(moved.map(String).toSorted());
  });

  it.each(days)(
    "has more overdue than fit on a call list, and departures in every month (%i)",
    async (asOf) => {
      const visitDays = visitDaysOf(await read("en", asOf));
      const rhythms = visitDays.map((own) => rhythmOf(own.map((day) => ({ day, amount: null })))!);
      const fit = fitModel(rhythms, asOf);
      const datesOf = (rhythm: Parameters<typeof timetable>[1]) =>
        timetable(fit, rhythm, { sensitivity: 0.9, lostLine: "model" });

      const overdue = rhythms.filter((rhythm) => {
        const { overdueOn, lostOn } = datesOf(rhythm);
        return rhythm.visits >= 2 && overdueOn <= asOf && asOf < lostOn;
      });
      expect(overdue.length).toBeGreaterThanOrEqual(10);
      expect(overdue.length).toBeLessThanOrEqual(25);

      const rule = { lostOnAfter: (soFar: Parameters<typeof datesOf>[0]) => datesOf(soFar).lostOn };
      const episodes = visitDays.flatMap((own) => replayDepartures(own, rule, asOf));
      const lostIn = Array.from({ length: 24 }, (_, ago) => {
        const month = addMonths(monthOf(asOf), -1 - ago);
        return episodes.filter(({ lostDay }) => monthOf(lostDay) === month).length;
      });
      expect(Math.min(...lostIn)).toBeGreaterThanOrEqual(1);
      expect(Math.max(...lostIn)).toBeLessThanOrEqual(15);
      // It has been getting worse: more a month of late than in the year before last.
      expect(mean(lostIn.slice(0, 4))).toBeGreaterThan(mean(lostIn.slice(12)));
      expect(episodes.filter(({ returnedDay }) => returnedDay !== null).length).toBeGreaterThan(24);
    },
  );
});

function mean(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

import { sql } from "drizzle-orm";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day, formatDay, parseDay } from "../../../src/domain/day.ts";
import { learnRhythms } from "../../../src/flows/learning/learn-rhythms.ts";
import { everyDays, openWorkplace, salesCsv, type Workplace } from "../test-business.ts";

const today = parseDay("2026-06-15");
const later = addDays(today, 40);
const name = (customer: number): string => `Кафе ${customer}`;

/** Customers who come every 5 to 14 days; every fourth has been away since winter. */
const PAST: Record<string, string[]> = Object.fromEntries(
  Array.from({ length: 60 }, (_, customer) => {
    const every = 5 + (customer % 10);
    const visits = Math.floor(364 / every) - (customer % 4 === 0 ? Math.floor(200 / every) : 0);
    return [name(customer), everyDays("2025-06-16", every, visits)];
  }),
);

/** A file of nothing but gifts would be refused. */
const ALWAYS = `${formatDay(addDays(today, 1))};${name(1)};500,00`;

/** What a month brings of a few customers: visits, refunds, and now and then an older purchase. */
const month = fc.array(
  fc.record({
    customer: fc.nat(70),
    day: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 40 }) },
      { weight: 1, arbitrary: fc.integer({ min: -120, max: 0 }) },
    ),
    amount: fc.constantFrom(1000, 700, 0, -300),
  }),
  { minLength: 1, maxLength: 60 },
);

/** Everything that was learnt, by customer. */
async function learnt({ deps, seat }: Workplace) {
  return deps.inBusiness(seat.business.id, async ({ rhythms, departures }) => {
    const all = await rhythms.list();
    const left = await departures.listOf(all.map(({ customerId }) => customerId));
    // Refunds of other days count from the day they are known, so what was lost is worth less then.
    return { all, left: left.map((one) => ({ ...one, monthlyValue: null })) };
  });
}

async function learnAnew(
  { deps, seat }: Workplace,
  touched: ReadonlySet<number>,
  day: Day,
): Promise<void> {
  await deps.inBusiness(seat.business.id, (stores) =>
    learnRhythms(stores, { touched }, { ...seat, today: day, now: deps.now() }),
  );
}

describe("visits that go on", () => {
  it("teach the same as all visits learnt anew", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(month, async (sales) => {
        const workplace = await openWorkplace();
        await workplace.importCsv(salesCsv(PAST));
        workplace.setClock(`${formatDay(later)}T09:00:00Z`);
        const before = new Set((await learnt(workplace)).all.map((one) => JSON.stringify(one)));
        const rows = sales.map(
          ({ customer, day, amount }) =>
            `${formatDay(addDays(today, day))};${name(customer)};${amount},00`,
        );
        await workplace.importCsv(["Дата;Клиент;Сумма", ...rows, ALWAYS].join("\n"), "month.csv");
        const continued = await learnt(workplace);
        const touched = continued.all.filter((one) => !before.has(JSON.stringify(one)));
        await learnAnew(workplace, new Set(touched.map(({ customerId }) => customerId)), later);
        const anew = await learnt(workplace);
        expect(anew.left).toEqual(continued.left);
        expect(anew.all.map(rounded)).toEqual(continued.all.map(rounded));
      }),
      { numRuns: 12, seed: 11 },
    );
  });

  it("are added to those before, which are not read again", async () => {
    const workplace = await openWorkplace();
    const { db, seat, flows, importCsv } = workplace;
    await importCsv(salesCsv(PAST));
    const { customerId } = (await flows.findCustomers(seat, name(1), today))[0]!;
    const visits = PAST[name(1)]!.length;
    await db.transaction(async (tx) => {
      await tx.execute(sql`select app_enter(${seat.business.id}::bigint)`);
      await tx.execute(sql`delete from purchases where customer_id = ${customerId}`);
    });
    await importCsv(salesCsv({ [name(1)]: ["2026-06-15"] }), "next.csv");
    const known = await workplace.deps.inBusiness(seat.business.id, ({ rhythms }) =>
      rhythms.find(customerId),
    );
    expect(known!.rhythm).toMatchObject({ visits: visits + 1, lastDay: today });
  });
});

/** Sums of logarithms differ in their last digits by the order they were added in. */
function rounded<One extends { rhythm: { sumLnGap: number }; monthlyValue: number | null }>(
  one: One,
) {
  const { rhythm, monthlyValue } = one;
  return {
    ...one,
    rhythm: { ...rhythm, sumLnGap: rhythm.sumLnGap.toFixed(9) },
    monthlyValue: monthlyValue?.toFixed(6),
    timetable: null,
  };
}

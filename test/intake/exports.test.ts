import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/domain/day.ts";
import { toMajor } from "../../src/domain/money.ts";
import { readSalesFile } from "../../src/intake/read-sales-file.ts";
import type { IntakeResult, ReadPurchase } from "../../src/intake/reading.ts";

const folder = new URL("../../../shared/exports/", import.meta.url);
const options = {
  currency: "RUB",
  country: "RU",
  timeZone: "Europe/Moscow",
  today: parseDay("2026-11-23"),
};

interface Event {
  readonly order: string;
  readonly customer: string;
  readonly date: string;
  readonly amount: number;
  readonly employee?: string;
}

interface Sample {
  readonly file: string;
  readonly map: { readonly order_id: string | null };
  readonly expected: { readonly customers: number };
  readonly events: {
    readonly sales: Event[];
    readonly refunds: Event[];
    readonly excluded: { readonly row: string }[];
  };
}

/** What other systems export, with what it means; kept beside the repository, not in it. */
const samples = existsSync(folder)
  ? (JSON.parse(readFileSync(new URL("MANIFEST.json", folder), "utf8")) as { files: Sample[] })
      .files
  : [];

describe.skipIf(samples.length === 0)(
  "exports of other systems (skipped where they are absent)",
  () => {
    it("are all listed", () => {
      const listed = samples.map(({ file }) => file);
      expect(readdirSync(folder).filter((file) => file !== "MANIFEST.json")).toEqual(
        expect.arrayContaining(listed),
      );
    });

    it.each(named(samples.filter(isSales)))("%s is read as it is meant", async (file, sample) => {
      const reading = await read(file);
      if (reading.type === "refused") throw new Error(JSON.stringify(reading.refusal));
      const { sales, refunds, excluded } = sample.events;
      const labels = reading.excluded.map(({ label }) => (hasLabels(sample) ? label : ""));
      expect(facts(reading.purchases)).toMatchObject(expectedFacts([...sales, ...refunds], sample));
      expect(labels).toEqual(excluded.map(({ row }) => (hasLabels(sample) ? row : "")));
      expect(reading.customers).toBe(sample.expected.customers);
      expect(sameCustomers(reading.purchases, [...sales, ...refunds])).toBe(true);
    });

    it.each(named(samples.filter((sample) => !isSales(sample))))(
      "%s is refused for want of a customer",
      async (file) => {
        expect(await read(file)).toMatchObject({
          type: "refused",
          refusal: { why: "no_customer" },
        });
      },
    );
  },
);

function named(listed: readonly Sample[]) {
  return listed.map((sample) => [sample.file, sample] as const);
}

function isSales({ events }: Sample): boolean {
  return events.sales.length > 0;
}

/** Whether the excluded rows are named by something that stands in the file. */
function hasLabels({ map, events }: Sample): boolean {
  return map.order_id !== null || events.excluded.every(({ row }) => /^r\d+$/u.test(row));
}

async function read(file: string): Promise<IntakeResult> {
  const bytes = new Uint8Array(readFileSync(new URL(file, folder)));
  // The name says nothing about what is inside.
  return readSalesFile(bytes, { ...options, fileName: "file" });
}

function facts(purchases: readonly ReadPurchase[]) {
  return purchases
    .map(({ order, day, amount, customer, employee }) => ({
      order,
      day: formatDay(day),
      amount: toMajor(amount!, "RUB"),
      anonymous: customer === null,
      employee,
    }))
    .toSorted(byText);
}

function expectedFacts(events: readonly Event[], { map }: Sample) {
  return events
    .map(({ order, date, amount, customer, employee }) => ({
      order: map.order_id === null ? null : order,
      day: date,
      amount,
      anonymous: customer === "",
      ...(employee !== undefined && { employee }),
    }))
    .toSorted(byText);
}

function byText(a: object, b: object): number {
  const [first, second] = [sortText(a), sortText(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function sortText(fact: object): string {
  const { day, amount, order } = fact as { day: string; amount: number; order: string | null };
  return `${day} ${amount} ${order}`;
}

/** Whether purchases are grouped by customer as the events are. */
function sameCustomers(purchases: readonly ReadPurchase[], events: readonly Event[]): boolean {
  const keys = new Map<string, Set<string>>();
  const customers = new Map(
    events.map((event) => [`${event.date} ${event.amount}`, event.customer]),
  );
  for (const { day, amount, customer } of purchases) {
    const name = customers.get(`${formatDay(day)} ${toMajor(amount!, "RUB")}`)!;
    keys.set(name, (keys.get(name) ?? new Set()).add(customer?.key ?? ""));
  }
  const all = [...keys.values()].map((set) => [...set]);
  return all.every((set) => set.length === 1) && new Set(all.flat()).size === all.length;
}

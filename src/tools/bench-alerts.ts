import { type MorningFigures, openMornings, type SendingFigures } from "./alerts-bench/morning.ts";
import type { Size } from "./alerts-bench/plant-businesses.ts";
import { markdownTable } from "./forecast-bench/markdown-table.ts";

const FULL: Size = { businesses: 1_000, customers: 1_000, overdue: 10, purchases: 2 };
const SMALL: Size = { businesses: 100, customers: 100, overdue: 10, purchases: 2 };
const ROUNDS = 3;
/** Messages a second that Telegram takes, and how much less may be used of it. */
const TELEGRAMS_RATE = 30;
const LEAST_SHARE = 0.95;

interface Case {
  readonly name: string;
  readonly size: Size;
  /** × the first case's time an alert, at most. */
  readonly mark: number | null;
}

/**
 * `bench alerts [--small]`: businesses that are all due to be told at 9:00. Prints time and
 * statements an alert as multiples of the first row's, and the rate of sending beside Telegram's;
 * sets a failing exit code when a figure is below its mark.
 */
export async function benchAlerts(args: readonly string[]): Promise<void> {
  const base = args.includes("--small") ? SMALL : FULL;
  const cases: readonly Case[] = [
    { name: "as it is", size: base, mark: null },
    { name: "10 × the history", size: { ...base, purchases: 10 * base.purchases }, mark: 1.1 },
    { name: "10 × the customers", size: { ...base, customers: 10 * base.customers }, mark: 1.3 },
  ];
  const measured: MorningFigures[] = [];
  let sending: SendingFigures | null = null;
  for (const { name, size } of cases) {
    console.error(`${name}: ${size.businesses} × ${size.customers} × ${size.purchases} …`);
    const mornings = await openMornings(size);
    measured.push(await best(mornings.make));
    sending ??= await mornings.send();
    await mornings.close();
  }
  const [first] = measured as [MorningFigures];
  const ratios = measured.map((figures) => timeOf(figures) / timeOf(first));
  const share = sending!.rate / TELEGRAMS_RATE;
  const misses = [
    ...cases.filter(({ mark }, i) => mark !== null && ratios[i]! > mark).map(({ name }) => name),
    ...(measured.some(({ alerts }) => alerts < base.businesses) ? ["an alert for everybody"] : []),
    ...(share < LEAST_SHARE || share > 1 ? ["the rate of sending"] : []),
    ...(sending!.refusals > 0 ? ["no refusal"] : []),
  ];

  console.log(
    markdownTable(
      ["morning", "alerts", "time an alert", "mark", "statements an alert"],
      cases.map(({ name, size, mark }, i) => [
        `${name}: ${size.businesses} × ${size.customers}, ${size.purchases} purchases each`,
        String(measured[i]!.alerts),
        `× ${ratios[i]!.toFixed(2)}`,
        mark === null ? "" : `≤ ${mark}`,
        (measured[i]!.statements / measured[i]!.alerts).toFixed(1),
      ]),
    ),
  );
  const { alerts, rate, refusals } = sending!;
  const used = `${rate.toFixed(1)} a second, ${(100 * share).toFixed(1)} % of Telegram's ${TELEGRAMS_RATE}`;
  console.log(`\nSending ${alerts} alerts: ${used}; refused ${refusals} times.`);
  const room = (1 / TELEGRAMS_RATE / timeOf(first)).toFixed(1);
  console.log(`Making one takes 1/${room} of the time that Telegram's rate gives it.`);
  for (const miss of misses) console.error(`below its mark: ${miss}`);
  if (misses.length > 0) process.exitCode = 1;
}

/** The quickest of some mornings, after one to warm up: what the machine can, whatever else it does. */
async function best(make: () => Promise<MorningFigures>): Promise<MorningFigures> {
  let quickest = await make();
  for (let round = 1; round <= ROUNDS; round += 1) {
    const figures = await make();
    if (round === 1 || figures.seconds < quickest.seconds) quickest = figures;
  }
  return quickest;
}

function timeOf({ seconds, alerts }: MorningFigures): number {
  return seconds / alerts;
}

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { GENERATED_UP_TO, writeSales } from "../../../src/tools/import-bench/generate-sales.ts";
import { percentile } from "../../../src/tools/import-bench/tap-meanwhile.ts";
import { reading } from "../../intake/reading.ts";

const ROWS = 45_000;

async function purchasesOf(firstOrder: number) {
  const folder = await mkdtemp(join(tmpdir(), "boomerang-sales-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "sales.csv");
  await writeSales(path, { rows: ROWS, customers: 500, firstOrder });
  const read = await reading(await readFile(path), { today: GENERATED_UP_TO });
  expect([read.excluded, read.questions]).toEqual([[], []]);
  return read.purchases;
}

it("a generated file is read whole: every order once, of so many customers, over three years", async () => {
  const purchases = await purchasesOf(1);
  expect(new Set(purchases.map(({ order }) => order)).size).toBe(ROWS);
  expect(new Set(purchases.map(({ customer }) => customer?.key)).size).toBe(500);
  const days = purchases.map(({ day }) => day);
  expect(GENERATED_UP_TO - days[0]!).toBe(3 * 365 - 1);
  expect(days.at(-1)).toBe(GENERATED_UP_TO);
});

it("a file that begins where another ends repeats none of its orders", async () => {
  const first = new Set((await purchasesOf(1)).map(({ order }) => order));
  const next = await purchasesOf(ROWS + 1);
  expect(next.filter(({ order }) => first.has(order))).toEqual([]);
});

it("a percentile is one of the values: as many as its share says are below it", () => {
  const values = Array.from({ length: 200 }, (_, i) => i);
  expect(percentile(values, 0.99)).toBe(198);
  expect(percentile([7], 0.99)).toBe(7);
});

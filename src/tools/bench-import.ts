import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays } from "../domain/day.ts";
import { markdownTable } from "./forecast-bench/markdown-table.ts";
import { GENERATED_UP_TO, type GeneratedSales, writeSales } from "./import-bench/generate-sales.ts";
import { landingFloor } from "./import-bench/landing-floor.ts";
import { type Shop, withShop } from "./import-bench/shop.ts";
import { percentile, tapMeanwhile } from "./import-bench/tap-meanwhile.ts";

/** How large the files are. */
interface Size {
  /** Of the file that is measured against the floor. */
  readonly rows: number;
  /** Of the file of several years, and of what is new a month later. */
  readonly present: number;
  readonly fresh: number;
  readonly customers: number;
}

const FULL: Size = { rows: 1_000_000, present: 5_000_000, fresh: 100_000, customers: 50_000 };
const SMALL: Size = { rows: 100_000, present: 500_000, fresh: 10_000, customers: 5_000 };
/** What is new is what came since. */
const MONTH_DAYS = 30;
const MARKS = { first: 2, again: 1, present: 1.3, memoryMb: 300, tapMs: 200 } as const;
const NAMES = ["first", "again", "present", "taps"] as const;
type Name = (typeof NAMES)[number];

interface Figure {
  readonly what: string;
  readonly value: number;
  readonly shown: string;
  readonly mark: number;
}

/**
 * `bench import [--small] [first|again|present|taps …]`: sales files posted to the program itself, on
 * a server of its own. Prints each figure beside its reference and its mark; sets a failing exit
 * code when one is above its mark.
 */
export async function benchImport(args: readonly string[]): Promise<void> {
  const size = args.includes("--small") ? SMALL : FULL;
  const asked = NAMES.filter((name) => args.includes(name));
  const wanted = new Set<Name>(asked.length > 0 ? asked : NAMES);
  const folder = await mkdtemp(join(tmpdir(), "boomerang-sales-"));
  const figures: Figure[] = [];
  try {
    const file = async (name: string, sales: GeneratedSales) => {
      const path = join(folder, name);
      await writeSales(path, sales);
      return path;
    };
    const { rows, present, fresh, customers } = size;
    if (wanted.has("first") || wanted.has("again")) {
      const sales = await file("sales.csv", { rows, customers });
      figures.push(...(await withShop((shop) => firstAndAgain(shop, sales, size))));
    }
    if (wanted.has("present")) {
      const all = await file("present.csv", { rows: present, customers });
      const news = await file("fresh.csv", {
        rows: fresh,
        customers,
        firstOrder: present + 1,
        days: { first: addDays(GENERATED_UP_TO, 1), count: MONTH_DAYS },
      });
      const alone = await withShop(({ post }) => post(news));
      say(`${fresh} rows into an empty database`, alone.seconds);
      figures.push(...(await withShop((shop) => intoMany(shop, all, news, alone.seconds, size))));
    }
    if (wanted.has("taps")) {
      const sales = await file("sales.csv", { rows, customers });
      figures.push(await withShop((shop) => taps(shop, sales, size)));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(
    markdownTable(
      ["import", "figure", "mark"],
      figures.map(({ what, shown, mark }) => [what, shown, `≤ ${mark}`]),
    ),
  );
  for (const { what } of figures.filter(({ value, mark }) => value > mark)) {
    console.error(`above its mark: ${what}`);
    process.exitCode = 1;
  }
}

async function firstAndAgain(
  { post, databaseUrl }: Shop,
  sales: string,
  { rows }: Size,
): Promise<Figure[]> {
  const first = await post(sales);
  say(`${rows} rows`, first.seconds);
  const floor = await landingFloor(databaseUrl);
  say("the landing floor", floor);
  const again = await post(sales);
  say("the same rows again", again.seconds);
  expectCount(`${rows} rows taken`, first.taken, rows);
  expectCount(`${rows} rows known`, again.known, rows);
  return [
    times(`${rows} rows ÷ copying them resolved`, first.seconds / floor, MARKS.first),
    times("the same file again ÷ the first time", again.seconds / first.seconds, MARKS.again),
  ];
}

async function intoMany(
  { post, program }: Shop,
  all: string,
  news: string,
  aloneSeconds: number,
  { present, fresh }: Size,
): Promise<Figure[]> {
  const many = await post(all);
  const memory = await program.peakMemory();
  say(`${present} rows`, many.seconds);
  const month = await post(news);
  say(`${fresh} rows more`, month.seconds);
  expectCount(`${present} rows taken`, many.taken, present);
  expectCount(`${fresh} rows taken`, month.taken, fresh);
  const memoryMb = (memory ?? 0) / 2 ** 20;
  return [
    ...(memory === null
      ? []
      : [
          {
            what: `peak memory with ${present} rows`,
            value: memoryMb,
            shown: `${Math.round(memoryMb)} MB`,
            mark: MARKS.memoryMb,
          },
        ]),
    times(`${fresh} rows into ${present} ÷ into none`, month.seconds / aloneSeconds, MARKS.present),
  ];
}

async function taps({ post, owner }: Shop, sales: string, { rows }: Size): Promise<Figure> {
  const took = await tapMeanwhile(owner, post(sales));
  const worst = percentile(took, 0.99);
  console.error(`${took.length} taps; half within ${Math.round(percentile(took, 0.5))} ms`);
  return {
    what: `a tap while ${rows} rows come in, p99 of ${took.length}`,
    value: worst,
    shown: `${Math.round(worst)} ms`,
    mark: MARKS.tapMs,
  };
}

const times = (what: string, value: number, mark: number): Figure => ({
  what,
  value,
  shown: `× ${value.toFixed(2)}`,
  mark,
});

function say(what: string, seconds: number): void {
  console.error(`${what}: ${seconds.toFixed(1)} s`);
}

/** A figure of an import that lost something would be worth nothing. */
function expectCount(what: string, actual: number, wanted: number): void {
  if (actual !== wanted) throw new Error(`${what}: ${actual}`);
}

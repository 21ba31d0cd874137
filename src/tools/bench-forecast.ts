import { readFile, writeFile } from "node:fs/promises";
import { type Report, reportBackTests } from "./forecast-bench/back-test-report.ts";
import { reportLostLines } from "./forecast-bench/lost-line-report.ts";
import { reportSpeed } from "./forecast-bench/speed-report.ts";
import { readVisitLog } from "./forecast-bench/visit-log.ts";

const PAGE = "src/domain/forecast/README.md";

/** The parts by the name that stands in the page's markers, and as a word of the command. */
const PARTS: Readonly<Record<string, () => Report>> = {
  "back-test": reportBackTests,
  "lost-line": reportLostLines,
  speed: reportSpeed,
};

/**
 * `bench forecast [back-test] [lost-line] [speed] [--write]`: measures the forecast on the purchase
 * logs beside the project, prints tables, and sets a failing exit code when a figure is below its
 * mark. With --write the tables also go into the page beside the code.
 */
export async function benchForecast(args: readonly string[]): Promise<void> {
  const words = args.filter((word) => !word.startsWith("--"));
  const unknown = words.filter((word) => !(word in PARTS));
  if (unknown.length > 0) throw new RangeError(`no such part: ${unknown.join(", ")}`);
  if (readVisitLog("cdnow_master") === null) {
    console.log("The purchase logs are absent: measured on the CDNOW sample alone.\n");
  }

  for (const name of words.length > 0 ? words : Object.keys(PARTS)) {
    const { text, misses } = PARTS[name]!();
    console.log(`${name}\n\n${text}\n`);
    for (const miss of misses) console.error(`below its mark: ${miss}`);
    if (misses.length > 0) process.exitCode = 1;
    if (args.includes("--write")) await writeInto(name, text);
  }
}

/** Puts a table between its markers. */
async function writeInto(name: string, text: string): Promise<void> {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const page = await readFile(PAGE, "utf8");
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${PAGE} has no markers for ${name}`);
  await writeFile(PAGE, `${page.slice(0, from)}${begin}\n\n${text}\n\n${page.slice(to)}`);
}

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { parseDay } from "../domain/day.ts";
import { forecastLog, type ForecastQuestion } from "./forecast-log.ts";
import { BadRow, readPurchaseLog } from "./purchase-log.ts";

const USAGE =
  "usage: npm run --silent forecast -- FILE.csv --as-of YYYY-MM-DD --days N [--single-k] [--no-priors]";

/** Where a command writes. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/**
 * `forecast FILE --as-of D --days N`: every customer's forecast as CSV, the fit as a line of JSON
 * beside it.
 *
 * @returns the exit code: 0, 1 for a row that cannot be read, 2 for a wrong call
 */
export async function forecastCommand(args: readonly string[], { out, err }: Streams) {
  const call = readCall(args);
  if (typeof call === "string") {
    err(`${call}\n${USAGE}\n`);
    return 2;
  }
  try {
    const { csv, fit } = forecastLog(readPurchaseLog(await readFile(call.file, "utf8")), call);
    out(csv);
    err(`${JSON.stringify(fit)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BadRow) && !isMissingFile(error)) throw error;
    err(`${call.file}: ${error.message}\n`);
    return 1;
  }
}

/** The call in words of the program, or what is wrong with it in words of people. */
function readCall(args: readonly string[]): (ForecastQuestion & { file: string }) | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        "as-of": { type: "string" },
        days: { type: "string" },
        "single-k": { type: "boolean", default: false },
        "no-priors": { type: "boolean", default: false },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return "one file, please";
    const days = Number(values.days);
    if (!Number.isInteger(days) || days < 1) return "--days is a whole number of days, 1 or more";
    return {
      file,
      days,
      asOf: parseDay(values["as-of"] ?? ""),
      singleK: values["single-k"],
      priors: !values["no-priors"],
    };
  } catch (error) {
    if (error instanceof RangeError) return "--as-of is a day as YYYY-MM-DD";
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function isMissingFile(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

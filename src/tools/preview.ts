import { realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { columnLetters } from "../domain/column-letters.ts";
import { formatDay, parseDay } from "../domain/day.ts";
import type { Day } from "../domain/day.ts";
import { toMajor } from "../domain/money.ts";
import { readSalesFile } from "../intake/read-sales-file.ts";
import type { Exclusion, ReadPurchase, Reading, Refusal } from "../intake/reading.ts";

const USAGE =
  "usage: npm run --silent preview -- FILE [--timezone Europe/Moscow] [--currency RUB] [--country RU]";

const REFUSALS: Record<Refusal["why"], string> = {
  empty: "the file is empty",
  too_big: "the file is too big",
  not_a_table: "this is no table",
  pdf: "this is a PDF; export the sales as CSV or Excel",
  picture: "this is a picture; export the sales as CSV or Excel",
  encrypted: "the file is protected by a password",
  zip_bomb: "the file unpacks to more than can be read",
  broken: "the file is damaged or cut off",
  no_header: "no column headers were found, and the values leave open which column is what",
  no_customer: "no column says who bought: a customer's name, phone, e-mail or number is needed",
  no_day: "no column has the day of the purchase",
  no_amount: "no column has the amount of the purchase",
  bad_days: "none of the days of the purchases can be read",
  bad_amounts: "none of the amounts of the purchases can be read",
  no_rows: "there are columns, but no row that is a purchase",
};

const EXCLUSIONS: Record<Exclusion, string> = {
  total: "total row that does not agree with the rows",
  cancelled: "cancelled",
  unpaid: "not paid",
  no_show: "the customer did not come",
  not_completed: "not completed",
  not_a_sale: "not a sale",
  test: "test",
  zero_amount: "zero amount",
  no_day: "no date",
  bad_day: "impossible date",
  bad_amount: "unreadable amount",
  future_booking: "booking in the future",
  empty: "neither a customer nor an amount",
};

/** What an import of a file would take, and the command's exit code: 2 where the file is refused. */
export async function preview(args: string[]): Promise<{ answer: object; exitCode: 0 | 2 }> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      timezone: { type: "string", default: "UTC" },
      currency: { type: "string", default: "RUB" },
      country: { type: "string" },
    },
  });
  const [path] = positionals;
  if (path === undefined) throw new Error(USAGE);
  const { timezone, currency } = values;
  const bytes = new Uint8Array(await readFile(path));
  const read = (country: string) =>
    readSalesFile(bytes, {
      fileName: basename(path),
      currency,
      country,
      timeZone: timezone,
      today: todayIn(timezone),
    });
  const guessed = await read(values.country ?? "RU");
  if (guessed.type === "refused") {
    return { answer: { refused: refusalText(guessed.refusal) }, exitCode: 2 };
  }
  // Whose phones are meant where they have no country shows only once the file is read.
  const reading = values.country ? guessed : await read(countryOf(guessed, timezone));
  const shown = reading.type === "sales" ? reading : guessed;
  return { answer: previewOf(shown, currency), exitCode: 0 };
}

function previewOf(reading: Reading, currency: string) {
  const sale = (purchase: ReadPurchase) => saleOf(purchase, currency);
  return {
    sales: reading.purchases.filter((purchase) => !isRefund(purchase)).map(sale),
    refunds: reading.purchases.filter(isRefund).map(sale),
    excluded: reading.excluded.map(({ label, row, why, text }) => ({
      row: label,
      why: `${EXCLUSIONS[why]} (row ${row}: ${text})`,
    })),
    columns: reading.columns,
    questions: reading.questions,
  };
}

function isRefund({ amount }: ReadPurchase): boolean {
  return (amount ?? 0) < 0;
}

function saleOf(purchase: ReadPurchase, currency: string) {
  const { order, customer, day, isMonthly, amount, employee, items } = purchase;
  const major = (minor: number | null) => (minor === null ? null : toMajor(minor, currency));
  return {
    order: order ?? "",
    customer: customer?.key ?? "",
    phone: customer?.phone ?? null,
    day: formatDay(day),
    ...(isMonthly && { monthly: true }),
    amount: major(amount),
    employee,
    items: items.map((item) => ({ ...item, amount: major(item.amount) })),
  };
}

function refusalText({ why, details, layout }: Refusal): string {
  const values = why === "no_header" ? (layout?.rows[0] ?? []) : [];
  const found = [
    ...Object.entries(details ?? {}),
    ...values.map((value, at) => [columnLetters(at), value] as const),
  ].map(([name, said]) => `${name}: ${said}`);
  return found.length === 0 ? REFUSALS[why] : `${REFUSALS[why]} (${found.join("; ")})`;
}

const COUNTRIES: Readonly<Record<string, string>> = {
  UAH: "UA",
  KZT: "KZ",
  BYN: "BY",
  PLN: "PL",
  USD: "US",
  GBP: "GB",
};

/** The country a file most likely comes from: by its money, its letters, the zone it was asked about. */
function countryOf({ currency, columns }: Reading, timeZone: string): string {
  const byCurrency = COUNTRIES[currency ?? ""];
  if (byCurrency) return byCurrency;
  if (/[іїєґ]/iu.test(Object.values(columns).join())) return "UA";
  if (/^Europe\/(?:Kyiv|Kiev|Uzhgorod|Zaporozhye)$/u.test(timeZone)) return "UA";
  return timeZone.startsWith("America/") ? "US" : "RU";
}

function todayIn(timeZone: string): Day {
  return parseDay(
    new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(new Date()),
  );
}

async function main(): Promise<void> {
  try {
    const { answer, exitCode } = await preview(process.argv.slice(2));
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

// The path a command is started by may lead over links; a module's own address never does.
const started = process.argv[1];
if (started && realpathSync(started) === fileURLToPath(import.meta.url)) await main();

import { parseDay } from "../../src/domain/day.ts";
import { formatDay } from "../../src/domain/day.ts";
import { toMajor } from "../../src/domain/money.ts";
import { readSalesFile } from "../../src/intake/read-sales-file.ts";
import type { IntakeOptions, Reading } from "../../src/intake/reading.ts";

/** A business in Moscow, some time after all the sales in the tests. */
export const options: IntakeOptions = {
  fileName: "file",
  currency: "RUB",
  country: "RU",
  timeZone: "Europe/Moscow",
  today: parseDay("2026-11-23"),
};

/** What a file is read as; the test fails where it is refused. */
export async function reading(
  file: string | Uint8Array,
  changed: Partial<IntakeOptions> = {},
): Promise<Reading> {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  const result = await readSalesFile(bytes, { ...options, ...changed });
  if (result.type === "refused") throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result;
}

/** Each purchase in one line: "2026-08-01 1200 #7 tel:+79000000001 by Петрова". */
export function lines({ purchases }: Pick<Reading, "purchases">): string[] {
  return purchases.map(({ order, day, amount, customer, employee }) =>
    [
      formatDay(day),
      amount === null ? "unpriced" : String(toMajor(amount, "RUB")),
      ...(order === null ? [] : [`#${order}`]),
      customer?.key ?? "anonymous",
      ...(employee === null ? [] : [`by ${employee}`]),
    ].join(" "),
  );
}

/** Each row left out: "3 cancelled". */
export function leftOut({ excluded }: Pick<Reading, "excluded">): string[] {
  return excluded.map(({ row, why }) => `${row} ${why}`);
}

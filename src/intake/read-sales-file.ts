import { type ByteSource, bytesInMemory, withFileAt } from "./files/byte-source.ts";
import { openSales } from "./open-sales.ts";
import type {
  ExcludedRow,
  IntakeOptions,
  IntakeResult,
  ReadPurchase,
  VoidedPurchase,
} from "./reading.ts";
import { Refused } from "./refused.ts";

/**
 * A file from outside, as its bytes or as where it lies → all its purchases, or in one word why
 * there are none to be had.
 */
export async function readSalesFile(
  file: Uint8Array | string,
  options: IntakeOptions,
): Promise<IntakeResult> {
  return typeof file === "string"
    ? withFileAt(file, (source) => readAll(source, options))
    : readAll(bytesInMemory(file), options);
}

/** @param large from how many bytes on text is read in pieces */
export function readAll(file: ByteSource, options: IntakeOptions, large?: number): IntakeResult {
  const open = large === undefined ? {} : { large };
  const purchases: ReadPurchase[] = [];
  const excluded: ExcludedRow[] = [];
  const voided: VoidedPurchase[] = [];
  try {
    const reading = openSales(file, options, open).read();
    for (;;) {
      const { value, done } = reading.next();
      if (done) {
        return {
          ...value,
          type: "sales",
          purchases: purchases.toSorted(byRow),
          excluded: excluded.toSorted(byRow),
          voided,
        };
      }
      if ("purchase" in value) purchases.push(value.purchase);
      else if ("excluded" in value) excluded.push(value.excluded);
      else if ("voided" in value) voided.push(value.voided);
    }
  } catch (error) {
    if (error instanceof Refused) return { type: "refused", refusal: error.refusal };
    throw error;
  }
}

function byRow(a: { row: number }, b: { row: number }): number {
  return a.row - b.row;
}

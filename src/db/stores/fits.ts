import { desc, eq } from "drizzle-orm";
import type { AbcLines } from "../../domain/abc.ts";
import type { Day } from "../../domain/day.ts";
import type { Fit } from "../../domain/forecast/fit.ts";
import type { SpendFit } from "../../domain/forecast/spend.ts";
import type { Transaction } from "../in-business.ts";
import { fits } from "../schema.ts";

/** A fit of the business's forecast, and how much history it rests on. */
export interface KnownFit {
  readonly model: Fit;
  readonly spend: SpendFit | null;
  readonly asOf: Day;
  readonly purchases: number;
  /** A year ago's forecast of the year's revenue ÷ what came; null without two years. */
  readonly backTestRatio: number | null;
  /** null where nobody brought revenue */
  readonly abcLines: AbcLines | null;
}

/** Every fit that was in force. */
export function fitStore(tx: Transaction, businessId: number) {
  return {
    async add(fit: KnownFit, fittedAt: Date): Promise<void> {
      await tx.insert(fits).values({ ...fit, businessId, fittedAt });
    },

    /** The one in force; null before the first import. */
    async latest(): Promise<KnownFit | null> {
      const [row] = await tx
        .select({
          model: fits.model,
          spend: fits.spend,
          asOf: fits.asOf,
          purchases: fits.purchases,
          backTestRatio: fits.backTestRatio,
          abcLines: fits.abcLines,
        })
        .from(fits)
        .where(eq(fits.businessId, businessId))
        .orderBy(desc(fits.fitId))
        .limit(1);
      return row ?? null;
    },
  };
}

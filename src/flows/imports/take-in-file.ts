import type { Stores } from "../../db/stores.ts";
import type { SalesSummary, VoidedPurchase } from "../../intake/reading.ts";
import { othersTurn } from "../in-turns.ts";
import type { OpenSales } from "./read-in-worker.ts";
import { recogniseBookings } from "./recognise-bookings.ts";
import { newcomersRecogniser } from "./recognise-newcomers.ts";
import { salesRecogniser } from "./recognise-sales.ts";
import { recordDepartures } from "../learning/record-departures.ts";
import { recogniseVoided } from "./recognise-voided.ts";
import type { LearningDay } from "../learning/schedule-rhythm.ts";
import { type Taken, takeInSales } from "./take-in-sales.ts";
import type { Watch } from "../watch.ts";

/** A file that is open → its customers and purchases, landed while the rest of it is still being read. */
export async function takeInFile(
  stores: Stores,
  importId: number,
  file: OpenSales,
  when: LearningDay,
  watch?: Watch,
): Promise<Taken & { newlyBooked: number; summary: SalesSummary }> {
  const everybody = file.takeCustomers();
  const newcomers = everybody === null ? await newcomersRecogniser(stores, file) : null;
  const recogniser = newcomers ?? (await salesRecogniser(stores, everybody!, when.now, file));
  let summary: SalesSummary | null = null;
  const taken = await takeInSales(
    stores,
    importId,
    async (landing) => {
      const takenBack: VoidedPurchase[] = [];
      const read = await file.read(async ({ purchases, voided }) => {
        for (const one of voided) takenBack.push(one);
        await othersTurn();
        const sales = await recogniser.recognise(purchases);
        await othersTurn();
        await landing.take({ sales });
      });
      summary = read.summary;
      // The forecast is found meanwhile.
      await Promise.all([landing.landed(), newcomers?.addCustomers(read.customers!, when.now)]);
      // Last: what counts anywhere in the file is not taken back by another row of its number.
      await landing.take({
        sales: [],
        voided: await recogniseVoided(stores, takenBack, recogniser.keyOf),
      });
      await landing.landed();
      await stores.customers.removeAll(recogniser.listStrangers());
    },
    when,
    { watch, total: file.rows },
  );
  const { futureBookings } = summary!;
  const newlyBooked = await stores.bookings.addAll(
    await recogniseBookings(stores, futureBookings),
    importId,
  );
  // Whom the sales alone would count as lost may be booked.
  if (newlyBooked > 0) await recordDepartures(stores, when.today);
  return { ...taken, newlyBooked, summary: summary! };
}

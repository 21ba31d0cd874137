import type { Stores } from "../../db/stores.ts";
import type { Day } from "../../domain/day.ts";
import { hasRole } from "../../domain/member.ts";
import type { FlowDependencies } from "../dependencies.ts";
import { findInsight } from "../reports/find-insight.ts";
import type { Imported } from "../answers/files.ts";
import type { Seat } from "../seat.ts";
import { intakeOptions } from "./intake-options.ts";
import { askOwnersAboutEmployees } from "../staff/link-employees.ts";
import { planRefit } from "../learning/refit.ts";
import { type OpenSales, readInWorker } from "./read-in-worker.ts";
import { requireRole } from "../require-role.ts";
import { knowsNobody } from "./knows-nobody.ts";
import type { LearningDay } from "../learning/schedule-rhythm.ts";
import { takeInFile } from "./take-in-file.ts";
import type { Watch } from "../watch.ts";
import { withOutbox } from "../alerts/with-outbox.ts";

/** A waiting file → purchases, rhythms, departures of the past; all of it or nothing. */
export async function importSales(
  deps: FlowDependencies,
  seat: Seat,
  importId: number,
  bytes: Uint8Array,
  today: Day,
  watch?: Watch,
): Promise<Imported> {
  requireRole(seat, "manager");
  const { business } = seat;
  const waiting = await deps.inBusiness(business.id, ({ imports }) =>
    imports.findWaiting(importId),
  );
  if (!waiting) return { type: "gone" };

  const options = await intakeOptions(deps, seat, waiting.fileName, today, waiting.sheet);
  const when = { business, today, now: deps.now() };
  const use = async (file: OpenSales) => {
    await planRefit(deps, business);
    return withOutbox(deps, business.id, async (stores) => {
      const imported = await takeIn(stores, importId, file, when, watch);
      // An owner is asked on the spot.
      if (!hasRole(seat.member, "owner")) await askOwnersAboutEmployees(stores, when);
      return imported;
    });
  };
  return readInWorker<Imported>(bytes, options, use, {
    watch,
    inOneGo: await knowsNobody(deps, business),
  });
}

async function takeIn(
  stores: Stores,
  importId: number,
  file: OpenSales,
  when: LearningDay,
  watch?: Watch,
): Promise<Imported> {
  await stores.business.lock();
  // Two members may have tapped Import on the same message; the second finds it taken.
  if (!(await stores.imports.findWaiting(importId))) return { type: "gone" };

  const {
    summary,
    newlyBooked: _,
    ...taken
  } = await takeInFile(stores, importId, file, when, watch);
  return {
    type: "imported",
    ...taken,
    excluded: summary.excluded,
    insight: await findInsight(stores, when.business, when.today),
  };
}

import type { ListedImport } from "../../db/stores/imports.ts";
import type { Day } from "../../domain/day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { ImportLine } from "../answers/files.ts";
import type { Seat } from "../seat.ts";
import { learnRhythms } from "../learning/learn-rhythms.ts";
import { requireRole } from "../require-role.ts";

const IMPORTS_SHOWN = 10;

/**
 * Takes back what an import brought and changed, whatever came later, and where a program posted it
 * what it posted that day before; false when it was undone already.
 */
export async function undoImport(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
  importId: number,
  today: Day,
): Promise<boolean> {
  requireRole(seat, "manager");
  return inBusiness(seat.business.id, async (stores) => {
    await stores.business.lock();
    const undone = await stores.imports.markUndone(importId, now(), seat.business.timeZone);
    if (undone.length === 0) return false;
    const touched = new Set<number>();
    for (const id of undone) {
      await stores.bookings.removeImport(id);
      for (const customerId of await stores.purchases.removeImport(id)) touched.add(customerId);
    }
    await learnRhythms(stores, { touched }, { business: seat.business, today, now: now() });
    return true;
  });
}

/** The file that waits no longer; false when it did not wait. */
export async function cancelImport(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  importId: number,
): Promise<boolean> {
  requireRole(seat, "manager");
  return inBusiness(seat.business.id, ({ imports }) => imports.markCancelled(importId));
}

/** Imports, the newest first; what a program posted in a day is one. */
export async function listImports(
  { inBusiness }: FlowDependencies,
  seat: Seat,
): Promise<ImportLine[]> {
  requireRole(seat, "manager");
  const { id, timeZone } = seat.business;
  const listed = await inBusiness(id, ({ imports }) => imports.list(timeZone, IMPORTS_SHOWN));
  return listed.map(asLine);
}

/** An import as it was listed, also where a program has posted more since. */
export async function findImport(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  importId: number,
): Promise<ImportLine | null> {
  requireRole(seat, "manager");
  const { id, timeZone } = seat.business;
  const listed = await inBusiness(id, ({ imports }) => imports.find(importId, timeZone));
  return listed && asLine(listed);
}

function asLine({ firstOn, lastOn, status, ...line }: ListedImport): ImportLine {
  return { ...line, firstDay: firstOn, lastDay: lastOn, isUndone: status === "undone" };
}

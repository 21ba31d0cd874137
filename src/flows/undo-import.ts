import type { Day } from "../domain/day.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { ImportLine, Seat } from "./flows.ts";
import { learnRhythms } from "./learn-rhythms.ts";
import { requireRole } from "./require-role.ts";

const IMPORTS_SHOWN = 10;

/** Takes back what an import brought and changed, whatever came later; false when it was undone already. */
export async function undoImport(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
  importId: number,
  today: Day,
): Promise<boolean> {
  requireRole(seat, "manager");
  return inBusiness(seat.business.id, async (stores) => {
    await stores.business.lock();
    if (!(await stores.imports.markUndone(importId, now()))) return false;
    const touched = await stores.purchases.removeImport(importId);
    await learnRhythms(stores, touched, { business: seat.business, today, now: now() });
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

/** Imports, the newest first. */
export async function listImports(
  { inBusiness }: FlowDependencies,
  seat: Seat,
): Promise<ImportLine[]> {
  requireRole(seat, "manager");
  const rows = await inBusiness(seat.business.id, ({ imports }) => imports.list(IMPORTS_SHOWN));
  return rows.map((row) => ({
    importId: row.importId,
    fileName: row.fileName,
    importedAt: row.importedAt!,
    purchases: row.purchases,
    changed: row.changed,
    firstDay: row.firstOn!,
    lastDay: row.lastOn!,
    isUndone: row.status === "undone",
  }));
}

import type { Day } from "../../domain/day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { LeftOutRows } from "../answers/files.ts";
import type { Seat } from "../seat.ts";
import { intakeOptions } from "./intake-options.ts";
import { leftOutInWorker } from "./left-out-in-worker.ts";
import { localDay } from "../local-time.ts";
import { requireRole } from "../require-role.ts";

/** The file, to fetch it again: it waits, or stands imported. */
export async function findSentFile(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  importId: number,
): Promise<{ name: string; fileId: string } | null> {
  requireRole(seat, "manager");
  const file = await inBusiness(seat.business.id, ({ imports }) => imports.findSent(importId));
  return file?.fileId ? { name: file.fileName, fileId: file.fileId } : null;
}

/** The rows of a file that waits or stands which are no purchases; null where it does neither. */
export async function listLeftOut(
  deps: FlowDependencies,
  seat: Seat,
  importId: number,
  bytes: Uint8Array,
  today: Day,
): Promise<LeftOutRows | null> {
  requireRole(seat, "manager");
  const { id, timeZone } = seat.business;
  const file = await deps.inBusiness(id, ({ imports }) => imports.findSent(importId));
  if (!file) return null;
  // What was a booking on the day of the import is none of today's purchases.
  const day = file.importedAt ? localDay(file.importedAt, timeZone) : today;
  return leftOutInWorker(bytes, await intakeOptions(deps, seat, file.fileName, day, file.sheet));
}

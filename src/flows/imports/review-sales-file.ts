import { createHash } from "node:crypto";
import type { Day } from "../../domain/day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { Review, SentFile } from "../answers/files.ts";
import type { Seat } from "../seat.ts";
import { intakeOptions } from "./intake-options.ts";
import { summariseInWorker } from "./read-in-worker.ts";
import { requireRole } from "../require-role.ts";
import type { Watch } from "../watch.ts";

/** File → what it holds; nothing is changed but a note that it waits for Import, or to be put right. */
export async function reviewSalesFile(
  deps: FlowDependencies,
  seat: Seat,
  file: SentFile,
  today: Day,
  watch?: Watch,
): Promise<Review> {
  requireRole(seat, "manager");
  const contentHash = hashOf(file.bytes);
  const known = await findKnown(deps, seat, contentHash);
  if (known) return known;

  const options = await intakeOptions(deps, seat, file.name, today);
  const reading = await summariseInWorker(file.bytes, options, watch);
  // Nothing that its owner could say makes another file one of sales.
  if (reading.type === "refused" && !reading.refusal.layout) return { ...reading, importId: null };

  const importId = await deps.inBusiness(seat.business.id, ({ imports }) =>
    imports.addWaiting({
      memberId: seat.member.id,
      fileName: file.name,
      fileId: file.fileId,
      // A workbook's other sheets are still to be had once one of them is in.
      contentHash: hasOtherSheets(reading) ? `${contentHash} in part` : contentHash,
      sentAt: deps.now(),
    }),
  );
  return reading.type === "refused"
    ? { ...reading, importId }
    : { type: "review", importId, reading };
}

/** A file that waits is read once more, with all that has been said of its layout by now. */
export async function reviewAgain(
  deps: FlowDependencies,
  seat: Seat,
  importId: number,
  bytes: Uint8Array,
  today: Day,
  watch?: Watch,
): Promise<Review> {
  requireRole(seat, "manager");
  const waiting = await deps.inBusiness(seat.business.id, ({ imports }) =>
    imports.findWaiting(importId),
  );
  if (!waiting) return { type: "gone" };
  const known = await findKnown(deps, seat, hashOf(bytes));
  if (known) return known;

  const options = await intakeOptions(deps, seat, waiting.fileName, today, waiting.sheet);
  const reading = await summariseInWorker(bytes, options, watch);
  return reading.type === "refused"
    ? { ...reading, importId }
    : { type: "review", importId, reading };
}

/** A workbook that waits is read from another of its sheets from now on; null: the first with sales. */
export async function chooseSheet(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  importId: number,
  sheet: string | null,
): Promise<void> {
  requireRole(seat, "manager");
  await inBusiness(seat.business.id, ({ imports }) => imports.chooseSheet(importId, sheet));
}

function hasOtherSheets(reading: Awaited<ReturnType<typeof summariseInWorker>>): boolean {
  return reading.type === "sales" && reading.format.otherSheets.length > 0;
}

async function findKnown(
  { inBusiness }: FlowDependencies,
  seat: Seat,
  contentHash: string,
): Promise<Extract<Review, { type: "known" }> | null> {
  const known = await inBusiness(seat.business.id, ({ imports }) =>
    imports.findByContent(contentHash),
  );
  return known && { type: "known", ...known };
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

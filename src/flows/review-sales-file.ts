import { createHash } from "node:crypto";
import type { Day } from "../domain/day.ts";
import type { IntakeOptions } from "../intake/reading.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { Review, Seat, SentFile } from "./flows.ts";
import { readInWorker } from "./read-in-worker.ts";
import { requireRole } from "./require-role.ts";
import type { Watch } from "./watch.ts";

/** File → what it holds; nothing is changed but a note that it waits for Import. */
export async function reviewSalesFile(
  { inBusiness, now }: FlowDependencies,
  seat: Seat,
  file: SentFile,
  today: Day,
  watch?: Watch,
): Promise<Review> {
  requireRole(seat, "manager");
  const contentHash = createHash("sha256").update(file.bytes).digest("hex");
  const known = await inBusiness(seat.business.id, ({ imports }) =>
    imports.findByContent(contentHash),
  );
  if (known) return { type: "known", ...known };

  const reading = await readInWorker(file.bytes, intakeOptions(seat, file.name, today), watch);
  if (reading.type === "refused") return reading;

  const importId = await inBusiness(seat.business.id, ({ imports }) =>
    imports.addWaiting({
      memberId: seat.member.id,
      fileName: file.name,
      fileId: file.fileId,
      contentHash,
      sentAt: now(),
    }),
  );
  return { type: "review", importId, reading };
}

/** What a file cannot say about itself, from the business. */
export function intakeOptions({ business }: Seat, fileName: string, today: Day): IntakeOptions {
  const { currency, country, timeZone } = business;
  return { fileName, currency, country, timeZone, today };
}

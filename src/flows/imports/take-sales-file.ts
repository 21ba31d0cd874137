import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { Stores } from "../../db/stores.ts";
import type { Day } from "../../domain/day.ts";
import type { FlowDependencies } from "../dependencies.ts";
import type { PostedFile, TakenFile } from "../answers/posting.ts";
import type { Seat } from "../seat.ts";
import { intakeOptions } from "./intake-options.ts";
import { knowsNobody } from "./knows-nobody.ts";
import { askOwnersAboutEmployees } from "../staff/link-employees.ts";
import { type OpenSales, readInWorker } from "./read-in-worker.ts";
import { planRefit } from "../learning/refit.ts";
import { requireRole } from "../require-role.ts";
import type { LearningDay } from "../learning/schedule-rhythm.ts";
import { takeInFile } from "./take-in-file.ts";
import { withOutbox } from "../alerts/with-outbox.ts";

/** A file that a program posts → purchases at once: nobody is there to be asked. */
export async function takeSalesFile(
  deps: FlowDependencies,
  seat: Seat,
  { name, path, sheet }: PostedFile,
  today: Day,
): Promise<TakenFile> {
  requireRole(seat, "manager");
  const { business, member } = seat;
  const now = deps.now();
  const record = {
    memberId: member.id,
    fileName: name,
    fileId: null,
    contentHash: await hashOf(path),
    sentAt: now,
  };
  const use = async (file: OpenSales) => {
    await planRefit(deps, business);
    return withOutbox(deps, business.id, (stores) =>
      takeIn(stores, record, file, { business, today, now }),
    );
  };
  const options = await intakeOptions(deps, seat, name, today, sheet);
  return readInWorker<TakenFile>(path, options, use, {
    inOneGo: await knowsNobody(deps, business),
  });
}

async function takeIn(
  stores: Stores,
  record: Parameters<Stores["imports"]["addWaiting"]>[0],
  file: OpenSales,
  when: LearningDay,
): Promise<TakenFile> {
  await stores.business.lock();
  const importId = await stores.imports.addWaiting(record);
  const { summary, newlyBooked, ...taken } = await takeInFile(stores, importId, file, when);
  // A till may send its whole day again and again; only what brought something is to be undone.
  const isNews = taken.added > 0 || taken.changed > 0 || newlyBooked > 0;
  if (isNews) await askOwnersAboutEmployees(stores, when);
  else await stores.imports.remove(importId);
  return {
    type: "taken",
    importId: isNews ? importId : null,
    ...taken,
    sheet: summary.format.sheet,
    otherSheets: summary.format.otherSheets,
    excluded: summary.excluded,
    questions: summary.questions,
  };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

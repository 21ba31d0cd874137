import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { Stores } from "../db/stores.ts";
import type { Day } from "../domain/day.ts";
import type { Reading } from "../intake/reading.ts";
import type { FlowDependencies } from "./dependencies.ts";
import type { PostedFile, Seat, TakenFile } from "./flows.ts";
import { intakeOptions } from "./intake-options.ts";
import { readInWorker } from "./read-in-worker.ts";
import { naturalKeyer } from "./natural-keys.ts";
import { recogniseSales } from "./recognise-sales.ts";
import { recogniseVoided } from "./recognise-voided.ts";
import { planRefit } from "./refit.ts";
import { requireRole } from "./require-role.ts";
import type { LearningDay } from "./schedule-rhythm.ts";
import { takeInSales } from "./take-in-sales.ts";

/** A file that a program posts → purchases at once: nobody is there to be asked. */
export async function takeSalesFile(
  deps: FlowDependencies,
  seat: Seat,
  { name, path }: PostedFile,
  today: Day,
): Promise<TakenFile> {
  requireRole(seat, "manager");
  const { business, member } = seat;
  const reading = await readInWorker(path, await intakeOptions(deps, seat, name, today));
  if (reading.type === "refused") return reading;

  await planRefit(deps, business);
  const now = deps.now();
  const record = {
    memberId: member.id,
    fileName: name,
    fileId: null,
    contentHash: await hashOf(path),
    sentAt: now,
  };
  return deps.inBusiness(business.id, (stores) =>
    takeIn(stores, record, reading, { business, today, now }),
  );
}

async function takeIn(
  stores: Stores,
  record: Parameters<Stores["imports"]["addWaiting"]>[0],
  { purchases, voided: takenBack, excluded, questions }: Reading,
  when: LearningDay,
): Promise<TakenFile> {
  await stores.business.lock();
  const importId = await stores.imports.addWaiting(record);
  const keyOf = naturalKeyer();
  const sales = await recogniseSales(stores, purchases, when.now, keyOf);
  const voided = await recogniseVoided(stores, takenBack, keyOf);
  const taken = await takeInSales(stores, importId, { sales, voided }, when);
  // A till may send its whole day again and again; only what brought something is to be undone.
  const isNews = taken.added > 0 || taken.changed > 0;
  if (!isNews) await stores.imports.remove(importId);
  return {
    type: "taken",
    importId: isNews ? importId : null,
    ...taken,
    excluded,
    questions,
  };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

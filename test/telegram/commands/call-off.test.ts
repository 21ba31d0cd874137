import { describe, expect, it } from "vitest";
import type { Watch } from "../../../src/flows/answers/files.ts";
import type { Flows } from "../../../src/flows/flows.ts";
import { runBot, smallBusiness } from "../staffed-bot.ts";
import { seenLayout } from "../messages/views.ts";

const BYTES = new TextEncoder().encode("Date;Customer;Amount");

/** Waits until somebody calls it off, as every long flow does. */
function untilCalledOff({ signal }: Watch): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });
}

/** The flows of one file that waits as number 7, and takes for ever to be read or imported. */
function slowFile({ isReadFast }: { isReadFast: boolean }) {
  const cancelled: number[] = [];
  let waiting: { name: string; fileId: string } | null = null;
  const flows: Partial<Flows> = {
    ...smallBusiness().flows,
    reviewSalesFile: async (_, { name, fileId }, __, watch) => {
      if (!isReadFast) return untilCalledOff(watch!);
      waiting = { name, fileId };
      const refusal = { why: "no_rows" as const, layout: seenLayout };
      return { type: "refused", importId: 7, refusal };
    },
    findWaitingFile: async () => waiting,
    importSales: async (_, __, ___, ____, watch) => {
      watch!.onProgress({ stage: "saving", done: 100, total: 400 });
      return untilCalledOff(watch!);
    },
    cancelImport: async (_, importId) => {
      waiting = null;
      return cancelled.push(importId) > 0;
    },
  };
  return { flows, cancelled };
}

describe("a file that takes its time", { timeout: 60_000 }, () => {
  it("shows how far it has got, and stops when it is called off", async () => {
    const { flows, cancelled } = slowFile({ isReadFast: true });
    const { anna } = await runBot(flows);
    anna.upload("may.csv", BYTES);
    const review = await anna.waitFor("not a single sale");
    // Whoever taps does not wait until the import is over.
    void anna.tapData(review, "import:7");
    const progress = await anna.waitFor("Saving 100 of 400 purchases");
    expect(progress.id).toBe(review.id);
    expect(progress.text).toContain("⏳ may.csv");
    expect(progress.text).toContain("▓▓▓░░░░░░░░░");
    expect(progress.text).toMatch(/about \d+ s left/);

    expect((await anna.tap(progress, "Cancel")).text).toBe("Stopping …");
    const over = await anna.waitFor("Nothing was imported");
    expect(over.id).toBe(review.id);
    expect(over.keyboard).toEqual([]);
    expect(cancelled).toEqual([7]);
    expect((await anna.tapData(over, "call_off")).text).toContain("nothing left to stop");
    expect((await anna.tapData(over, "import:7")).text).toContain("no longer waits");
  });

  it("can be called off while it is read, and other files can be sent then", async () => {
    const { flows } = slowFile({ isReadFast: false });
    const { anna, boris } = await runBot(flows);
    anna.upload("may.csv", BYTES);
    const progress = await anna.waitFor("⏳ may.csv");
    expect(progress.text).toContain("Reading …");
    boris.upload("june.csv", BYTES);
    await boris.waitFor("⏳ june.csv");
    await anna.tap(progress, "Cancel");
    await anna.waitFor("Nothing was imported");
    expect(boris.messages().at(-1)!.text).toContain("⏳ june.csv");
  });

  it("stops at /cancel, which does not wait for it", async () => {
    const { flows } = slowFile({ isReadFast: false });
    const { anna } = await runBot(flows);
    anna.upload("may.csv", BYTES);
    const reading = await anna.waitFor("Reading may.csv");
    anna.say("/cancel");
    await anna.waitFor("Stopping …");
    expect((await anna.waitFor("Nothing was imported")).id).toBe(reading.id);
    anna.say("/cancel");
    await anna.waitFor("nothing to cancel");
  });

  it("is edited no more often than somebody can read", async () => {
    const { flows } = slowFile({ isReadFast: true });
    const { anna, telegram } = await runBot(flows);
    anna.upload("may.csv", BYTES);
    const review = await anna.waitFor("not a single sale");
    const edits = () => telegram.calls.filter(({ method }) => method === "editMessageText").length;
    const before = edits();
    void anna.tapData(review, "import:7");
    await anna.waitFor("Saving 100");
    await new Promise((resolve) => void setTimeout(resolve, 2_000));
    // The import's first words, and its progress once.
    expect(edits() - before).toBe(2);
  });
});

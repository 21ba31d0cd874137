import { expect, it } from "vitest";
import { parseDay } from "../../src/domain/day.ts";
import type { Progress, Watch } from "../../src/flows/answers/files.ts";
import { everyDays, openWorkplace, salesCsv } from "./test-business.ts";

const today = parseDay("2026-06-15");
const bytes = new TextEncoder().encode(salesCsv({ Ромашка: everyDays("2026-01-01", 14, 10) }));
const file = { name: "sales.csv", fileId: "1", bytes };

/** Watches, and calls off what reaches a stage. */
function watchUntil(stage?: Progress["stage"]) {
  const seen: Progress[] = [];
  const calling = new AbortController();
  const watch: Watch = {
    onProgress(progress) {
      seen.push(progress);
      if (progress.stage === stage) calling.abort();
    },
    signal: calling.signal,
  };
  return { watch, seen, reason: () => calling.signal.reason as unknown };
}

async function reviewed() {
  const { flows, seat } = await openWorkplace();
  const review = await flows.reviewSalesFile(seat, file, today);
  if (review.type !== "review") throw new Error(`not read: ${review.type}`);
  return { flows, seat, importId: review.importId };
}

it("an import says how far it has got", async () => {
  const { flows, seat, importId } = await reviewed();
  const { watch, seen } = watchUntil();
  await flows.importSales(seat, importId, bytes, today, watch);
  expect([...new Set(seen.map(({ stage }) => stage))]).toEqual(["reading", "saving", "learning"]);
  expect(seen).toContainEqual({ stage: "saving", done: 10, total: 10 });
});

it.each(["reading", "saving", "learning"] as const)(
  "an import called off while %s leaves nothing, and can be tried again",
  async (stage) => {
    const { flows, seat, importId } = await reviewed();
    const { watch, reason } = watchUntil(stage);
    const calledOff = flows.importSales(seat, importId, bytes, today, watch);
    await expect(calledOff).rejects.toSatisfy((error) => error === reason());
    expect(await flows.listImports(seat)).toEqual([]);
    expect(await flows.findCustomers(seat, "ромашка", today)).toEqual([]);

    const again = await flows.importSales(seat, importId, bytes, today);
    expect(again).toMatchObject({ type: "imported", added: 10 });
  },
);

it("a review called off notes no file that waits", async () => {
  const { flows, seat } = await openWorkplace();
  const { watch } = watchUntil("reading");
  await expect(flows.reviewSalesFile(seat, file, today, watch)).rejects.toThrow("aborted");
  const next = await flows.reviewSalesFile(seat, file, today);
  expect(next).toMatchObject({ type: "review", importId: 1 });
});

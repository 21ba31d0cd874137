import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import type { Review } from "../../../src/flows/answers/files.ts";
import type { Flows } from "../../../src/flows/flows.ts";
import { seenLayout } from "../messages/views.ts";
import { runBot, smallBusiness } from "../staffed-bot.ts";

const BYTES = new TextEncoder().encode("Date;Customer;Amount");

const reading: Extract<Review, { type: "review" }>["reading"] = {
  purchaseCount: 0,
  refundCount: 0,
  anonymousCount: 0,
  monthlyCount: 0,
  net: 0,
  leftOut: {},
  excluded: [],
  futureBookings: [],
  columns: {
    order: null,
    customer: "Customer",
    phone: null,
    email: null,
    number: null,
    day: "Date",
    amount: "Amount",
    product: null,
    quantity: null,
    category: null,
    employee: null,
    status: null,
  },
  format: { encoding: "utf-8", delimiter: ";", sheet: null, otherSheets: [], headerRow: 1 },
  questions: [],
  answered: [],
  layout: seenLayout,
  firstDay: parseDay("2026-04-01"),
  lastDay: parseDay("2026-05-01"),
  customers: 0,
  currency: null,
};

/** The flows of files: one waits as number 7 once it is reviewed, and is gone once imported. */
function fileFlows() {
  const imported: string[] = [];
  let waiting: { name: string; fileId: string } | null = null;
  const flows: Partial<Flows> = {
    ...smallBusiness().flows,
    reviewSalesFile: async (_, { name, fileId }) => {
      waiting = { name, fileId };
      return { type: "review", importId: 7, reading };
    },
    findWaitingFile: async () => waiting,
    askAboutEmployees: async () => 0,
    importSales: async (_, importId, bytes) => {
      waiting = null;
      imported.push(`${importId}: ${new TextDecoder().decode(bytes)}`);
      return {
        type: "imported",
        added: 12,
        changed: 2,
        known: 3,
        customers: 4,
        returned: { afterCall: 0, alone: 0 },
        excluded: [],
        insight: {
          lostInYear: 5,
          lostValueYear: 34_000_00,
          returnedInYear: 2,
          overdue: 1,
          regulars: 4,
        },
      };
    },
  };
  return { flows, imported };
}

describe("Import", { timeout: 60_000 }, () => {
  it("brings the very bytes that were sent, and once however often it is tapped", async () => {
    const { flows, imported } = fileFlows();
    const { anna } = await runBot(flows);
    anna.upload("may.csv", BYTES);
    const review = await anna.waitFor("1 April 2026 – 1 May 2026");
    const [first, second] = await Promise.all([
      anna.tap(review, "Import"),
      anna.tap(review, "Import"),
    ]);
    const insight = await anna.waitFor("Imported: 12 purchases of 4 customers");

    expect(imported).toEqual(["7: Date;Customer;Amount"]);
    expect(`${first.text}${second.text}`).toContain("no longer waits");
    expect(insight.text).toContain("3 purchases I knew already");
    expect(insight.text).toContain("2 customers of them came back");
    expect(insight.text).toContain("₴34,000 a year");
    expect(insight.text).toContain("only 4 customers bought twice or more");
  });

  it("that fails says that nothing was imported, and can be tried again", async () => {
    const { flows, imported } = fileFlows();
    let isBroken = true;
    const { anna } = await runBot({
      ...flows,
      importSales: (...args) =>
        isBroken ? Promise.reject(new Error("no database")) : flows.importSales!(...args),
    });
    anna.upload("may.csv", BYTES);
    await anna.tap(await anna.waitFor("1 April 2026"), "Import");
    const failed = await anna.waitFor("nothing was imported");
    isBroken = false;
    await anna.tap(failed, "Try again");
    await anna.waitFor("Imported: 12 purchases");
    expect(imported).toHaveLength(1);
  });
});

import { parseDay } from "../../src/domain/day.ts";
import { inBusiness } from "../../src/db/in-business.ts";
import { outsideOf } from "../../src/db/outside.ts";
import { createFlows } from "../../src/flows/create-flows.ts";
import type { FlowDependencies } from "../../src/flows/dependencies.ts";
import type { Imported } from "../../src/flows/answers/files.ts";
import type { Seat } from "../../src/flows/seat.ts";
import type { Flows } from "../../src/flows/flows.ts";
import { localDay } from "../../src/flows/local-time.ts";
import type { Database } from "../../src/db/connect.ts";
import { freshDatabase } from "../db/fresh-database.ts";

/** The flows on a database of their own, with a clock that stands until it is set. */
export interface Workplace {
  readonly flows: Flows;
  readonly deps: FlowDependencies;
  readonly db: Database;
  /** The owner's seat of a new business in Moscow's time. */
  readonly seat: Seat;
  readonly setClock: (iso: string) => void;
  /** Takes in a CSV as the owner would send it, all on one day. */
  readonly importCsv: (
    csv: string,
    name?: string,
  ) => Promise<Extract<Imported, { type: "imported" }>>;
}

/** A workplace at 12:00 in Moscow on a day. */
export async function openWorkplace(today = "2026-06-15"): Promise<Workplace> {
  const { db } = await freshDatabase();
  let now = new Date(`${today}T09:00:00Z`);
  const deps: FlowDependencies = {
    inBusiness: inBusiness(db),
    outside: outsideOf(db),
    now: () => now,
    signup: "open",
  };
  const flows = createFlows(deps);
  const seat = await flows.openBusiness({ telegramUserId: 1, name: "Анна", language: "ru" });
  return {
    flows,
    deps,
    db,
    seat: seat!,
    setClock(iso) {
      now = new Date(iso);
    },
    async importCsv(csv, name = "sales.csv") {
      const bytes = new TextEncoder().encode(csv);
      const day = localDay(now, seat!.business.timeZone);
      const review = await flows.reviewSalesFile(seat!, { name, fileId: name, bytes }, day);
      if (review.type !== "review") throw new Error(`not read: ${JSON.stringify(review)}`);
      const imported = await flows.importSales(seat!, review.importId, bytes, day);
      if (imported.type !== "imported") throw new Error(`not imported: ${imported.type}`);
      return imported;
    },
  };
}

/** A sales file: a line for each customer and day, 1,000 roubles each. */
export function salesCsv(visits: Readonly<Record<string, readonly string[]>>): string {
  const rows = Object.entries(visits).flatMap(([customer, days]) =>
    days.map((day) => `${day};${customer};1000,00`),
  );
  return ["Дата;Клиент;Сумма", ...rows].join("\n");
}

/** Every so many days from a first day on, as ISO days. */
export function everyDays(first: string, gap: number, count: number): string[] {
  const start = parseDay(first);
  return Array.from({ length: count }, (_, i) =>
    new Date((start + i * gap) * 86_400_000).toISOString().slice(0, 10),
  );
}

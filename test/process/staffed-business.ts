import postgres from "postgres";
import { onTestFinished } from "vitest";
import { inBusiness } from "../../src/db/in-business.ts";
import { outsideOf } from "../../src/db/outside.ts";
import { createTelegram, type Person } from "../../src/demo/bot-api/telegram.ts";
import { addDays, type Day, formatDay } from "../../src/domain/day.ts";
import { createFlows } from "../../src/flows/create-flows.ts";
import { localDay } from "../../src/flows/local-time.ts";
import { freshDatabase } from "../db/fresh-database.ts";

const TOKEN = "4646:AAExample";
const FILE = "sales.csv";

export const kate: Person = { id: 41, first_name: "Kate", language_code: "en" };
export const RUNNING = /Boomerang is running/;

/** A customer's name in the sales file. */
export const customerName = (number: number): string => `Customer ${number}`;

/** Sales up to today: 24 customers who came every 7 to 14 days, and have now been silent for long. */
export function salesUpTo(today: Day): Uint8Array {
  const rows = ["Order;Date;Customer;Amount"];
  for (let customer = 1; customer <= 24; customer += 1) {
    const every = 7 + (customer % 8);
    for (let visit = 0; visit < 40; visit += 1) {
      const day = addDays(today, -2 * every - 6 - visit * every);
      rows.push(`${customer}-${visit};${formatDay(day)};${customerName(customer)};100`);
    }
  }
  return new TextEncoder().encode(rows.join("\n"));
}

const now = () => new Date();

/** A Telegram, a database in which Kate owns a business, and how the program reaches both. */
export async function staffedBusiness({ withSales = true } = {}) {
  const telegram = createTelegram({ token: TOKEN, username: "coast_bot", name: "Coast" });
  const server = await telegram.listen();
  onTestFinished(() => server.close());
  const { url, db } = await freshDatabase();
  const deps = { inBusiness: inBusiness(db), outside: outsideOf(db), now, signup: "open" } as const;
  const flows = createFlows(deps);
  const seat = await flows.openBusiness({ telegramUserId: kate.id, name: "Kate", language: "en" });
  const business = await flows.finishSetup(seat!);
  const today = localDay(now(), business.timeZone);
  const sales = salesUpTo(today);
  if (withSales) {
    const file = { name: FILE, fileId: FILE, bytes: sales };
    const review = await flows.reviewSalesFile(seat!, file, today);
    if (review.type !== "review") throw new Error(`not read: ${review.type}`);
    await flows.importSales(seat!, review.importId, sales, today);
  }
  const admin = postgres(url, { max: 2, onnotice: () => {} });
  onTestFinished(() => admin.end());
  return {
    telegram,
    owner: telegram.person(kate),
    sales,
    /** A key by which programs post purchases. */
    makeKey: async () => (await flows.makeApiKey(seat!))!,
    /** As a role that may do anything. */
    admin,
    /** How many rows a query finds. */
    count: async (from: string) => (await admin.unsafe(`select 1 from ${from}`)).length,
    environment: { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: server.root, DATABASE_URL: url },
  };
}

import { sql } from "drizzle-orm";
import { bigint, customType, pgPolicy } from "drizzle-orm/pg-core";
import { type Day, formatDay, parseDay } from "../domain/day.ts";

/** A `date` column as the domain's Day. */
export const day = customType<{ data: Day; driverData: string }>({
  dataType: () => "date",
  fromDriver: parseDay,
  toDriver: formatDay,
});

/** Money, counts and ids of up to 52 bits: a `bigint` that is a JS number. */
export const whole = (name: string) => bigint(name, { mode: "number" });

/** The column every business table's key begins with. */
export const businessId = () => whole("business_id").notNull();

/**
 * Holds a table's rows to the business that was entered (`app_enter`). Without the missing-ok
 * flag: a query outside a unit of work fails, rather than sees nothing. The array is what lets a
 * cluster push the condition down to its workers.
 */
export const withinBusiness = (table: string) =>
  pgPolicy(`${table}_within_business`, {
    for: "all",
    to: "public",
    using: sql`business_id = any (array[current_setting('app.business_id')::bigint])`,
    withCheck: sql`business_id = any (array[current_setting('app.business_id')::bigint])`,
  });

import { and, asc, desc, eq, gte, isNull, lt, notLike, or, sql } from "drizzle-orm";
import type { Day } from "../../domain/day.ts";
import type { Transaction } from "../in-business.ts";
import { batches, idsOf, rowsOf } from "../rows.ts";
import { customers, departures } from "../schema.ts";
import { writtenColumns } from "../written-columns.ts";
import { nextBookings } from "./bookings.ts";

/** One episode of having left. */
export type Departure = Omit<typeof departures.$inferSelect, "businessId">;

const COLUMNS = writtenColumns({
  customer_id: "bigint",
  last_visit_on: "day",
  lost_on: "day",
  monthly_value: "float8",
  reason_code: "text",
  own_words: "text",
  contact_id: "bigint",
  returned_on: "day",
  return_contact_id: "bigint",
});
/** All but what tells one departure from another. */
const SAID_ANEW = COLUMNS.renewed([
  "lost_on",
  "monthly_value",
  "reason_code",
  "own_words",
  "contact_id",
  "returned_on",
  "return_contact_id",
]);

/** Departures and their returns. */
export function departureStore(tx: Transaction, businessId: number) {
  const inBusiness = eq(departures.businessId, businessId);
  const isLoss = and(
    inBusiness,
    or(isNull(departures.reasonCode), notLike(departures.reasonCode, "not\\_lost.%")),
  );
  const itself = (customerId: number, lastVisitOn: Day) =>
    and(inBusiness, eq(departures.customerId, customerId), eq(departures.lastVisitOn, lastVisitOn));

  const standsWithin = (first: Day, end: Day) =>
    and(
      isLoss,
      isNull(departures.returnedOn),
      gte(departures.lostOn, first),
      lt(departures.lostOn, end),
    );

  return {
    async listOf(customerIds: readonly number[]): Promise<Departure[]> {
      return tx
        .select()
        .from(departures)
        .where(and(inBusiness, sql`${departures.customerId} = any (${idsOf(customerIds)})`))
        .orderBy(departures.customerId, departures.lastVisitOn);
    },

    async findOpen(customerId: number): Promise<Departure | null> {
      const [row] = await tx
        .select()
        .from(departures)
        .where(
          and(inBusiness, eq(departures.customerId, customerId), isNull(departures.returnedOn)),
        );
      return row ?? null;
    },

    /** Writes departures as they are now; one is known by its customer and last visit. */
    async saveAll(all: readonly Departure[]): Promise<void> {
      for (const batch of batches(all)) {
        const records = batch.map((one) => ({
          customer_id: one.customerId,
          last_visit_on: one.lastVisitOn,
          lost_on: one.lostOn,
          monthly_value: one.monthlyValue,
          reason_code: one.reasonCode,
          own_words: one.ownWords,
          contact_id: one.contactId,
          returned_on: one.returnedOn,
          return_contact_id: one.returnContactId,
        }));
        await tx.execute(sql`
          insert into ${departures} (business_id, ${COLUMNS.names})
          select ${businessId}, ${COLUMNS.values} from ${COLUMNS.from(records)}
          on conflict (business_id, customer_id, last_visit_on) do update set ${SAID_ANEW}`);
      }
    },

    async remove(customerId: number, lastVisitOn: Day): Promise<void> {
      await tx.delete(departures).where(itself(customerId, lastVisitOn));
    },

    /** Removes those that older purchases, taken in later, have shown to be none. */
    async removeAll(gone: readonly { customerId: number; lastVisitOn: Day }[]): Promise<void> {
      for (const batch of batches(gone)) {
        const records = batch.map((one) => ({ customer_id: one.customerId, day: one.lastVisitOn }));
        await tx.execute(sql`
          delete from ${departures} using ${rowsOf(records, "customer_id bigint, day int")}
          where ${departures.businessId} = ${businessId}
            and ${departures.customerId} = row.customer_id
            and ${departures.lastVisitOn} = date '1970-01-01' + row.day`);
      }
    },

    /**
     * Takes back the departures of those who are booked, but for what somebody has said of one;
     * whose they were.
     */
    async withdrawBooked(today: Day): Promise<number[]> {
      const rows = await tx.execute<{ customer_id: string }>(sql`
        delete from ${departures} using (${nextBookings(businessId, today)}) booked
        where ${departures.businessId} = ${businessId}
          and ${departures.customerId} = booked.customer_id
          and ${departures.returnedOn} is null and ${departures.contactId} is null
          and ${departures.reasonCode} is null
        returning ${departures.customerId}`);
      return rows.map((row) => Number(row.customer_id));
    },

    /** Lost from `first` to the day before `end`; without those that turned out to be none. */
    async listLost(first: Day, end: Day): Promise<Departure[]> {
      return tx
        .select()
        .from(departures)
        .where(and(isLoss, gte(departures.lostOn, first), lt(departures.lostOn, end)));
    },

    /** Lost from `first` to the day before `end` and not back: how many, and their monthly value. */
    async sumStanding(first: Day, end: Day): Promise<{ customers: number; monthlyValue: number }> {
      const [row] = await tx
        .select({
          customers: sql<number>`count(*)::int`,
          monthlyValue: sql<number>`coalesce(sum(${departures.monthlyValue}), 0)::float8`,
        })
        .from(departures)
        .where(standsWithin(first, end));
      return row!;
    },

    /** The same one by one, the latest first, from a place on. */
    async listStanding(
      first: Day,
      end: Day,
      { from, length }: { from: number; length: number },
    ): Promise<(Departure & { name: string })[]> {
      const rows = await tx
        .select({ departure: departures, name: customers.name })
        .from(departures)
        .innerJoin(
          customers,
          and(
            eq(customers.businessId, businessId),
            eq(customers.customerId, departures.customerId),
          ),
        )
        .where(standsWithin(first, end))
        .orderBy(desc(departures.lostOn), asc(departures.customerId))
        .limit(length)
        .offset(from);
      return rows.map(({ departure, name }) => ({ ...departure, name }));
    },

    /** Came back from `first` to the day before `end`; likewise. */
    async listReturned(first: Day, end: Day): Promise<Departure[]> {
      return tx
        .select()
        .from(departures)
        .where(and(isLoss, gte(departures.returnedOn, first), lt(departures.returnedOn, end)));
    },
  };
}

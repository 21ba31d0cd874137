import { and, eq, isNotNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { CallGroup } from "../../domain/call-group.ts";
import { type Day, formatDay } from "../../domain/day.ts";
import type { Timetable } from "../../domain/forecast/timetable.ts";
import type { Rhythm } from "../../domain/rhythm.ts";
import type { Transaction } from "../in-business.ts";
import { batches, dateOf, idsOf, rowsOf } from "../rows.ts";
import { customers, rhythms } from "../schema.ts";

/** A customer's rhythm with the days the forecast draws from it. */
export interface ScheduledRhythm {
  readonly customerId: number;
  readonly rhythm: Rhythm;
  /** null with a single visit */
  readonly timetable: Timetable | null;
  readonly monthlyValue: number | null;
}

/** What stands on file of one customer. */
export interface RhythmRecord extends ScheduledRhythm {
  readonly callGroup: CallGroup | null;
  readonly silentUntil: Day | null;
  readonly promisedFor: Day | null;
  readonly returnedUntil: Day | null;
  readonly isDeparted: boolean;
}

/** The same with the customer's name. */
export interface NamedRhythm extends RhythmRecord {
  readonly name: string;
  readonly isClosed: boolean;
}

/** The customers' rhythms and timetables. */
export function rhythmStore(tx: Transaction, businessId: number) {
  const inBusiness = eq(rhythms.businessId, businessId);
  const itself = (customerId: number) => and(inBusiness, eq(rhythms.customerId, customerId));
  const withName = async (condition: SQL | undefined): Promise<NamedRhythm[]> => {
    const rows = await tx
      .select({ rhythm: rhythms, name: customers.name, closedAt: customers.closedAt })
      .from(rhythms)
      .innerJoin(
        customers,
        and(eq(customers.businessId, businessId), eq(customers.customerId, rhythms.customerId)),
      )
      .where(and(inBusiness, condition));
    return rows.map(({ rhythm, name, closedAt }) => ({
      ...asRecord(rhythm),
      name,
      isClosed: closedAt !== null,
    }));
  };

  return {
    /** Writes rhythms and timetables; what staff said (silences, promises) stays as it was. */
    async saveAll(scheduled: readonly ScheduledRhythm[]): Promise<void> {
      for (const batch of batches(scheduled)) await saveBatch(tx, businessId, batch);
    },

    /** Customers all of whose visits are gone (an import undone). */
    async removeAll(customerIds: readonly number[]): Promise<void> {
      await tx
        .delete(rhythms)
        .where(and(inBusiness, sql`${rhythms.customerId} = any (${idsOf(customerIds)})`));
    },

    async find(customerId: number): Promise<RhythmRecord | null> {
      const [row] = await tx.select().from(rhythms).where(itself(customerId));
      return row ? asRecord(row) : null;
    },

    async list(): Promise<RhythmRecord[]> {
      const rows = await tx.select().from(rhythms).where(inBusiness).orderBy(rhythms.customerId);
      return rows.map(asRecord);
    },

    /** Who is overdue and has not departed, and to whom a call was promised by today. */
    async listOverdue(today: Day): Promise<NamedRhythm[]> {
      return withName(
        or(
          and(eq(rhythms.isDeparted, false), lte(rhythms.overdueOn, today)),
          and(isNotNull(rhythms.promisedFor), lte(rhythms.promisedFor, today)),
        ),
      );
    },

    async listNamed(customerIds: readonly number[]): Promise<NamedRhythm[]> {
      if (customerIds.length === 0) return [];
      return withName(sql`${rhythms.customerId} = any (${idsOf(customerIds)})`);
    },

    /** Whose lost line has passed and nobody has noted it yet. */
    async listCrossedLostLine(today: Day): Promise<RhythmRecord[]> {
      const rows = await tx
        .select()
        .from(rhythms)
        .where(and(inBusiness, eq(rhythms.isDeparted, false), lte(rhythms.lostOn, today)));
      return rows.map(asRecord);
    },

    async countOverdue(today: Day): Promise<number> {
      return tx.$count(
        rhythms,
        and(
          inBusiness,
          eq(rhythms.isDeparted, false),
          lte(rhythms.overdueOn, today),
          sql`${rhythms.lostOn} > ${formatDay(today)}::date`,
        ),
      );
    },

    async countRegulars(): Promise<number> {
      return tx.$count(rhythms, and(inBusiness, isNotNull(rhythms.secondOn)));
    },

    async saveGroups(
      groups: readonly { customerId: number; callGroup: CallGroup }[],
    ): Promise<void> {
      for (const batch of batches(groups)) {
        const records = batch.map((one) => ({
          customer_id: one.customerId,
          call_group: one.callGroup,
        }));
        await tx.execute(sql`
          update ${rhythms} set call_group = row.call_group
          from ${rowsOf(records, "customer_id bigint, call_group text")}
          where ${rhythms.businessId} = ${businessId}
            and ${rhythms.customerId} = row.customer_id`);
      }
    },

    /** Where customers stand after new purchases; a purchase ends silences and promises. */
    async settleAll(
      standings: readonly {
        customerId: number;
        isDeparted: boolean;
        returnedUntil: Day | null;
        hasBought: boolean;
      }[],
    ): Promise<void> {
      for (const batch of batches(standings)) {
        const records = batch.map((one) => ({
          customer_id: one.customerId,
          is_departed: one.isDeparted,
          returned_until: one.returnedUntil,
          has_bought: one.hasBought,
        }));
        await tx.execute(sql`
          update ${rhythms} set
            is_departed = row.is_departed,
            returned_until = ${dateOf(sql`row.returned_until`)},
            silent_until = case when row.has_bought then null else silent_until end,
            promised_for = case when row.has_bought then null else promised_for end
          from ${rowsOf(
            records,
            "customer_id bigint, is_departed boolean, returned_until int, has_bought boolean",
          )}
          where ${rhythms.businessId} = ${businessId}
            and ${rhythms.customerId} = row.customer_id`);
      }
    },

    /** What staff decided about a customer. */
    async mark(
      customerId: number,
      marks: Partial<
        Pick<RhythmRecord, "silentUntil" | "promisedFor" | "returnedUntil" | "isDeparted">
      >,
    ): Promise<void> {
      await tx.update(rhythms).set(marks).where(itself(customerId));
    },

    async markDeparted(customerIds: readonly number[]): Promise<void> {
      await tx
        .update(rhythms)
        .set({ isDeparted: true })
        .where(and(inBusiness, sql`${rhythms.customerId} = any (${idsOf(customerIds)})`));
    },
  };
}

async function saveBatch(
  tx: Transaction,
  businessId: number,
  batch: readonly ScheduledRhythm[],
): Promise<void> {
  const rows = batch.map(({ customerId, rhythm, timetable, monthlyValue }) => ({
    businessId,
    customerId,
    visits: rhythm.visits,
    firstOn: rhythm.firstDay,
    secondOn: rhythm.secondDay,
    lastOn: rhythm.lastDay,
    sumLnGap: rhythm.sumLnGap,
    sumGapSquared: rhythm.sumGapSquared,
    spend: rhythm.spend,
    pricedVisits: rhythm.pricedVisits,
    usualDays: timetable?.usualDays ?? null,
    dueOn: timetable?.dueOn ?? null,
    overdueOn: timetable?.overdueOn ?? null,
    atRiskOn: timetable?.atRiskOn ?? null,
    lostOn: timetable?.lostOn ?? null,
    monthlyValue,
  }));
  for (const piece of batches(rows, 2_000)) {
    await tx
      .insert(rhythms)
      .values([...piece])
      .onConflictDoUpdate({
        target: [rhythms.businessId, rhythms.customerId],
        set: {
          visits: sql`excluded.visits`,
          firstOn: sql`excluded.first_on`,
          secondOn: sql`excluded.second_on`,
          lastOn: sql`excluded.last_on`,
          sumLnGap: sql`excluded.sum_ln_gap`,
          sumGapSquared: sql`excluded.sum_gap_squared`,
          spend: sql`excluded.spend`,
          pricedVisits: sql`excluded.priced_visits`,
          usualDays: sql`excluded.usual_days`,
          dueOn: sql`excluded.due_on`,
          overdueOn: sql`excluded.overdue_on`,
          atRiskOn: sql`excluded.at_risk_on`,
          lostOn: sql`excluded.lost_on`,
          monthlyValue: sql`excluded.monthly_value`,
        },
      });
  }
}

/** A row as the domain has it. */
export function asRecord(row: typeof rhythms.$inferSelect): RhythmRecord {
  const { usualDays, dueOn, overdueOn, atRiskOn, lostOn } = row;
  return {
    customerId: row.customerId,
    rhythm: {
      visits: row.visits,
      firstDay: row.firstOn,
      secondDay: row.secondOn,
      lastDay: row.lastOn,
      sumLnGap: row.sumLnGap,
      sumGapSquared: row.sumGapSquared,
      spend: row.spend,
      pricedVisits: row.pricedVisits,
    },
    timetable:
      usualDays !== null && dueOn && overdueOn && atRiskOn && lostOn
        ? { usualDays, dueOn, overdueOn, atRiskOn, lostOn }
        : null,
    monthlyValue: row.monthlyValue,
    callGroup: row.callGroup,
    silentUntil: row.silentUntil,
    promisedFor: row.promisedFor,
    returnedUntil: row.returnedUntil,
    isDeparted: row.isDeparted,
  };
}

import { and, eq, isNotNull, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { CallGroup } from "../../domain/call-group.ts";
import { type Day, formatDay } from "../../domain/day.ts";
import type { Timetable } from "../../domain/forecast/timetable.ts";
import type { Rhythm } from "../../domain/rhythm.ts";
import type { Transaction } from "../in-business.ts";
import { idsOf } from "../rows.ts";
import { customers, employees, members, rhythms } from "../schema.ts";
import { saveRhythms } from "./save-rhythms.ts";

/** A customer's rhythm with the days the forecast draws from it. */
export interface ScheduledRhythm {
  readonly customerId: number;
  readonly rhythm: Rhythm;
  /** null with a single visit */
  readonly timetable: Timetable | null;
  readonly monthlyValue: number | null;
}

/** The same as it is learnt: with the customer's group, and where they stand after the replay. */
export interface LearnedRhythm extends ScheduledRhythm {
  readonly callGroup: CallGroup;
  /** null for whom nothing was replayed: it stays as it is on file */
  readonly standing: Standing | null;
}

/** Where a customer stands after the replay. */
export interface Standing {
  readonly isDeparted: boolean;
  readonly returnedUntil: Day | null;
  /** A visit came: what was promised and waited for is over. */
  readonly hasBought: boolean;
}

/** What stands on file of one customer. */
export interface RhythmRecord extends ScheduledRhythm {
  readonly callGroup: CallGroup | null;
  readonly silentUntil: Day | null;
  readonly promisedFor: Day | null;
  readonly returnedUntil: Day | null;
  readonly isDeparted: boolean;
}

/** The same with the customer's name, and whose customer that is. */
export interface NamedRhythm extends RhythmRecord {
  readonly name: string;
  readonly isClosed: boolean;
  /** By somebody's word, else who serves them as a rule; null: nobody's. */
  readonly responsible: { readonly memberId: number; readonly name: string } | null;
}

/** The customers' rhythms and timetables. */
export function rhythmStore(tx: Transaction, businessId: number) {
  const inBusiness = eq(rhythms.businessId, businessId);
  const itself = (customerId: number) => and(inBusiness, eq(rhythms.customerId, customerId));
  const withName = async (condition: SQL | undefined): Promise<NamedRhythm[]> => {
    const rows = await tx
      .select({
        rhythm: rhythms,
        name: customers.name,
        closedAt: customers.closedAt,
        memberId: members.memberId,
        memberName: members.name,
      })
      .from(rhythms)
      .innerJoin(
        customers,
        and(eq(customers.businessId, businessId), eq(customers.customerId, rhythms.customerId)),
      )
      .leftJoin(
        employees,
        and(eq(employees.businessId, businessId), eq(employees.employeeId, rhythms.employeeId)),
      )
      .leftJoin(members, isResponsible(businessId))
      .where(and(inBusiness, condition));
    return rows.map(({ rhythm, name, closedAt, memberId, memberName }) => ({
      ...asRecord(rhythm),
      name,
      isClosed: closedAt !== null,
      responsible: memberId === null ? null : { memberId, name: memberName! },
    }));
  };

  return {
    /** Writes what was learnt; what staff said (silences, promises) stays until a visit comes. */
    saveAll: (learned: readonly LearnedRhythm[]) => saveRhythms(tx, businessId, learned),

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

    async listOf(customerIds: readonly number[]): Promise<RhythmRecord[]> {
      const rows = await tx
        .select()
        .from(rhythms)
        .where(and(inBusiness, sql`${rhythms.customerId} = any (${idsOf(customerIds)})`));
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

    /** What staff decided about a customer. */
    async mark(
      customerId: number,
      marks: Partial<
        Pick<RhythmRecord, "silentUntil" | "promisedFor" | "returnedUntil" | "isDeparted">
      >,
    ): Promise<void> {
      await tx.update(rhythms).set(marks).where(itself(customerId));
    },

    async markDeparted(customerIds: readonly number[], isDeparted = true): Promise<void> {
      if (customerIds.length === 0) return;
      await tx
        .update(rhythms)
        .set({ isDeparted })
        .where(and(inBusiness, sql`${rhythms.customerId} = any (${idsOf(customerIds)})`));
    },
  };
}

/** Joins a customer, and who serves them, to the member whose customer they are. */
export function isResponsible(businessId: number): SQL {
  return and(
    eq(members.businessId, businessId),
    isNull(members.removedAt),
    sql`${members.memberId} = case when ${customers.assignedAt} is null
      then ${employees.memberId} else ${customers.assignedTo} end`,
  )!;
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

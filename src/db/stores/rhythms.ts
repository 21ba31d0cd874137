import { and, eq, isNotNull, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { CallGroup } from "../../domain/call-group.ts";
import { type Day, formatDay } from "../../domain/day.ts";
import type { Timetable } from "../../domain/forecast/timetable.ts";
import type { Rhythm } from "../../domain/rhythm.ts";
import type { Transaction } from "../in-business.ts";
import { batches, idsOf, rowsOf } from "../rows.ts";
import { customers, employees, members, rhythms } from "../schema.ts";

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
    async saveAll(learned: readonly LearnedRhythm[]): Promise<void> {
      const stay = learned.filter(({ standing }) => standing === null);
      const replayed = learned.filter(({ standing }) => standing && !standing.hasBought);
      const bought = learned.filter(({ standing }) => standing?.hasBought);
      for (const batch of batches(stay)) await saveBatch(tx, businessId, batch, RENEWED);
      for (const batch of batches(replayed)) await saveBatch(tx, businessId, batch, SETTLED);
      for (const batch of batches(bought)) await saveBatch(tx, businessId, batch, BOUGHT);
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

/** The fields of a rhythm, its timetable and where its customer stands, with their SQL types; days are whole numbers. */
const FIELDS = {
  customer_id: "bigint",
  visits: "int",
  first_on: "int",
  second_on: "int",
  last_on: "int",
  sum_ln_gap: "float8",
  sum_gap_squared: "float8",
  spend: "bigint",
  priced_visits: "int",
  usual_days: "float8",
  due_on: "int",
  overdue_on: "int",
  at_risk_on: "int",
  lost_on: "int",
  monthly_value: "float8",
  call_group: "text",
  is_departed: "boolean",
  returned_until: "int",
} as const;
/** Those that only a replay changes. */
const STANDING = ["is_departed", "returned_until"];
const IS_DAY = /_(?:on|until)$/u;
const FIELD_NAMES = Object.keys(FIELDS);
const COLUMNS = Object.entries(FIELDS)
  .map(([name, type]) => `${name} ${type}`)
  .join(", ");
const NAMES = sql.raw(FIELD_NAMES.join(", "));
const VALUES = sql.raw(
  FIELD_NAMES.map((name) =>
    IS_DAY.test(name) ? `date '1970-01-01' + row.${name}` : `row.${name}`,
  ).join(", "),
);
const renewed = (names: readonly string[]) =>
  sql.raw(names.map((name) => `${name} = excluded.${name}`).join(", "));
const RENEWED = renewed(FIELD_NAMES.slice(1).filter((name) => !STANDING.includes(name)));
const SETTLED = renewed(FIELD_NAMES.slice(1));
const BOUGHT = sql`${SETTLED}, silent_until = null, promised_for = null`;

async function saveBatch(
  tx: Transaction,
  businessId: number,
  batch: readonly LearnedRhythm[],
  renewal: SQL,
): Promise<void> {
  const records = batch.map(({ customerId, rhythm, timetable, monthlyValue, ...learned }) => ({
    customer_id: customerId,
    visits: rhythm.visits,
    first_on: rhythm.firstDay,
    second_on: rhythm.secondDay,
    last_on: rhythm.lastDay,
    sum_ln_gap: rhythm.sumLnGap,
    sum_gap_squared: rhythm.sumGapSquared,
    spend: rhythm.spend,
    priced_visits: rhythm.pricedVisits,
    usual_days: timetable?.usualDays ?? null,
    due_on: timetable?.dueOn ?? null,
    overdue_on: timetable?.overdueOn ?? null,
    at_risk_on: timetable?.atRiskOn ?? null,
    lost_on: timetable?.lostOn ?? null,
    monthly_value: monthlyValue,
    call_group: learned.callGroup,
    is_departed: learned.standing?.isDeparted ?? false,
    returned_until: learned.standing?.returnedUntil ?? null,
  }));
  await tx.execute(sql`
    insert into ${rhythms} (business_id, ${NAMES})
    select ${businessId}, ${VALUES} from ${rowsOf(records, COLUMNS)}
    on conflict (business_id, customer_id) do update set ${renewal}`);
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

import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../in-business.ts";
import { batches } from "../rows.ts";
import { rhythms } from "../schema.ts";
import { writtenColumns } from "../written-columns.ts";
import type { LearnedRhythm } from "./rhythms.ts";

/** A rhythm, its timetable and its group. */
const LEARNT = {
  visits: "int",
  first_on: "day",
  second_on: "day",
  last_on: "day",
  sum_ln_gap: "float8",
  sum_gap_squared: "float8",
  spend: "bigint",
  priced_visits: "int",
  usual_days: "float8",
  due_on: "day",
  overdue_on: "day",
  at_risk_on: "day",
  lost_on: "day",
  monthly_value: "float8",
  call_group: "text",
} as const;
/** Where the customer stands: only a replay changes that. */
const STANDING = { is_departed: "boolean", returned_until: "day" } as const;
const COLUMNS = writtenColumns({ customer_id: "bigint", ...LEARNT, ...STANDING });
const namesOf = <Name extends string>(types: Readonly<Record<Name, unknown>>) =>
  Object.keys(types) as Name[];
const RENEWED = COLUMNS.renewed(namesOf(LEARNT));
const SETTLED = COLUMNS.renewed(namesOf({ ...LEARNT, ...STANDING }));
const BOUGHT = sql`${SETTLED}, silent_until = null, promised_for = null`;

/** Writes what was learnt; what staff said (silences, promises) stays until a visit comes. */
export async function saveRhythms(
  tx: Transaction,
  businessId: number,
  learned: readonly LearnedRhythm[],
): Promise<void> {
  const stay = learned.filter(({ standing }) => standing === null);
  const replayed = learned.filter(({ standing }) => standing && !standing.hasBought);
  const bought = learned.filter(({ standing }) => standing?.hasBought);
  for (const batch of batches(stay)) await saveBatch(tx, businessId, batch, RENEWED);
  for (const batch of batches(replayed)) await saveBatch(tx, businessId, batch, SETTLED);
  for (const batch of batches(bought)) await saveBatch(tx, businessId, batch, BOUGHT);
}

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
    insert into ${rhythms} (business_id, ${COLUMNS.names})
    select ${businessId}, ${COLUMNS.values} from ${COLUMNS.from(records)}
    on conflict (business_id, customer_id) do update set ${renewal}`);
}

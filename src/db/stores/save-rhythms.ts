import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../in-business.ts";
import { batches, rowsOf } from "../rows.ts";
import { rhythms } from "../schema.ts";
import type { LearnedRhythm } from "./rhythms.ts";

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
    insert into ${rhythms} (business_id, ${NAMES})
    select ${businessId}, ${VALUES} from ${rowsOf(records, COLUMNS)}
    on conflict (business_id, customer_id) do update set ${renewal}`);
}

import { type SQL, sql } from "drizzle-orm";
import type { Absence } from "../../domain/absence.ts";
import { type Day, formatDay, parseDay } from "../../domain/day.ts";
import type { Transaction } from "../in-business.ts";
import { idsOf } from "../rows.ts";
import { nextBookings } from "./bookings.ts";
import { contacts, customers, departures, employees, members, rhythms } from "../schema.ts";

/** Those that are read from the latest day on. */
const LATEST_FIRST: readonly Absence[] = ["came_once", "departed", "do_not_call", "closed"];

/** A day, and who is on its call list. */
export interface ListedOn {
  readonly today: Day;
  readonly listed: readonly number[];
  /** Whose list it is; null: everybody's. */
  readonly memberId: number | null;
}

/** Everybody whom a call list does not show, with why. */
export function absenceStore(tx: Transaction, businessId: number) {
  return {
    async countBy(list: ListedOn): Promise<Map<Absence, number>> {
      const rows = await tx.execute<{ absence: Absence; customers: number }>(sql`
        select absent.absence, count(*)::int as customers
        from (${absentFrom(list, businessId)}) absent
        group by absent.absence`);
      return new Map(rows.map(({ absence, customers: count }) => [absence, count]));
    },

    /** From a place on; `day` is when that changes, or since when it has been so. */
    async list(
      absence: Absence,
      list: ListedOn,
      { from, length }: { from: number; length: number },
    ): Promise<{ customerId: number; name: string; day: Day | null }[]> {
      const direction = LATEST_FIRST.includes(absence) ? sql`desc nulls last` : sql`asc`;
      const rows = await tx.execute<{ customer_id: string; name: string; day: string | null }>(sql`
        select absent.customer_id, absent.name, absent.day::text as day
        from (${absentFrom(list, businessId)}) absent
        where absent.absence = ${absence}
        order by absent.day ${direction}, absent.name, absent.customer_id
        limit ${length} offset ${from}`);
      return rows.map((row) => ({
        customerId: Number(row.customer_id),
        name: row.name,
        day: row.day === null ? null : parseDay(row.day),
      }));
    },
  };
}

/** The rules are the call list's own (domain/call-list.ts), for all customers at once. */
function absentFrom({ today, listed, memberId }: ListedOn, businessId: number): SQL {
  const day = sql`${formatDay(today)}::date`;
  // A bigint that may be null: nobody is a colleague of everybody.
  const toCall = sql`case when m.member_id <> ${memberId}::bigint
    then 'colleagues' else 'beyond_length' end`;
  const saidLast = (what: SQL) => sql`(
    select ${what} from ${contacts} k
    where k.business_id = ${businessId} and k.customer_id = r.customer_id and k.undone_at is null
    order by k.number desc limit 1)`;
  const lostOn = sql`(
    select max(d.lost_on) from ${departures} d
    where d.business_id = ${businessId} and d.customer_id = r.customer_id
      and d.returned_on is null)`;
  return sql`
    select judged.customer_id, judged.name, judged.absence,
      case judged.absence
        when 'beyond_length' then judged.overdue_on
        when 'colleagues' then judged.overdue_on
        when 'promised' then judged.promised_for
        when 'booked' then judged.booked_on
        when 'waiting' then judged.silent_until
        when 'put_off' then coalesce(judged.promised_for, judged.silent_until)
        when 'on_time' then judged.overdue_on
        when 'came_once' then judged.first_on
        when 'departed' then judged.lost_on
        else judged.said_on
      end as day
    from (
      select r.customer_id, c.name, r.promised_for, r.silent_until, r.overdue_on, r.first_on,
        booked.day as booked_on,
        case when r.is_departed then ${lostOn} end as lost_on,
        case when c.closed_at is not null then ${saidLast(sql`k.logged_on`)} end as said_on,
        case
          when c.closed_why = 'do_not_call' then 'do_not_call'
          when c.closed_at is not null then 'closed'
          when r.promised_for > ${day} then
            case ${saidLast(sql`k.outcome`)} when 'later' then 'put_off' else 'promised' end
          when r.promised_for <= ${day} then ${toCall}
          when r.is_departed then 'departed'
          when r.second_on is null then 'came_once'
          when r.overdue_on > ${day} then 'on_time'
          when booked.day is not null then 'booked'
          when r.silent_until > ${day} then
            case ${saidLast(sql`k.outcome`)} when 'no_answer' then 'put_off' else 'waiting' end
          else ${toCall}
        end as absence
      from ${rhythms} r
      join ${customers} c on c.business_id = ${businessId} and c.customer_id = r.customer_id
      left join ${employees} e
        on e.business_id = ${businessId} and e.employee_id = r.employee_id
      left join ${members} m on m.business_id = ${businessId} and m.removed_at is null
        and m.member_id = case when c.assigned_at is null then e.member_id else c.assigned_to end
      left join (${nextBookings(businessId, today)}) booked
        on booked.customer_id = r.customer_id
      where r.business_id = ${businessId} and r.customer_id <> all (${idsOf(listed)})
    ) judged`;
}

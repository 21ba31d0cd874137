import { sql } from "drizzle-orm";
import postgres from "postgres";
import { describe, expect, it } from "vitest";
import { inBusiness } from "../../src/db/in-business.ts";
import { openWorkplace, salesCsv } from "../flows/test-business.ts";
import { freshDatabase } from "./fresh-database.ts";

/** What belongs to no business, each for a reason of its own; all else is a business's. */
const OUTSIDE = ["claims", "directory", "due_work", "groups", "updates"];

const insert = (businessId: number) => sql`
  insert into reasons (business_id, code, family, is_mendable, asks_for_words, position)
  values (${businessId}, 'own.1', 'us', true, false, 1) on conflict do nothing`;
const isOfBusiness = ({ table }: { table: string }) => !OUTSIDE.includes(table);
/** drizzle says which query failed and keeps Postgres's own words as the cause. */
const because = (message: RegExp) => ({ cause: { message: expect.stringMatching(message) } });

describe("row-level security", () => {
  it("shows a query without WHERE nothing of another business", async () => {
    const { flows, deps, seat, importCsv } = await openWorkplace();
    await importCsv(salesCsv({ Ромашка: ["2026-06-01", "2026-06-08"] }));
    const other = await flows.openBusiness({ telegramUserId: 2, name: "Other", language: "en" });

    const seen = (businessId: number) =>
      deps.inBusiness(businessId, async (stores) => (await stores.rhythms.list()).length);
    expect(await seen(seat.business.id)).toBe(1);
    expect(await seen(other!.business.id)).toBe(0);
  });

  it("holds a forgotten WHERE, and a write into another business", async () => {
    const { db } = await freshDatabase();
    const entered = (id: number, query: ReturnType<typeof sql>) =>
      db.transaction(async (tx) => {
        await tx.execute(sql`select app_enter(${id}::bigint)`);
        return tx.execute(query);
      });

    await entered(1, insert(1));
    expect(await entered(1, sql`select * from reasons`)).toHaveLength(1);
    expect(await entered(2, sql`select * from reasons`)).toHaveLength(0);
    expect(await entered(2, sql`update reasons set position = 9 returning code`)).toHaveLength(0);
    expect(await entered(2, sql`delete from reasons returning code`)).toHaveLength(0);
    await expect(entered(2, insert(1))).rejects.toMatchObject(because(/row-level security/));
  });

  it("lets a query outside a unit of work fail rather than see nothing", async () => {
    const { db } = await freshDatabase();
    const query = () => db.execute(sql`select * from customers`);
    await expect(query()).rejects.toMatchObject(because(/unrecognized.*app.business_id/));
    // The connection has been in a business before: what was set ended with its transaction.
    await inBusiness(db)(1, async () => {});
    await expect(query()).rejects.toMatchObject(because(/app.business_id|type bigint/));
  });

  it("works as a role that is no superuser, owns nothing and cannot pass the policies", async () => {
    const { db } = await freshDatabase();
    const [role] = await db.execute(sql`
      select rolname, rolsuper, rolbypassrls,
        (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
      from pg_roles where rolname = current_user`);
    expect(role).toEqual({
      rolname: "boomerang_app",
      rolsuper: false,
      rolbypassrls: false,
      owned: 0,
    });
  });
});

describe("the schema", () => {
  it("forces a policy on every business table, whose keys all begin with business_id", async () => {
    const { url } = await freshDatabase();
    const client = postgres(url, { max: 1 });
    const tables = await client<{ name: string; enforced: boolean; policies: number }[]>`
      select relname as name, relrowsecurity and relforcerowsecurity as enforced,
        (select count(*)::int from pg_policy where polrelid = pg_class.oid) as policies
      from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
      order by relname`;
    const keys = await client<{ table: string; constraint: string; first: string }[]>`
      select conrelid::regclass::text as table, conname as constraint,
        (select attname from pg_attribute
         where attrelid = conrelid and attnum = conkey[1]) as first
      from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'f')`;
    const uniques = await client<{ table: string; index: string; first: string }[]>`
      select indrelid::regclass::text as table, indexrelid::regclass::text as index,
        (select attname from pg_attribute
         where attrelid = indrelid and attnum = indkey[0]) as first
      from pg_index join pg_class on pg_class.oid = indrelid
      where relnamespace = 'public'::regnamespace and indisunique`;
    await client.end();

    const ofBusinesses = tables.filter(({ name }) => !OUTSIDE.includes(name));
    expect(ofBusinesses.length).toBeGreaterThan(10);
    expect(ofBusinesses.filter(({ enforced, policies }) => !enforced || policies !== 1)).toEqual(
      [],
    );
    expect(keys.filter(isOfBusiness).filter(({ first }) => first !== "business_id")).toEqual([]);
    expect(uniques.filter(isOfBusiness).filter(({ first }) => first !== "business_id")).toEqual([]);
    const withKey = new Set(keys.map(({ table }) => table));
    expect(ofBusinesses.filter(({ name }) => !withKey.has(name))).toEqual([]);
  });
});

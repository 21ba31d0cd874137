import { is, sql } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { ERASED_TALK } from "../../domain/erased-talk.ts";
import type { Transaction } from "../in-business.ts";
import { idsOf, rowsOf } from "../rows.ts";
import * as schema from "../schema.ts";

/** Erases what is not to be kept any longer. */
export function erasureStore(tx: Transaction, businessId: number) {
  const { customers, identities, purchases, purchaseVersions, movedPurchases } = schema;

  return {
    /** Every way these customers are known by. */
    async identitiesOf(
      customerIds: readonly number[],
    ): Promise<{ identity: string; customerId: number }[]> {
      const rows = await tx.execute<{ identity: string; customer_id: string }>(sql`
        select identity, customer_id from ${identities} where business_id = ${businessId}
          and customer_id = any (${idsOf(customerIds)})`);
      return rows.map((row) => ({ identity: row.identity, customerId: Number(row.customer_id) }));
    },

    /** A customer and whoever was merged into them. */
    async allOf(customerId: number): Promise<number[]> {
      const rows = await tx.execute<{ customer_id: string }>(sql`
        select customer_id from ${customers} where business_id = ${businessId}
          and (customer_id = ${customerId} or merged_into = ${customerId})`);
      return rows.map((row) => Number(row.customer_id));
    },

    /**
     * Makes the purchases of customers anonymous and erases all else that is known of them; rows
     * without a name or words stay, that others point to.
     *
     * @param traces what is kept of each identity, by which a later file's purchases stay anonymous
     */
    async forget(
      customerIds: readonly number[],
      traces: readonly { identity: string; customerId: number }[],
      forgottenAt: Date,
    ): Promise<void> {
      const ids = idsOf(customerIds);
      const isTheirs = sql`business_id = ${businessId} and customer_id = any (${ids})`;
      await tx.execute(sql`delete from ${movedPurchases} where business_id = ${businessId}
        and purchase_id in (select own.purchase_id from ${purchases} own
          where own.business_id = ${businessId} and own.customer_id = any (${ids}))`);
      await tx.execute(sql`delete from ${movedPurchases} where ${isTheirs}`);
      await tx.execute(sql`update ${purchases} set customer_id = null where ${isTheirs}`);
      await tx.execute(sql`update ${purchaseVersions} set customer_id = null where ${isTheirs}`);
      await tx.execute(sql`update ${schema.contacts} set own_words = null where ${isTheirs}`);
      await tx.execute(sql`delete from ${schema.departures} where ${isTheirs}`);
      await tx.execute(sql`delete from ${schema.rhythms} where ${isTheirs}`);
      await tx.execute(sql`delete from ${schema.notes} where ${isTheirs}`);
      await tx.execute(sql`delete from ${schema.takes} where ${isTheirs}`);
      await tx.execute(sql`delete from ${schema.merges} where business_id = ${businessId}
        and (kept_id = any (${ids}) or merged_id = any (${ids}))`);
      await tx.execute(sql`delete from ${identities} where ${isTheirs}`);
      await tx.execute(sql`
        insert into ${identities} (business_id, identity, customer_id)
        select ${businessId}, row.identity, row.customer_id
        from ${rowsOf(
          traces.map((one) => ({ identity: one.identity, customer_id: one.customerId })),
          "identity text, customer_id bigint",
        )}
        on conflict (business_id, identity) do nothing`);
      await tx
        .update(customers)
        .set({
          name: "",
          foldedName: "",
          nameInFiles: null,
          foldedNameInFiles: null,
          phone: null,
          email: null,
          number: null,
          birthday: null,
          assignedTo: null,
          assignedAt: null,
          closedAt: forgottenAt,
          forgottenAt,
        })
        .where(isTheirs);
    },

    /** Ends the talks in which a customer's name stands; that there was one is all that is kept. */
    async endTalksAbout(name: string): Promise<void> {
      const written = JSON.stringify(name).slice(1, -1);
      await tx.execute(sql`
        update ${schema.conversations} set state = ${JSON.stringify(ERASED_TALK)}::text::jsonb
        where business_id = ${businessId} and position(${written}::text in state::text) > 0`);
    },

    /** Every row of the business, in every table there is. */
    async eraseBusiness(): Promise<void> {
      for (const table of childrenFirst()) {
        await tx.execute(sql`delete from ${table} where business_id = ${businessId}`);
      }
    },
  };
}

/** The tables of a business, each before those that it points to. */
function childrenFirst(): PgTable[] {
  const waiting = new Map(
    Object.values(schema)
      .filter((one) => is(one, PgTable))
      .map((table) => [table, getTableConfig(table)] as const)
      // What lies outside any business has no policy.
      .filter(([, { policies }]) => policies.length > 0),
  );
  const ordered: PgTable[] = [];
  while (waiting.size > 0) {
    const pointedTo = new Set(
      [...waiting].flatMap(([table, { foreignKeys }]) =>
        foreignKeys
          .map((key) => key.reference().foreignTable)
          .filter((foreign) => foreign !== table),
      ),
    );
    const free = [...waiting.keys()].filter((table) => !pointedTo.has(table));
    if (free.length === 0)
      throw new Error("the tables of a business point to each other in a ring");
    for (const table of free) waiting.delete(table);
    ordered.push(...free);
  }
  return ordered;
}

import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/domain/day.ts";
import { bytesInMemory } from "../../../src/intake/files/byte-source.ts";
import { messagesOf } from "../../../src/flows/imports/sales-messages.ts";
import { options } from "../../intake/reading.ts";
import { openWorkplace, type Workplace } from "../test-business.ts";

const today = parseDay("2026-06-15");
const HEADER = "Заказ;Дата;Код клиента;Клиент;Телефон;Сумма;Менеджер;Комментарий";
/** Long enough a remark that few sales make a file too large to be held. */
const LONG = "о".repeat(2_500);
/** Everybody buys every nine days; every fiftieth sale is anonymous, one customer is but booked. */
const sales = Array.from({ length: 2_000 }, (_, i) => {
  const day = new Date(Date.UTC(2025, 7, 1 + Math.floor(i / 7))).toISOString().slice(0, 10);
  const customer = i % 61;
  const who = i % 50 === 49 ? ";Розничный покупатель;" : `К${customer};Клиент ${customer};`;
  const phone = i > 1_900 && i % 50 !== 49 ? `+7 900 000-10-${10 + customer}` : "";
  return `${1000 + i};${day};${who}${phone};${100 + (i % 90)},50;Петрова`;
});
const BOOKED = "9000;2026-07-01;К900;Бронь;;100,50;Петрова";

function file(rows: readonly string[], remark: string): string {
  return [HEADER, ...rows.map((row) => `${row};${remark}`)].join("\n");
}

/** All that an import leaves, whatever numbers its customers were given. */
async function left({ db, seat }: Workplace) {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select app_enter(${seat.business.id}::bigint)`);
    const all = async (query: ReturnType<typeof sql>) => [...(await tx.execute(query))];
    return {
      customers: await all(sql`
        select c.name, c.folded_name, c.phone, c.email, c.number, c.created_at,
          array(select identity from identities i where i.business_id = c.business_id
            and i.customer_id = c.customer_id order by 1) as identities,
          to_jsonb(r) - 'customer_id' - 'business_id' as rhythm
        from customers c left join rhythms r using (business_id, customer_id) order by c.name`),
      purchases: await all(sql`
        select p.natural_key, c.name, p.day, p.amount, p.order_number, p.import_id
        from purchases p left join customers c using (business_id, customer_id)
        order by p.order_number, p.natural_key`),
      orphans: await all(sql`
        select 1 from purchases p left join customers c using (business_id, customer_id)
        where p.customer_id is not null and c.customer_id is null`),
    };
  });
}

function opensInOneGo(csv: string): boolean {
  const bytes = new TextEncoder().encode(csv);
  const [first] = messagesOf(bytesInMemory(bytes), options, "in_one_go");
  return first?.type === "opened" && first.customers === null;
}

describe("a first import of a large file", () => {
  it("leaves what a small one of the same sales leaves", async () => {
    const rows = [...sales, BOOKED];
    const [large, small] = [file(rows, LONG), file(rows, "")];
    expect([opensInOneGo(large), opensInOneGo(small)]).toEqual([true, false]);
    const [one, other] = [await openWorkplace(), await openWorkplace()];
    const { excluded, ...imported } = await one.importCsv(large);
    const { excluded: others, ...same } = await other.importCsv(small);
    expect(imported).toEqual(same);
    expect(excluded.map(({ label }) => label)).toEqual(others.map(({ label }) => label));
    expect(imported).toMatchObject({ added: 2_000, customers: 61 });
    const there = await left(one);
    expect(there.customers).toHaveLength(61);
    expect(there.orphans).toEqual([]);
    expect(there).toEqual(await left(other));

    // Known by what they were added with.
    const more = await one.importCsv(
      file([...rows, "9001;2026-06-10;К5;;;70,50;Петрова"], LONG),
      "2",
    );
    expect(more).toMatchObject({ added: 1, known: 2_000 });
    expect((await left(one)).customers).toHaveLength(61);
  });

  it("leaves the same where its last row is not as foretold", async () => {
    const rows = [...sales, "9001;2026-06-10;;Зоя;;70,50;Петрова"];
    const [large, small] = [file(rows, LONG), file(rows, "")];
    expect(opensInOneGo(large)).toBe(true);
    const [one, other] = [await openWorkplace(), await openWorkplace()];
    expect(await one.importCsv(large)).toEqual(await other.importCsv(small));
    const there = await left(one);
    expect(there.customers).toHaveLength(62);
    expect(there).toEqual(await left(other));
  });

  it("can be undone, and taken in again", async () => {
    const workplace = await openWorkplace();
    const csv = file(sales, LONG);
    await workplace.importCsv(csv);
    const before = await left(workplace);
    const [only] = await workplace.flows.listImports(workplace.seat);
    expect(await workplace.flows.undoImport(workplace.seat, only!.importId, today)).toBe(true);
    expect((await left(workplace)).purchases).toEqual([]);

    expect(await workplace.importCsv(csv, "again.csv")).toMatchObject({ added: 2_000 });
    const names = ({ customers }: typeof before) => customers.map((one) => one["name"]);
    expect(names(await left(workplace))).toEqual(names(before));
  });
});

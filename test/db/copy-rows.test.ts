import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { copyRows, copyText } from "../../src/db/copy-rows.ts";
import { freshDatabase } from "./fresh-database.ts";

describe("copying rows", () => {
  it("brings every text as it is, and numbers and nulls", async () => {
    const { db } = await freshDatabase();
    const texts = ["", "\\N", "a\tb", "line\nbreak\r", "\\", 'ООО "Ромашка"', "😀", "\\."];
    const rows = await db.transaction(async (tx) => {
      await tx.execute(sql`create temporary table landed (place int, said text) on commit drop`);
      const cells = [...texts, null].map((text, place) => [place, text]);
      await copyRows(tx, "landed", [copyText(cells)]);
      return tx.execute<{ said: string | null }>(sql`select said from landed order by place`);
    });
    expect(rows.map(({ said }) => said)).toEqual([...texts, null]);
    expect(Buffer.from(copyText([["nul\0", 1]])).toString()).toBe("nul\t1\n");
  });

  it("ends with a fault when the server has ended it, and the unit of work with it", async () => {
    const { db } = await freshDatabase();
    const copying = db.transaction(async (tx) => {
      await tx.execute(sql`create temporary table landed (day int) on commit drop`);
      await copyRows(tx, "landed", [copyText([["no number"]])], 500);
    });
    await expect(copying).rejects.toThrow("aborted");
    expect(await db.execute(sql`select 1 as alive`)).toEqual([{ alive: 1 }]);
  });
});

import postgres from "postgres";
import { expect, inject, it } from "vitest";

it("knows Cyrillic", async () => {
  const sql = postgres(inject("databaseUrl"));
  const [row] =
    await sql`select lower('ЖУК') as lower, 'Їжак' ilike 'їЖ%' as alike, current_database() as name, current_setting('is_superuser') as su`;
  await sql.end();
  expect(row).toEqual({ lower: "жук", alike: true, name: "boomerang", su: "on" });
});

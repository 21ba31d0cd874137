import { expect, it } from "vitest";
import { startOwnedBot } from "../owned-bot.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

it("asks one question, reads by the answer, and does not ask of the next file", async () => {
  const { owner } = await startOwnedBot();
  owner.upload("may.csv", bytesOf("Date,Customer,Amount\n03/04/2026,Ann,5.200"));
  const first = await owner.waitFor("row 2 says “03/04/2026”");
  await owner.tap(first, "03/04/2026 → 4 March 2026");
  const second = await owner.waitFor("row 2 says “5.200”");
  expect(second.id).toBe(first.id);
  expect(second.text).toContain("4 March 2026 – 4 March 2026");
  expect(second.text).toContain("For £5,200 in all");
  await owner.tap(second, "5.200 → £5.20");
  const review = await owner.waitFor("For £5.20 in all");
  expect(review.text).toContain("As you said: “03/04/2026” (row 2) is 4 March 2026");

  await owner.tap(review, "No: 5.200 → £5,200");
  await owner.tap(await owner.waitFor("For £5,200 in all"), "Import");
  await owner.waitFor("Imported: 1 purchase of 1 customer");

  owner.upload("june.csv", bytesOf("Date,Customer,Amount\n05/03/2026,Ben,1.300"));
  const next = await owner.waitFor("For £1,300 in all");
  expect(next.text).toContain("As you said: “1.300” (row 2) is £1,300");
  expect(next.text).toContain("3 May 2026 – 3 May 2026");
  expect(next.keyboard.flat().map(({ text }) => text)).toContain("✅ Import");
}, 60_000);

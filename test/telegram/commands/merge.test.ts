import { expect, it } from "vitest";
import { salesFile, startOwnedBot } from "../owned-bot.ts";

it("makes two customers one from the card, and two again", { timeout: 60_000 }, async () => {
  const { owner } = await startOwnedBot();
  owner.upload("sales.csv", salesFile());
  await owner.tap(await owner.waitFor("24 customers"), "Import");
  await owner.waitFor("Imported: 1,689");
  owner.say("Customer 12");
  await owner.tap(await owner.waitFor("👤 Customer 12"), "Merge");
  await owner.waitFor("Who else is this customer?");
  owner.say("nobody at all");
  await owner.waitFor("Nobody else is found");
  owner.say("Customer 13");
  await owner.tap(await owner.waitFor("Which of them"), "Customer 13");
  await owner.tap(await owner.waitFor("One and the same customer?"), "Yes, merge");
  const merged = await owner.waitFor("One customer now: Customer 12");
  expect((await owner.tap(merged, "Undo")).text).toBe("Two customers again");
  await owner.waitFor("👤 Customer 12");
});

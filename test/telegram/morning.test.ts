import { describe, expect, it } from "vitest";
import { salesFile, startOwnedBot } from "./owned-bot.ts";

/** Olga's bot after her sales file, with the card of the first customer on the list open. */
async function openFirstCard() {
  const { telegram, owner } = await startOwnedBot();
  owner.upload("sales.csv", salesFile());
  await owner.tap(await owner.waitFor((message) => hasButton(message, "Import")), "Import");
  await owner.waitFor((message) => hasButton(message, "Call list"), { timeout: 60_000 });
  owner.say("/today");
  const list = await owner.waitFor("Call list, 4 May");
  await owner.tap(list, "1");
  const card = await owner.waitFor("First words");
  const name = /👤 (.+)/.exec(card.text)?.[1] ?? "";
  return { telegram, owner, list, card, name };
}

function hasButton(
  { keyboard }: { keyboard: readonly (readonly { text: string }[])[] },
  label: string,
) {
  return keyboard.flat().some(({ text }) => text.endsWith(label));
}

describe("a morning with the database", { timeout: 120_000 }, () => {
  it("goes from the list to a card, its figures, one tap and back", async () => {
    const { owner, list, card, name } = await openFirstCard();
    expect(list.text).toContain("2 customers are worth a call today");
    expect(list.text).toContain("Sales up to 4 May");
    expect(card.text).toMatch(/\+38050123450[45]/);
    expect(card.text).toMatch(
      /Usually every 1[12] days; now 2\d|Usually every 1[12] days; now 3\d/,
    );

    await owner.tap(card, "Will come");
    const saved = await owner.waitFor(`${name}: will come`);
    await owner.tap(saved, "Undo");
    const again = await owner.waitFor("First words");
    expect(again.text).not.toContain("Previous contacts");

    await owner.tap(again, "No answer");
    await owner.tap(await owner.waitFor(`${name}: no answer`), "Call list");
    const after = await owner.waitFor("1 customer is worth a call today");
    expect(after.text).toContain(`✅ ${name}: no answer (Olga)`);
  });

  it("keeps why a customer left, on the card too", async () => {
    const { owner, card, name } = await openFirstCard();
    await owner.tap(card, "Left");
    await owner.tap(await owner.waitFor("Whose doing"), "A competitor");
    await owner.tap(await owner.waitFor("Why?"), "competitor, other");
    await owner.waitFor("alone tells us nothing");
    owner.say("A cousin opened a shop");
    const saved = await owner.waitFor(`${name} left: competitor, other`);
    await owner.tap(saved, "Card");
    const left = await owner.waitFor("Previous contacts");

    expect(left.text).toContain("4 May, Olga: left, competitor, other, “A cousin opened a shop”");
    expect(left.text).toContain("Left, counted since 4 May: competitor, other");
  });

  it("finds a customer by the end of the phone", async () => {
    const { owner, card } = await openFirstCard();
    const phone = /\+380(\d{9})/.exec(card.text)?.[1];
    owner.say(`0${phone}`);
    const found = await owner.waitFor("First words");

    expect(found.id).toBeGreaterThan(card.id);
  });
});

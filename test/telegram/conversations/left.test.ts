import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/domain/day.ts";
import {
  anna as annaHerself,
  boris as borisHimself,
  runBot,
  smallBusiness,
  TODAY,
} from "../staffed-bot.ts";

/** A bot with Romashka's card open in Anna's chat. */
async function openCard() {
  const { flows, contacts } = smallBusiness();
  const running = await runBot(flows);
  const { anna } = running;
  anna.say("/today");
  const message = await anna.waitFor("Romashka");
  await anna.tap(message, "1");
  await anna.waitFor("Usually every 14 days");
  return { ...running, message, contacts };
}

type Opened = Awaited<ReturnType<typeof openCard>>;

/** Without words of their own. */
async function leaveBecauseOf(
  anna: Opened["anna"],
  message: Opened["message"],
  family: string,
  reason: string,
): Promise<void> {
  await anna.tap(message, "Left");
  await anna.tap(await anna.waitFor("Whose doing"), family);
  await anna.tap(await anna.waitFor("Why?"), reason);
  await anna.tap(await anna.waitFor("own words?"), "Skip");
}

describe("Left", () => {
  it("goes from family to reason to own words, in one message, and saves them once", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Left");
    await anna.waitFor("Whose doing was it?");
    await anna.tap(message, "A competitor");
    await anna.waitFor("Romashka left: went to a competitor. Why?");
    await anna.tap(message, "cheaper elsewhere");
    await anna.waitFor("own words?");
    anna.say("They found a <b>roaster</b> around the corner");
    const saved = await anna.waitFor("Romashka left: cheaper elsewhere");

    expect(saved.id).toBe(message.id);
    expect(saved.text).toContain("Offer: A price on their usual basket");
    expect(contacts).toMatchObject([
      {
        customerId: 1,
        memberName: "Anna",
        outcome: "left",
        reasonCode: "competitor.cheaper",
        ownWords: "They found a <b>roaster</b> around the corner",
      },
    ]);
  });

  it("takes a button's words for a tap on it, and asks again for any others", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Left");
    await anna.waitFor("Whose doing was it?");
    anna.say("not sure");
    await anna.waitFor("Please tap one");
    anna.say("a COMPETITOR.");
    await anna.waitFor("went to a competitor. Why?");
    anna.say("back");
    await anna.waitFor("Whose doing was it?");
    anna.say("a comp");
    await anna.waitFor("went to a competitor. Why?");
    anna.say("cheaper");
    await anna.waitFor("own words?");
    anna.say("cheaper");
    await anna.waitFor("Romashka left: cheaper elsewhere");
    expect(contacts).toMatchObject([{ reasonCode: "competitor.cheaper", ownWords: "cheaper" }]);
  });

  it("goes one step back at each step, and from the first to the card, saving nothing", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Left");
    await anna.tap(await anna.waitFor("Whose doing"), "Us");
    await anna.tap(await anna.waitFor("because of us. Why?"), "delays");
    await anna.tap(await anna.waitFor("own words?"), "Back");
    await anna.tap(await anna.waitFor("because of us. Why?"), "Back");
    await anna.tap(await anna.waitFor("Whose doing"), "Back");
    const card = await anna.waitFor("Usually every 14 days");

    expect(card.id).toBe(message.id);
    expect(contacts).toEqual([]);
  });

  it("asks for words where the reason is “other”, and nobody can skip them", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Left");
    await anna.tap(await anna.waitFor("Whose doing"), "Their own circumstances");
    await anna.tap(await anna.waitFor("Why?"), "circumstances, other");
    const question = await anna.waitFor("“other” alone tells us nothing");

    expect(question.keyboard.flat().map(({ text }) => text)).toEqual(["Back"]);
    anna.say("Went vegan");
    await anna.waitFor("Romashka left: circumstances, other");
    expect(contacts).toMatchObject([{ reasonCode: "customer.other", ownWords: "Went vegan" }]);
  });

  it("is saved without words by Skip, and taken back by Undo", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Left");
    await anna.tap(await anna.waitFor("Whose doing"), "Us");
    await anna.tap(await anna.waitFor("Why?"), "quality");
    const { text } = await anna.tap(await anna.waitFor("own words?"), "Skip");
    const saved = await anna.waitFor("Romashka left: quality");

    expect(text).toBe("Saved");
    expect(contacts).toMatchObject([{ reasonCode: "us.quality", ownWords: null }]);
    expect((await anna.tap(saved, "Undo")).text).toBe("Taken back");
    await anna.waitFor("Usually every 14 days");
    expect(contacts).toEqual([]);
  });

  it("asks for a button when words come instead, and goes on from there", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Left");
    await anna.waitFor("Whose doing");
    anna.say("hello?");
    await anna.waitFor("Please tap one of the buttons");
    await anna.tap(message, "We don't know");
    await anna.tap(await anna.waitFor("Why?"), "wouldn't say");
    await anna.tap(await anna.waitFor("own words?"), "Skip");
    await anna.waitFor("Romashka left: wouldn't say");

    expect(contacts).toHaveLength(1);
  });

  it("goes on after a restart in the middle", async () => {
    const { anna, message, contacts, restart } = await openCard();
    await anna.tap(message, "Left");
    await anna.tap(await anna.waitFor("Whose doing"), "Us");
    await anna.waitFor("Why?");
    await restart();
    await anna.tap(message, "service");
    await anna.waitFor("own words?");
    await restart();
    anna.say("Waited an hour");
    await anna.waitFor("Romashka left: service");

    expect(contacts).toMatchObject([{ reasonCode: "us.service", ownWords: "Waited an hour" }]);
  });

  it("is left by /cancel, which then has nothing more to cancel", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Left");
    await anna.waitFor("Whose doing");
    anna.say("/cancel");
    await anna.waitFor("Cancelled. Nothing was changed.");
    anna.say("/cancel");
    await anna.waitFor("There is nothing to cancel.");

    expect(contacts).toEqual([]);
  });

  it("begins anew when its button is tapped after it is over", async () => {
    const { anna, message } = await openCard();
    await anna.tap(message, "Left");
    await anna.tap(await anna.waitFor("Whose doing"), "Us");
    await anna.waitFor("because of us. Why?");
    anna.say("/cancel");
    await anna.waitFor("Cancelled");
    await anna.tap(message, "delays");
    expect(await anna.waitFor("Whose doing")).toMatchObject({ id: message.id });
  });

  it("gives way to a command and to another customer's card", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Left");
    await anna.waitFor("Whose doing");
    anna.say("/today");
    const list = await anna.waitFor("Call list, 4 May");
    await anna.tap(list, "2");
    await anna.tap(await anna.waitFor("Tulip"), "Left");
    await anna.tap(await anna.waitFor("Tulip left. Whose doing"), "Us");
    await anna.waitFor("Tulip left: because of us");
    // The first message still asks about Romashka: its talk begins there again, and Tulip's ends.
    await anna.tap(message, "Us");
    await anna.tap(message, "Us");
    await anna.waitFor("Romashka left: because of us");

    expect(contacts).toEqual([]);
  });

  it("takes a second tap on the same button quietly", async () => {
    const { anna, message } = await openCard();
    await anna.tap(message, "Left");
    const families = await anna.waitFor("Whose doing");
    const us = families.keyboard.flat().find(({ text }) => text.includes("Us"));
    await anna.tap(message, "Us");
    await anna.waitFor("Why?");
    const second = await anna.tapData(message, us?.kind === "callback" ? us.data : "");

    expect(second).toMatchObject({ answered: true, text: "" });
    expect(anna.messages().at(-1)?.text).toContain("because of us. Why?");
  });

  it("is refused when somebody else has logged the customer since", async () => {
    const { anna, boris, message, contacts } = await openCard();
    boris.say("romashka");
    const his = await boris.waitFor("Romashka");
    await boris.tap(his, "Придёт");
    await boris.waitFor("Romashka: придёт");
    const { text, alert } = await anna.tap(message, "Left");

    expect(alert).toBe(true);
    expect(text).toBe("Boris was quicker and has logged “will come”. Nothing was added.");
    await anna.waitFor("4 May, Boris: will come");
    expect(contacts).toHaveLength(1);
  });

  it("proposes a plan to win them back, which is kept with its day and shown", async () => {
    const { anna, message, contacts } = await openCard();
    await leaveBecauseOf(anna, message, "A competitor", "cheaper elsewhere");
    const saved = await anna.waitFor("Anna gets in touch again on 11 May");
    expect((await anna.tap(saved, "Plan it")).text).toBe("Saved");
    await anna.waitFor("Planned: Anna gets in touch again on 11 May");

    expect(contacts).toMatchObject([
      {
        untilDay: addDays(TODAY, 7),
        plan: { memberName: "Anna", offer: expect.stringContaining("usual basket") },
      },
    ]);
    await anna.tap(message, "Card");
    await anna.waitFor(
      "Planned on 4 May: Anna tries to win them back on 11 May: “A price on their",
    );
  });

  it("plans for another day, or not now", async () => {
    const { anna, message, contacts } = await openCard();
    await leaveBecauseOf(anna, message, "Us", "quality");
    // Tomorrow: what we did wrong is put right at once.
    await anna.tap(await anna.waitFor("gets in touch again on 5 May"), "Another day");
    await anna.tap(await anna.waitFor("When shall we try to win Romashka back?"), "Back");
    const refused = await anna.waitFor("Romashka left: quality");
    expect(refused.text).not.toContain("gets in touch again");
    expect(contacts).toMatchObject([{ untilDay: null, plan: null }]);
    await anna.tapData(message, "plan_days:1:1");
    await anna.tap(await anna.waitFor("When shall we try to win"), "In a month");
    await anna.waitFor("Planned: Anna gets in touch again on 4 June");
  });

  it("says so when the contact a plan was for has been taken back", async () => {
    const { anna, message, contacts } = await openCard();
    await leaveBecauseOf(anna, message, "Us", "quality");
    await anna.waitFor("gets in touch again");
    contacts.length = 0;
    const { text, alert } = await anna.tap(message, "Plan it");

    expect(alert).toBe(true);
    expect(text).toContain("Nothing was planned");
    await anna.waitFor("Usually every 14 days");
  });

  it("asks once whether to close whoever left for what cannot be mended, with words or without", async () => {
    const { anna, message, contacts } = await openCard();
    await anna.tap(message, "Left");
    await anna.tap(await anna.waitFor("Whose doing"), "Their own circumstances");
    await anna.tap(await anna.waitFor("Why?"), "moved away");
    await anna.tap(await anna.waitFor("Are you sure?"), "No, go back");
    await anna.tap(await anna.waitFor("Why?"), "closed down");
    await anna.waitFor("Romashka left: closed down. That cannot be mended");
    anna.say("The owner retired");
    await anna.waitFor("“The owner retired”");
    expect(contacts).toEqual([]);
    await anna.tap(message, "Yes, close");
    const saved = await anna.waitFor("they won't be on the list again");

    expect(saved.keyboard.flat().map(({ text }) => text)).not.toContain("📌 Plan it");
    expect(contacts).toMatchObject([
      { reasonCode: "customer.closed_down", ownWords: "The owner retired" },
    ]);
  });

  it("in a group listens to whoever began it, and takes only a reply as their words", async () => {
    const { flows, contacts } = smallBusiness();
    const { telegram, anna, boris } = await runBot(flows);
    const group = telegram.group("Coast staff", [annaHerself, borisHimself]);
    anna.say("/today@coast_bot", group);
    const message = await anna.waitFor("Romashka", { chat: group });
    await anna.tap(message, "1");
    await anna.tap(await anna.waitFor("Usually every", { chat: group }), "Left");
    await anna.tap(await anna.waitFor("Whose doing", { chat: group }), "Us");
    await anna.tap(await anna.waitFor("Why?", { chat: group }), "hours");
    await anna.waitFor("as a reply to this message", { chat: group });
    boris.say("not my words", group, { replyTo: message.id });
    anna.say("Closed at six", group, { replyTo: message.id });
    await anna.waitFor("Romashka left: opening hours", { chat: group });

    expect(contacts).toMatchObject([{ memberName: "Anna", ownWords: "Closed at six" }]);
  });
});

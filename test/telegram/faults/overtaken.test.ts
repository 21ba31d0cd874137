import { describe, expect, it } from "vitest";
import type { ChatMessage, Person } from "../../../src/demo/bot-api/telegram.ts";
import { importSales, openBot, openCard } from "./open-bot.ts";

const boris: Person = { id: 31, first_name: "Boris", language_code: "en" };
const PATIENCE = { timeout: 120_000 };
const QUICKER = "Boris was quicker and has logged “will come”. Nothing was added.";

/** Olga has the first customer's card open, and so has Boris, who works there too. */
async function openTwice() {
  const { owner: begin, telegram, count, admin } = await openBot();
  const owner = await begin();
  await importSales(owner);
  owner.say("/invite");
  await owner.tap(await owner.waitFor("Whom would you like"), "Staff");
  const { text } = await owner.waitFor("Send this link");
  const colleague = telegram.person(boris);
  colleague.follow(/https:\S+/.exec(text)![0]);
  await colleague.waitFor("You now work");
  const card = await openCard(owner);
  const his = await openCard(colleague);
  expect(his.text.split("\n")[0]).toBe(card.text.split("\n")[0]);
  return {
    owner,
    colleague,
    card,
    /** Boris says that the customer will come, and perhaps that it was a slip. */
    log: async ({ isUndone = false } = {}) => {
      await colleague.tap(his, "Will come");
      const logged = await colleague.waitFor("Logged by");
      if (isUndone) await colleague.tap(logged, "Undo");
    },
    standing: () => count("contacts where undone_at is null"),
    closed: () => count("customers where closed_at is not null"),
    notes: async () => {
      const rows = await admin`select words from notes order by note_id`;
      return rows.map(({ words }) => words as string);
    },
  };
}

type Owner = Awaited<ReturnType<typeof openTwice>>["owner"];

/** Each step of the talk, the first one last: what is shown there, and the way to it. */
async function stepTo(owner: Owner, card: ChatMessage, ...taps: readonly string[]) {
  const shown = ["Whose doing", "Why?", /own words\?|Are you sure/];
  let message = card;
  for (const [step, tap] of ["Left", ...taps].entries()) {
    await owner.tap(message, tap);
    message = await owner.waitFor(shown[step]!);
  }
  return message;
}

describe("Left, when a colleague logs the customer meanwhile", PATIENCE, () => {
  it.each([
    ["whose doing", [], "Us"],
    ["whose doing, to be left by Back", [], "Back"],
    ["why", ["Us"], "delays"],
    ["why, to be left by Back", ["Us"], "Back"],
    ["their own words", ["Us", "delays"], "Skip"],
    ["their own words, to be left by Back", ["Us", "delays"], "Back"],
    ["whether to close", ["Their own circumstances", "moved away"], "Yes, close"],
    [
      "whether to close, to be left by No",
      ["Their own circumstances", "moved away"],
      "No, go back",
    ],
  ] as const)("says so at the next tap, asked %s", async (_, taps, next) => {
    const { owner, card, log, standing, closed, notes } = await openTwice();
    const asked = await stepTo(owner, card, ...taps);
    await log();
    const { text, alert } = await owner.tap(asked, next);

    expect({ text, alert }).toEqual({ text: QUICKER, alert: true });
    const now = await owner.waitFor(/Boris: will come/);
    expect(now.id).toBe(card.id);
    expect([await standing(), await closed(), await notes()]).toEqual([1, 0, []]);
    // The talk is over, and the card is as good as a fresh one.
    await owner.tap(now, "Left");
    await owner.waitFor("Whose doing");
  });

  it("keeps what was typed as a note, whatever is tapped after it, and offers the card", async () => {
    const { owner, card, log, standing, closed, notes } = await openTwice();
    await stepTo(owner, card, "Their own circumstances", "moved away");
    owner.say("They moved to Lviv");
    const asked = await owner.waitFor("“They moved to Lviv”");
    await log();
    const { text } = await owner.tap(asked, "No, go back");

    expect(text).toBe(`${QUICKER} Your words are kept as a note.`);
    const now = await owner.waitFor(/Boris: will come/);
    expect(now.text).toContain("Olga: They moved to Lviv");
    expect([await standing(), await closed(), await notes()]).toEqual([
      1,
      0,
      ["They moved to Lviv"],
    ]);
  });

  it("says so to words before asking whether to close, and loses none of them", async () => {
    const { owner, card, log, standing, closed, notes } = await openTwice();
    await stepTo(owner, card, "Their own circumstances", "closed down");
    await log();
    const words = Array.from({ length: 150 }, (__, i) => `word${i}`).join(" ");
    owner.say(words);
    const told = await owner.waitFor(`${QUICKER} Your words are kept as a note.`);

    expect([await standing(), await closed()]).toEqual([1, 0]);
    expect((await notes()).join(" ")).toBe(words);
    await owner.tap(told, "Card");
    expect(await owner.waitFor(({ id }) => id === told.id)).toMatchObject({
      text: expect.stringContaining("Boris: will come"),
    });
  });

  it("keeps the words also when the colleague's contact was taken back", async () => {
    const { owner, card, log, standing, notes } = await openTwice();
    await stepTo(owner, card, "Us", "delays");
    await log({ isUndone: true });
    owner.say("They waited for weeks");
    const told = await owner.waitFor("Your words are kept as a note.");

    expect(told.text).not.toContain("Boris was quicker");
    expect([await standing(), await notes()]).toEqual([0, ["They waited for weeks"]]);
  });
});

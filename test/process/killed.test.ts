import { describe, expect, it } from "vitest";
import { builtProgram, type Program } from "./program.ts";
import { RUNNING, staffedBusiness } from "./staffed-business.ts";

const PATIENCE = { timeout: 60_000 };
/** What was begun and is not finished. */
const BEGUN = "updates where attempts > 0 and handled_at is null";
const WAITING_FOR_A_LOCK = "pg_stat_activity where wait_event_type = 'Lock'";

const isCallList = ({ text }: { text: string }) => text.endsWith("Call list");

const start = builtProgram();

/** Kate's business, and the program that serves it. */
async function open(options: { withSales?: boolean } = {}) {
  const business = await staffedBusiness(options);
  const { telegram, count, environment } = business;
  let program: Program | null = null;
  const restart = async () => {
    program = start(environment);
    await program.said(RUNNING);
  };
  await restart();
  return {
    ...business,
    /** Kills the program once it is at work on an update and the rest holds too. */
    async killAtWork(isThere: () => Promise<boolean> = async () => true) {
      const isAtWork = async () => (await count(BEGUN)) > 0 && (await isThere());
      await expect.poll(isAtWork, PATIENCE).toBe(true);
      await program!.kill("SIGKILL");
      telegram.faults.clear();
    },
    restart,
  };
}

type Opened = Awaited<ReturnType<typeof open>>;

/** The card of the first customer on the list. */
async function openCard({ owner }: Opened) {
  owner.say("/today");
  await owner.tap(await owner.waitFor("Call list,"), "1");
  return owner.waitFor("First words");
}

const said = ({ owner }: Opened, words: string) =>
  owner.messages().filter(({ from, text }) => from === "bot" && text.includes(words)).length;

/** Everything sent so far has been handled. */
const settled = async ({ count }: Opened) => {
  await expect.poll(() => count("updates where handled_at is null"), PATIENCE).toBe(0);
};

describe("killed", PATIENCE, () => {
  it("while Telegram does not take an answer: it is given after the start, once", async () => {
    const opened = await open();
    const { telegram, owner } = opened;
    telegram.faults.next(1, "hang", "sendMessage");
    owner.say("/today");
    await opened.killAtWork();
    expect(said(opened, "Call list,")).toBe(0);

    await opened.restart();
    await owner.waitFor("Call list,");
    telegram.redeliver(telegram.lastUpdateId);
    owner.say("/help");
    await owner.waitFor("/today");
    await settled(opened);
    expect(said(opened, "Call list,")).toBe(1);
  });

  it("right after a tap was logged: it is logged once, and shown", async () => {
    const opened = await open();
    const { telegram, owner, count } = opened;
    const card = await openCard(opened);
    telegram.faults.next(1, "hang", "answerCallbackQuery");
    const tapped = owner.tap(card, "Will come");
    await opened.killAtWork(async () => (await count("contacts")) === 1);

    await opened.restart();
    await owner.waitFor(": will come");
    expect(await tapped).toMatchObject({ answered: true });
    telegram.redeliver(telegram.lastUpdateId);
    await settled(opened);
    expect(await count("contacts")).toBe(1);
  });

  it("in the middle of a conversation: it goes on where it was", async () => {
    const opened = await open();
    const { telegram, owner, count } = opened;
    const card = await openCard(opened);
    await owner.tap(card, "Left");
    await owner.waitFor("Whose doing");
    await settled(opened);
    telegram.faults.next(1, "hang", "editMessageText");
    void owner.tap(card, "Us");
    await opened.killAtWork();

    await opened.restart();
    await owner.tap(await owner.waitFor("Why?"), "other");
    await owner.waitFor("alone tells us nothing");
    await settled(opened);
    telegram.faults.next(1, "hang", "editMessageText");
    owner.say("We were closed for a week");
    await opened.killAtWork(async () => (await count("contacts")) === 1);

    await opened.restart();
    const saved = await owner.waitFor(/ left: /);
    expect(saved.text).toContain("other");
    telegram.redeliver(telegram.lastUpdateId);
    await settled(opened);
    expect(await count("contacts where own_words = 'We were closed for a week'")).toBe(1);
    expect(await count("contacts")).toBe(1);
    expect(await count("departures where contact_id is not null")).toBe(1);
  });

  it("in the middle of an import: all of it is there after the start, once", async () => {
    const opened = await open({ withSales: false });
    const { owner, admin, count, sales } = opened;
    owner.upload("sales.csv", sales);
    const review = await owner.waitFor(({ keyboard }) => keyboard.length > 0);
    await admin.begin(async (holding) => {
      // The import waits for this row within its transaction.
      await holding`select 1 from businesses for update`;
      void owner.tap(review, "Import");
      await opened.killAtWork(async () => (await count(WAITING_FOR_A_LOCK)) > 0);
    });
    expect(await count("purchases")).toBe(0);

    await opened.restart();
    await owner.waitFor(({ keyboard }) => keyboard.flat().some(isCallList));
    await settled(opened);
    expect(await count("purchases")).toBe(24 * 40);
    expect(await count("customers")).toBe(24);
    expect(await count("imports where imported_at is not null")).toBe(1);
  });

  it("by the same message again and again: it gives that up, and says so", async () => {
    const opened = await open();
    const { telegram, owner, count } = opened;
    telegram.faults.next(1, "hang", "sendMessage");
    owner.say("/today");
    await opened.killAtWork();
    for (const attempts of [2, 3]) {
      telegram.faults.next(1, "hang", "sendMessage");
      await opened.restart();
      await opened.killAtWork(
        async () => (await count(`updates where attempts = ${attempts}`)) > 0,
      );
    }
    await opened.restart();
    await owner.waitFor("Something broke on our side");
    await settled(opened);
    expect(said(opened, "Call list,")).toBe(0);
  });
});

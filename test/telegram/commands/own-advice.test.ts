import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { ChatMessage } from "../../../src/demo/bot-api/show-message.ts";
import type { GroupChat } from "../../../src/demo/bot-api/telegram.ts";
import { BUILT_IN_REASONS } from "../../../src/domain/reason.ts";
import type { KeptReason } from "../../../src/flows/answers/figures.ts";
import type { Flows } from "../../../src/flows/flows.ts";
import { adviceButton, shippedAdviceButton } from "../../../src/telegram/reason-buttons.ts";
import { olga, salesFile, startOwnedBot, vera } from "../owned-bot.ts";
import { runBot, smallBusiness } from "../staffed-bot.ts";

type Someone = Awaited<ReturnType<typeof startOwnedBot>>["owner"];

const WORDS = 'Hi! <b>We & "they"</b> were late';
const SHIPPED_WORDS = "“Hello! We were late, and I apologise.";
const SHIPPED_OFFER = "🎁 Offer: A firm day for the next order";

async function startWithSales() {
  const bot = await startOwnedBot();
  bot.owner.upload("may.csv", salesFile());
  await bot.owner.tap(await bot.owner.waitFor("Left out"), "Import");
  await bot.owner.waitFor("In the last 12 months");
  return bot;
}

/** The reason "delays", by way of the settings. */
async function openDelays(owner: Someone): Promise<ChatMessage> {
  owner.say("/settings");
  await owner.tap(await owner.waitFor("Tap what you'd like"), "Edit the reasons");
  await owner.tap(await owner.waitFor("Tap whose doing it is"), "🙋 Us");
  await owner.tap(await owner.waitFor("5. Delays"), "5");
  return owner.waitFor("Delays\n🙋 Us");
}

/** Puts it in other words, from the message where it is open; gives the one where it is then. */
async function say(
  owner: Someone,
  opened: ChatMessage,
  part: "First words" | "Offer",
  words: string,
): Promise<ChatMessage> {
  await owner.tap(opened, part);
  await owner.waitFor("for nothing.");
  owner.say(words);
  await owner.waitFor("Delays: the");
  return owner.waitFor(({ text }) => text.startsWith("Delays\n🙋 Us"));
}

/** Logs that a customer left because of delays; gives what was said then. */
async function leave(owner: Someone, number: number, chat?: GroupChat): Promise<ChatMessage> {
  const where = chat ? { chat } : {};
  owner.say(`${chat ? "/customer@coast_bot " : ""}+38050123450${number}`, chat);
  await owner.tap(await owner.waitFor(`👤 Customer ${number}`, where), "Left");
  await owner.tap(await owner.waitFor("Whose doing", where), "Us");
  await owner.tap(await owner.waitFor("Why?", where), "delays");
  await owner.tap(await owner.waitFor("own words?", where), "Skip");
  return owner.waitFor(`✅ Customer ${number} left: delays`, where);
}

describe("first words and an offer of the owner's own", { timeout: 90_000 }, () => {
  it("are said after Left, planned, and on the card, until those that ship are put back", async () => {
    const { owner } = await startWithSales();
    let opened = await openDelays(owner);
    expect(opened.text).toContain(SHIPPED_WORDS);
    await owner.tap(opened, "First words");
    await owner.waitFor("What shall we say first to whoever left for this? Up to 300 characters");
    for (const tooLong of ["x".repeat(301), "<b>&".repeat(1024)]) {
      owner.say(tooLong);
      await owner.waitFor("Send 1 to 300 characters");
    }
    await owner.tap(opened, "Cancel");
    await owner.waitFor(({ text }) => text.startsWith("Delays\n🙋 Us"));
    opened = await say(owner, opened, "First words", WORDS);
    expect(opened.text).toContain(`💬 First words: “${WORDS}”\n${SHIPPED_OFFER}`);
    opened = await say(owner, opened, "Offer", "Free delivery\nfor a month");
    expect(opened.text).toContain("🎁 Offer: Free delivery for a month");

    const logged = await leave(owner, 0);
    expect(logged.text).toContain(`“${WORDS}”\n🎁 Offer: Free delivery for a month`);
    await owner.tap(logged, "Plan it");
    await owner.tap(await owner.waitFor("Planned: Olga"), "👤 Card");
    const card = await owner.waitFor("👤 Customer 0");
    expect(card.text).toContain("“Free delivery for a month”");
    expect(card.text).toContain(`First words: “${WORDS}”`);

    const toast = await owner.tap(opened, "Back to the standard words");
    expect(toast.text).toBe("The standard words again");
    const half = await owner.waitFor(({ text }) => text.startsWith("Delays\n🙋 Us"));
    expect(half.text).toContain(SHIPPED_WORDS);
    expect(half.text).toContain("🎁 Offer: Free delivery for a month");
    await owner.tap(half, "Back to the standard offer");
    const whole = await owner.waitFor(({ text }) => text.startsWith("Delays\n🙋 Us"));
    expect(whole.text).toContain(SHIPPED_OFFER);
    expect(whole.keyboard.flat().map(({ text }) => text)).toEqual([
      "💬 First words",
      "🎁 Offer",
      "🗄 Archive",
      "Back",
    ]);
    expect((await leave(owner, 1)).text).toContain(SHIPPED_OFFER);
  });

  it("may be nothing, reach the group as they are, and are taken away with the export", async () => {
    const { telegram, owner } = await startWithSales();
    const opened = await say(owner, await openDelays(owner), "Offer", "—");
    expect(opened.text).not.toContain("🎁");
    const long = "Ы&".repeat(150);
    await say(owner, opened, "First words", long);
    const chat = telegram.group("Team", [olga, vera]);
    const logged = await leave(owner, 0, chat);
    expect(logged.text).toContain(`“${long}”`);
    expect(logged.text).not.toContain("🎁");

    owner.say("/export");
    const { document } = await owner.waitFor((message) => message.document !== null);
    const files = unzipSync(telegram.file(document!.id).bytes);
    const csv = strFromU8(files["reasons.csv"]!).replace(/^\uFEFF/, "");
    const rows = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
    expect(rows).toHaveLength(BUILT_IN_REASONS.length + 1);
    expect(rows.find(([, reason]) => reason === "delays")).toEqual([
      "because of us",
      "delays",
      "in use",
      long,
      "",
    ]);
  });

  it("are not asked for where there is nothing to say, nor of anybody but an owner", async () => {
    const { telegram, owner } = await startOwnedBot();
    const message = owner.messages().at(-1)!;
    for (const code of ["customer.moved", "not_lost.duplicate", "us.own_7"]) {
      for (const kind of [adviceButton, shippedAdviceButton]) {
        const answer = await owner.tapData(message, kind.pack({ code, part: "offer" }));
        expect(answer.text).toContain("from an older message");
      }
    }
    await owner.tapData(message, "reason:customer.moved");
    const moved = await owner.waitFor("so there is nothing to say");
    expect(moved.keyboard.flat().map(({ text }) => text)).toEqual(["🗄 Archive", "Back"]);

    owner.say("/invite");
    await owner.tap(await owner.waitFor("Whom would you like"), "Manager");
    const { text } = await owner.waitFor("Send this link");
    const manager = telegram.person(vera);
    manager.follow(/https:\S+/.exec(text)![0]);
    const welcome = await manager.waitFor("ваша роль: менеджер");
    for (const kind of [adviceButton, shippedAdviceButton]) {
      const data = kind.pack({ code: "us.delays", part: "firstWords" });
      expect((await manager.tapData(welcome, data)).text).toContain("С вашей ролью это нельзя");
    }
  });
});

describe("the talk about what to say", { timeout: 60_000 }, () => {
  it("outlives a restart of the process, and saves once", async () => {
    const { flows } = smallBusiness();
    const [first] = BUILT_IN_REASONS;
    const said: string[] = [];
    const reasonFlows: Partial<Flows> = {
      ...flows,
      findReason: async (): Promise<KeptReason> => ({ ...first!, isArchived: false }),
      changeAdvice: async (_, __, part, typed) => {
        said.push(`${part}: ${typed}`);
        return { ...first!, isArchived: false, [part]: typed };
      },
    };
    const { anna: owner, restart } = await runBot(reasonFlows);
    owner.say("/today");
    const message = await owner.waitFor("Romashka");
    const data = adviceButton.pack({ code: first!.code, part: "offer" });
    await owner.tapData(message, data);
    await owner.waitFor("What shall we offer to whoever left for this?");
    await restart();
    owner.say("A trial order");
    await owner.waitFor("🎁 Offer: A trial order");
    expect(said).toEqual(["offer: A trial order"]);
    owner.say("romashka");
    await owner.waitFor("👤 Romashka");
  });
});

import { describe, expect, it } from "vitest";
import { addDays, formatDay } from "../../../src/domain/day.ts";
import { olga, TODAY } from "../owned-bot.ts";
import { importSales, openBot } from "./open-bot.ts";

type Bot = Awaited<ReturnType<typeof openBot>>;
type Owner = Awaited<ReturnType<Bot["owner"]>>;
type Msg = Awaited<ReturnType<Owner["waitFor"]>>;

function salesFile(): Uint8Array {
  const rows = ["Date;Customer;Phone;Amount"];
  for (let customer = 100; customer < 190; customer += 1) {
    for (let visit = 0; visit < 12; visit += 1) {
      const day = formatDay(addDays(TODAY, -10 - (customer % 2) * -7 - 7 * visit));
      rows.push(`${day};Client ${customer};+380501234${customer};100,00`);
    }
  }
  return new TextEncoder().encode(rows.join("\n"));
}

const STANDING = "contacts where undone_at is null";
const CLOSED = "customers where closed_at is not null";

/** The words over the screen that a tap was answered with; what is typed has none. */
type Act = () => Promise<string>;

const tapping = (owner: Owner, message: Msg, button: Parameters<Owner["tap"]>[1]): Act => {
  return async () => (await owner.tap(message, button)).text ?? "";
};
const typing = (owner: Owner, words: string): Act => {
  return async () => {
    owner.say(words);
    return "";
  };
};

/** What is typed that is kept. */
const NOTED: Record<string, string> = {
  words: "They waited for weeks",
  note: "likes the window",
};

/** From a customer's card to what is open, and what is done there then. */
const things: Record<string, (owner: Owner, card: Msg) => Promise<Act>> = {
  ...Object.fromEntries(
    [
      "Will come",
      "Thinking",
      "No answer",
      "Left",
      "Don't call",
      "Later",
      "Note",
      "Merge",
      "Assign",
      "Details",
    ].map((label) => [
      `card ${label}`,
      async (owner: Owner, card: Msg) => tapping(owner, card, label),
    ]),
  ),
  delay: async (owner, card) => {
    await owner.tap(card, "Later");
    const asked = await owner.waitFor("When shall I bring");
    return tapping(owner, asked, "Tomorrow");
  },
  delayAnother: async (owner, card) => {
    await owner.tap(card, "Later");
    const asked = await owner.waitFor("When shall I bring");
    return tapping(owner, asked, "Another day");
  },
  typedDay: async (owner, card) => {
    await owner.tap(card, "Later");
    await owner.tap(await owner.waitFor("When shall I bring"), "Another day");
    await owner.waitFor("Which day to call");
    return typing(owner, "tomorrow at 5");
  },
  typedBadDay: async (owner, card) => {
    await owner.tap(card, "Later");
    await owner.tap(await owner.waitFor("When shall I bring"), "Another day");
    await owner.waitFor("Which day to call");
    return typing(owner, "31.02");
  },
  confirmDnc: async (owner, card) => {
    await owner.tap(card, "Don't call");
    const asked = await owner.waitFor("Never call");
    return tapping(owner, asked, "Yes, never");
  },
  family: async (owner, card) => {
    await owner.tap(card, "Left");
    const asked = await owner.waitFor("Whose doing");
    return tapping(owner, asked, "Us");
  },
  reason: async (owner, card) => {
    await owner.tap(card, "Left");
    await owner.tap(await owner.waitFor("Whose doing"), "Us");
    const asked = await owner.waitFor("Why?");
    return tapping(owner, asked, "delays");
  },
  words: async (owner, card) => {
    await owner.tap(card, "Left");
    await owner.tap(await owner.waitFor("Whose doing"), "Us");
    await owner.tap(await owner.waitFor("Why?"), "delays");
    await owner.waitFor("own words?");
    return typing(owner, "They waited for weeks");
  },
  skip: async (owner, card) => {
    await owner.tap(card, "Left");
    await owner.tap(await owner.waitFor("Whose doing"), "Us");
    await owner.tap(await owner.waitFor("Why?"), "delays");
    const asked = await owner.waitFor("own words?");
    return tapping(owner, asked, "Skip");
  },
  back: async (owner, card) => {
    await owner.tap(card, "Left");
    const asked = await owner.waitFor("Whose doing");
    return tapping(owner, asked, "Back");
  },
  note: async (owner, card) => {
    await owner.tap(card, "Note");
    await owner.waitFor(({ id }) => id > card.id);
    return typing(owner, "likes the window");
  },
  mergeWord: async (owner, card) => {
    await owner.tap(card, "Merge");
    await owner.waitFor("Who else");
    return typing(owner, "Client 189");
  },
  mergePick: async (owner, card) => {
    await owner.tap(card, "Merge");
    await owner.waitFor("Who else");
    owner.say("Client 189");
    const asked = await owner.waitFor("Which of them");
    return tapping(owner, asked, "Client 189");
  },
  undo: async (owner, card) => {
    await owner.tap(card, "Will come");
    const logged = await owner.waitFor("Logged by");
    return tapping(owner, logged, "Undo");
  },
  channel: async (owner, card) => {
    await owner.tap(card, "Will come");
    const logged = await owner.waitFor("Logged by");
    return tapping(owner, logged, "Message");
  },
  plan: async (owner, card) => {
    await owner.tap(card, "Left");
    await owner.tap(await owner.waitFor("Whose doing"), "Us");
    await owner.tap(await owner.waitFor("Why?"), "delays");
    await owner.tap(await owner.waitFor("own words?"), "Skip");
    const logged = await owner.waitFor("Logged by");
    return tapping(owner, logged, "Plan it");
  },
  planDays: async (owner, card) => {
    await owner.tap(card, "Left");
    await owner.tap(await owner.waitFor("Whose doing"), "Us");
    await owner.tap(await owner.waitFor("Why?"), "delays");
    await owner.tap(await owner.waitFor("own words?"), "Skip");
    const logged = await owner.waitFor("Logged by");
    await owner.tap(logged, "Another day");
    const asked = await owner.waitFor("When shall we try");
    return tapping(owner, asked, { row: 0, column: 0 });
  },
  assign: async (owner, card) => {
    await owner.tap(card, "Assign");
    const asked = await owner.waitFor(({ text, id }) => id === card.id && text !== card.text);
    return tapping(owner, asked, { row: 0, column: 0 });
  },
  detailsNote: async (owner, card) => {
    await owner.tap(card, "Details");
    const asked = await owner.waitFor("🗂");
    return tapping(owner, asked, "Add a note");
  },
  listNumber: async (owner) => {
    owner.say("/today");
    const list = await owner.waitFor("Call list");
    return tapping(owner, list, "1");
  },
};

const GONE = /no longer here/;
const ONE_NOW = /now one with Client \d+: here is the card/;
const QUICKER = /Boris was quicker and has logged “no answer”. Nothing was added/;

/**
 * What is said to a tap or a word where it is not said to all of them: at a merge, at a colleague's
 * contact.
 */
const SAID: Record<string, readonly [merged: RegExp, logged: RegExp]> = {
  "card Note": [/remember about Client/, /remember about Client/],
  "card Merge": [/Who else is this/, /Who else is this/],
  "card Assign": [/Who shall call Client/, /Who shall call Client/],
  "card Details": [/Merged into this customer/, /No notes yet/],
  words: [/now one with .* kept as a note/, /was quicker .* kept as a note/],
  note: [/Olga: likes the window/, /Olga: likes the window/],
  mergeWord: [/Which of them/, /Which of them/],
  mergePick: [/One and the same customer/, /One and the same customer/],
  undo: [/Taken back/, /Taken back/],
  channel: [/Approached by message/, /Approached by message/],
  plan: [/Nothing was planned/, /Nothing was planned/],
  planDays: [/Nothing was planned/, /Nothing was planned/],
  assign: [/Done/, /Done/],
  detailsNote: [/remember about Client/, /remember about Client/],
  listNumber: [/👤 Client/, /👤 Client/],
};

/** What is said where nothing stands in the way. */
const UNDISTURBED: Record<string, RegExp> = {
  "card Thinking": /When to call again/,
  "card Left": /Whose doing/,
  "card Don't call": /Never call Client/,
  "card Later": /When shall I bring/,
  "card Note": /remember about Client/,
  "card Merge": /Who else is this/,
  "card Assign": /Who shall call Client/,
  "card Details": /No notes yet/,
  delayAnother: /Which day to call/,
  typedBadDay: /couldn't find the day “31.02”/,
  family: /because of us. Why/,
  reason: /Anything in their own words/,
  back: /👤 Client/,
  note: /Olga: likes the window/,
  mergeWord: /Which of them/,
  mergePick: /One and the same customer/,
  undo: /Taken back/,
  channel: /Approached by message/,
  plan: /Planned: (Olga|Boris) gets in touch/,
  planDays: /Planned: (Olga|Boris) gets in touch/,
  assign: /Done/,
  detailsNote: /remember about Client/,
  listNumber: /👤 Client/,
};
const LOGGED = /Logged by Olga/;
/** What is said otherwise where somebody who has bought since was merged into them. */
const GROWN: Record<string, RegExp> = {
  "card Details": /Merged into this customer/,
  plan: /Nothing was planned/,
  planDays: /Nothing was planned/,
};

/** What a colleague does meanwhile that stands in nobody's way: what is theirs then. */
const HARMLESS = {
  taken: "takes where member_id",
  assigned: "customers where assigned_to",
  /** Somebody else was merged into them, by Olga herself. */
  grown: "merges where member_id",
};

/** A business with its owner's chat, and Boris, who works there too. */
async function openBusiness() {
  const bot = await openBot();
  const owner = await bot.owner();
  await importSales(owner, salesFile());
  const { flows } = bot.boomerang;
  const seat = (await flows.findSeat(olga.id, null))!;
  const { code } = await flows.invite(seat, "staff");
  const boris = await flows.join({ telegramUserId: 7, name: "Boris", language: "ru" }, code);
  if (typeof boris === "string") throw new Error(boris);
  const idOf = async (name: string) =>
    (await flows.findCustomers(seat, name, TODAY)).find((one) => one.name === name)!.customerId;
  const logByBoris = async (customerId: number) => {
    const { nextContact: number } = (await flows.openCard(seat, customerId, TODAY))!;
    await flows.logContact(boris, { customerId, number, outcome: "no_answer" }, TODAY);
  };
  return {
    ...bot,
    owner,
    change: {
      erased: (id: number) => flows.forgetCustomer(seat, id, TODAY),
      /** Into another, with whom Boris has spoken today. */
      merged: async (id: number, keptName: string) => {
        const keptId = await idOf(keptName);
        await logByBoris(keptId);
        await flows.mergeCustomers(seat, { keptId, mergedId: id }, TODAY);
      },
      logged: logByBoris,
      taken: (id: number) => flows.takeCustomer(boris, id),
      assigned: (id: number) => flows.assignCustomer(seat, id, boris.member.id, TODAY),
      grown: async (id: number, otherName: string) =>
        flows.mergeCustomers(seat, { keptId: id, mergedId: await idOf(otherName) }, TODAY),
    },
    /** How many customers are Boris's, to call just now or for good. */
    ofBoris: (table: string) => bot.count(`${table} = ${boris.member.id}`),
    idOf,
    /** Whoever is first on the list; not for those that come later. */
    first: async () => (await flows.findCallList(seat, TODAY)).lines[0]!.name,
    notes: async (id: number) =>
      (await flows.openCard(seat, id, TODAY))?.notes.map(({ words }) => words) ?? [],
  };
}

describe("whatever is open about a customer", { timeout: 240_000 }, () => {
  it.each(["erased", "merged", "logged"] as const)(
    "is answered kindly, and nothing is logged wrongly, once they are %s",
    async (change) => {
      const { owner, change: changes, idOf, first, notes, count } = await openBusiness();
      let next = 100;
      for (const [name, open] of Object.entries(things)) {
        // Erased and merged customers are those of the things before.
        const target = name === "listNumber" ? await first() : `Client ${next}`;
        const kept = `Client ${next + 1}`;
        next += 2;
        owner.say("/cancel");
        await owner.waitFor(/ancel/);
        owner.say(target);
        const card = await owner.waitFor(({ text }) => text.startsWith(`👤 ${target}\n`));
        const id = await idOf(target);
        const act = await open(owner, card);
        await changes[change](id, kept);
        const [contacts, closed] = [await count(STANDING), await count(CLOSED)];
        const before = Math.max(...owner.messages().map(({ revision }) => revision));
        const answer = await act();

        const expected =
          change === "erased"
            ? GONE
            : (SAID[name]?.[change === "merged" ? 0 : 1] ??
              (change === "merged" ? ONE_NOW : QUICKER));
        const said = () =>
          [
            answer,
            ...owner
              .messages()
              .filter(({ from, revision }) => from === "bot" && revision > before)
              .map(({ text }) => text),
          ].join("\n");
        await expect.poll(said, { message: name, timeout: 10_000 }).toMatch(expected);
        expect(said()).not.toContain("Something broke");
        expect({
          name,
          contacts: await count(STANDING),
          closed: await count(CLOSED),
          notes: await notes(id),
        }).toEqual({
          name,
          notes: change !== "erased" && NOTED[name] ? [NOTED[name]] : [],
          contacts: contacts - (name === "undo" ? 1 : 0),
          closed,
        });
      }
    },
  );

  it.each(["taken", "assigned", "grown"] as const)(
    "goes on as it was, and ends as it should, once they are %s",
    async (change) => {
      const { owner, change: changes, idOf, first, ofBoris, count } = await openBusiness();
      let next = 100;
      for (const [name, open] of Object.entries(things)) {
        const target = name === "listNumber" ? await first() : `Client ${next}`;
        const other = `Client ${next + 1}`;
        next += 2;
        owner.say("/cancel");
        await owner.waitFor(/ancel/);
        owner.say(target);
        const card = await owner.waitFor(({ text }) => text.startsWith(`👤 ${target}\n`));
        const act = await open(owner, card);
        await changes[change](await idOf(target), other);
        const his = HARMLESS[change];
        const before = [await count(STANDING), await count(CLOSED), await ofBoris(his)];
        const since = Math.max(...owner.messages().map(({ revision }) => revision));
        const answer = await act();

        const said = () =>
          [
            answer,
            ...owner
              .messages()
              .filter(({ from, revision }) => from === "bot" && revision > since)
              .map(({ text }) => text),
          ].join("\n");
        const expected = (change === "grown" && GROWN[name]) || (UNDISTURBED[name] ?? LOGGED);
        await expect.poll(said, { message: name, timeout: 10_000 }).toMatch(expected);
        expect(said()).not.toContain("Something broke");
        // Whose customer it is now gets in touch again.
        expect(said()).not.toContain(`Planned: ${change === "assigned" ? "Olga" : "Boris"}`);
        const isLogged = expected === LOGGED;
        const after = [await count(STANDING), await count(CLOSED), await ofBoris(his)];
        // A call that is logged is over, whoever was to make it.
        const isHisNoMore = { taken: isLogged, assigned: name === "assign", grown: false }[change];
        expect({ name, changed: after.map((rows, i) => rows - before[i]!) }).toEqual({
          name,
          changed: [
            name === "undo" ? -1 : Number(isLogged),
            Number(name === "confirmDnc"),
            isHisNoMore ? -1 : 0,
          ],
        });
      }
    },
  );
});

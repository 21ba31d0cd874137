import { describe, expect, it, vi } from "vitest";
import type { ButtonPlace, ChatMessage, Person } from "../../../src/demo/bot-api/telegram.ts";
import { parseDay } from "../../../src/domain/day.ts";
import type { Role } from "../../../src/domain/member.ts";
import { salesFile } from "../owned-bot.ts";
import { importSales, openBot, openCard } from "./open-bot.ts";

const nina: Person = { id: 31, first_name: "Nina", language_code: "en" };
const STRANGER = "This bot works for a business and only speaks to its people";
const NOT_ALLOWED = "Your role here does not include that";
/** What comes of the change itself, by the way. */
const NEWS = /^(Your access to|Your role in) /;
const TODAY = parseDay("2026-05-04");
const PATIENCE = { timeout: 240_000 };
/** All that a member could change. */
const TABLES = [
  "businesses",
  "contacts",
  "customers",
  "departures",
  "imports",
  "layouts",
  "merges",
  "notes",
  "purchases",
  "reasons",
];

type Member = ReturnType<Awaited<ReturnType<typeof openBot>>["telegram"]["person"]>;
/** Opens something; what is given back is what is done with it later. */
type Opening = (member: Member) => Promise<() => unknown>;

const hasButtons = ({ keyboard }: ChatMessage) => keyboard.length > 0;

async function openLeft(member: Member): Promise<() => unknown> {
  await member.tap(await openCard(member), "Left");
  await member.tap(await member.waitFor("Whose doing"), "Us");
  await member.tap(await member.waitFor("Why?"), "other");
  await member.waitFor("alone tells us nothing");
  return () => member.say("They were rude");
}

async function openSettings(member: Member): Promise<ChatMessage> {
  member.say("/settings");
  return member.waitFor("Tap what you'd like");
}

/** By a tap on a message, or by what is said in it. */
const tapping =
  (open: (member: Member) => Promise<ChatMessage>, button: ButtonPlace): Opening =>
  async (member) => {
    const message = await open(member);
    return () => member.tap(message, button);
  };

const command = (text: string, wanted: string) => (member: Member) => {
  member.say(text);
  return member.waitFor((message) => message.text.includes(wanted) && hasButtons(message));
};

async function openReview(member: Member): Promise<ChatMessage> {
  const another = new TextDecoder().decode(salesFile()).replaceAll(",50;Paid", ",75;Paid");
  member.upload(`again ${String(Math.random())}.csv`, new TextEncoder().encode(another));
  return member.waitFor(({ keyboard }) => keyboard.flat().some(({ text }) => text === "✅ Import"));
}

/** What staff have open too. */
const OF_STAFF: Readonly<Record<string, Opening>> = {
  "own words asked for": openLeft,
  "another day asked for": async (member) => {
    await member.tap(await openCard(member), "Later");
    await member.tap(await member.waitFor("When shall I bring"), "Another day");
    await member.waitFor(/./);
    return () => member.say("tomorrow");
  },
  "a note asked for": async (member) => {
    await member.tap(await openCard(member), "Note");
    await member.waitFor("What should we remember");
    return () => member.say("Likes tea");
  },
  "a card": tapping(openCard, "Will come"),
  "a call list": tapping(command("/today", "Call list,"), "1"),
  "who isn't on it": tapping(command("/today", "Call list,"), "Who isn't here"),
  "a search": tapping(command("Customer 1", "Customer 1"), "1"),
};

/** What only managers and owners have. */
const OF_OWNERS: Readonly<Record<string, Opening>> = {
  "a settings page": tapping(openSettings, "Currency"),
  "a setting asked for": async (member) => {
    await member.tap(await openSettings(member), "Name");
    await member.waitFor("What is the business called?");
    return () => member.say("Mine now");
  },
  "a reason asked for": async (member) => {
    await member.tap(await openSettings(member), "Edit the reasons");
    await member.tap(await member.waitFor("Tap whose doing it is"), "Us");
    await member.tap(await member.waitFor("Tap a number to open a reason"), "Add a reason");
    await member.waitFor("What shall the reason be called?");
    return () => member.say("The new till");
  },
  "the other of a merge asked for": async (member) => {
    await member.tap(await openCard(member), "Merge");
    await member.waitFor("Who else is this customer?");
    return () => member.say("Customer 9");
  },
  "a phone asked for": async (member) => {
    await member.tap(await openCard(member), "Details");
    await member.tap(await member.waitFor("No notes yet"), "Phone");
    await member.waitFor("phone number?");
    return () => member.say("+380509999999");
  },
  "the business's name, to erase it": async (member) => {
    member.say("/forget");
    await member.tap(await member.waitFor("Or erase everything"), "Erase everything");
    await member.waitFor("type the name of the business");
    return () => member.say("Olga");
  },
  "a file that waits": tapping(openReview, "✅ Import"),
  "a file that is called off": tapping(openReview, "Cancel"),
  "its columns": async (member) => {
    const review = await openReview(member);
    await member.tap(review, "Columns");
    const columns = await member.waitFor("Which column is what");
    return () => member.tap(columns, { row: 0, column: 0 });
  },
  imports: tapping(command("/imports", "sales.csv"), "Undo"),
  "whom the business lost": async (member) => {
    const lost = await command("/lost", "Lost in 12 months")(member);
    return () => member.tapData(lost, "lost:30");
  },
  "why they left": tapping(command("/reasons", "Why customers left"), "Edit the reasons"),
  "a report": tapping(command("/report", "📊"), { row: 0, column: 0 }),
  staff: tapping(command("/staff", "Your people"), "Nina"),
  "an invitation": tapping(command("/invite", "Whom would you like"), "Staff"),
  "the key for programs": tapping(openSettings, "Till and website"),
  "the way to whoever is to call": tapping(openCard, "Assign"),
};

/** Olga's business, and Nina, who is an owner of it too whenever she opens something. */
async function openWithNina() {
  const opened = await openBot();
  const { boomerang, telegram, admin } = opened;
  const { flows } = boomerang;
  const owner = await opened.owner();
  await importSales(owner);
  const seat = (await flows.findSeat(owner.id))!;
  const member = telegram.person(nina);
  const enter = async (role: Role) => {
    const known = await flows.findSeat(nina.id);
    if (known) {
      await flows.changeRole(seat, known.member.id, role, TODAY);
      return known.member.id;
    }
    const { code } = await flows.invite(seat, role);
    const joined = await flows.join(
      { telegramUserId: nina.id, name: "Nina", language: "en" },
      code,
    );
    if (typeof joined === "string") throw new Error(joined);
    return joined.member.id;
  };
  const state = async () =>
    Promise.all(
      TABLES.map(async (table) => {
        const [row] = await admin.unsafe(
          `select md5(string_agg(t::text, '|' order by t::text)) as sum from ${table} t`,
        );
        return [table, row!["sum"] as string | null] as const;
      }),
    );
  /** What they are told, in messages, edits and answers to taps, of what they do. */
  const saidOf = async (action: () => unknown): Promise<string[]> => {
    const before = new Map(member.messages().map(({ id, revision }) => [id, revision]));
    const answer = (await action()) as { text?: string; answered?: boolean } | undefined;
    const changed = () =>
      member
        .messages()
        .filter(({ from, id, revision, text }) => {
          return from === "bot" && before.get(id) !== revision && !NEWS.test(text);
        })
        .map(({ text }) => text);
    const toast = answer?.answered && answer.text ? [answer.text] : [];
    await vi.waitUntil(() => toast.length + changed().length > 0, { timeout: 10_000 });
    // Whatever else might follow has its time.
    await new Promise((resolve) => setTimeout(resolve, 150));
    return [...toast, ...changed()];
  };
  return { flows, seat, member, enter, state, saidOf };
}

describe("what somebody has open", PATIENCE, () => {
  it("is answered with one sentence once they are removed, and nothing is done or shown", async () => {
    const { flows, seat, member, enter, state, saidOf } = await openWithNina();
    for (const [name, open] of Object.entries({ ...OF_STAFF, ...OF_OWNERS })) {
      const memberId = await enter("owner");
      const act = await open(member);
      await flows.removeMember(seat, memberId, TODAY);
      const before = await state();
      const said = await saidOf(act);
      expect({ name, said }).toEqual({ name, said: [expect.stringContaining(STRANGER)] });
      expect({ name, state: await state() }).toEqual({ name, state: before });
    }
  });

  it("as an owner is, of what staff may not do, once they are staff", async () => {
    const { flows, seat, member, enter, state, saidOf } = await openWithNina();
    for (const [name, open] of Object.entries(OF_OWNERS)) {
      const memberId = await enter("owner");
      const act = await open(member);
      await flows.changeRole(seat, memberId, "staff", TODAY);
      const before = await state();
      const said = await saidOf(act);
      expect({ name, said }).toEqual({ name, said: [expect.stringContaining(NOT_ALLOWED)] });
      expect({ name, state: await state() }).toEqual({ name, state: before });
    }
  });
});

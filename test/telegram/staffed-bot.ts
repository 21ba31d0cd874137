import type { VersionedState } from "@grammyjs/conversations";
import { run } from "@grammyjs/runner";
import pino from "pino";
import { onTestFinished } from "vitest";
import { createTelegram, type Person } from "../../src/demo/bot-api/telegram.ts";
import type { Business } from "../../src/domain/business.ts";
import type { Contact } from "../../src/domain/contact.ts";
import { type Day, parseDay } from "../../src/domain/day.ts";
import type { Member } from "../../src/domain/member.ts";
import { BUILT_IN_REASONS } from "../../src/domain/reason.ts";
import type { CallList, CallListLine } from "../../src/flows/answers/call-list.ts";
import type { Card, ContactEntry } from "../../src/flows/answers/customer.ts";
import type { Seat } from "../../src/flows/seat.ts";
import type { Flows } from "../../src/flows/flows.ts";
import { type BotDependencies, createBot } from "../../src/telegram/bot.ts";
import type { BotContext } from "../../src/telegram/context.ts";
import { createMenus } from "../../src/telegram/menus.ts";
import { createPace } from "../../src/telegram/pace.ts";

export const TODAY: Day = parseDay("2026-05-04");
export const TOKEN = "4242:AAExample";

export const anna: Person = { id: 11, first_name: "Anna", language_code: "en" };
export const boris: Person = { id: 12, first_name: "Boris", language_code: "ru" };
export const stranger: Person = { id: 99, first_name: "Eve", language_code: "uk" };

export const business: Business = {
  id: 1,
  name: "Coast Coffee",
  language: "en",
  country: "UA",
  currency: "UAH",
  timeZone: "Europe/Kyiv",
  alertTime: "09:00",
  workingDays: [1, 2, 3, 4, 5],
  holidayUntil: null,
  listLength: 7,
  marginPercent: 100,
  horizonMonths: 36,
  discountPercent: 10,
  sensitivityPercent: 90,
  lostLine: "model",
  whenNobody: "line",
  eveningNoteAt: null,
  isSetUp: true,
};

/** A customer's card, as told; 31 days silent where 14 are usual. */
export function cardOf(changes: Partial<Card> = {}): Card {
  return {
    customerId: 1,
    name: "Romashka",
    phone: "+380501234567",
    status: "overdue",
    closedWhy: null,
    visits: 24,
    firstDay: parseDay("2024-03-01"),
    lastDay: parseDay("2026-04-03"),
    silentDays: 31,
    usualDays: 14,
    overdueDay: parseDay("2026-04-22"),
    lostDay: parseDay("2026-06-01"),
    chance: 0.23,
    lastItems: ["Roses", "Vase"],
    usualItems: ["Roses"],
    usualAmount: 950_00,
    valueYear: 24_700_00,
    group: "return_first",
    employee: "Vera",
    responsible: null,
    taker: null,
    contacts: [],
    notes: [],
    birthday: null,
    careUntil: null,
    nextTry: null,
    bookedDay: null,
    departure: null,
    nextContact: 1,
    reasons: BUILT_IN_REASONS,
    ...changes,
  };
}

/** A line of the call list about the same customer. */
export function lineOf(changes: Partial<CallListLine> = {}): CallListLine {
  return {
    customerId: 1,
    name: "Romashka",
    silentDays: 31,
    usualDays: 14,
    atStakeYear: 24_700_00,
    group: "return_first",
    promise: null,
    contact: null,
    responsible: null,
    taker: null,
    nextTry: null,
    ...changes,
  };
}

export function listOf(lines: readonly CallListLine[], changes: Partial<CallList> = {}): CallList {
  return {
    day: TODAY,
    share: "all",
    isShared: false,
    mayChoose: false,
    lines,
    more: 0,
    others: 0,
    atStakeYear: 48_000_00,
    salesUpTo: parseDay("2026-05-03"),
    ...changes,
  };
}

/** A business of three customers whose contacts are kept in memory: the flows that staff need. */
export function smallBusiness(names: readonly string[] = ["Romashka", "Tulip", "Vasilek"]) {
  const contacts: Contact[] = [];
  const card = (customerId: number): Card | null => {
    const name = names[customerId - 1];
    if (name === undefined) return null;
    const own = contacts.filter((contact) => contact.customerId === customerId);
    return cardOf({ customerId, name, contacts: own, nextContact: own.length + 1 });
  };
  const logContact = (seat: Seat, entry: ContactEntry) => {
    const known = card(entry.customerId);
    if (!known) return { type: "gone" } as const;
    const latest = known.contacts.at(-1);
    if (entry.number !== known.nextContact) {
      return latest ? ({ type: "already", contact: latest } as const) : ({ type: "gone" } as const);
    }
    const contact: Contact = {
      id: contacts.length + 1,
      customerId: entry.customerId,
      memberName: seat.member.name,
      day: TODAY,
      outcome: entry.outcome,
      untilDay: entry.untilDay ?? null,
      reasonCode: entry.reasonCode ?? null,
      ownWords: entry.ownWords ?? null,
      channel: entry.channel ?? "call",
      plan: null,
    };
    contacts.push(contact);
    const reason = BUILT_IN_REASONS.find(({ code }) => code === contact.reasonCode) ?? null;
    return { type: "logged", contact, reason } as const;
  };
  const flows: Partial<Flows> = {
    findSeat: async (id) => seats.get(id) ?? null,
    findCallList: async (_, __, { length = business.listLength } = {}) => {
      const lines = names.map((name, i) =>
        lineOf({ customerId: i + 1, name, contact: card(i + 1)?.contacts.at(-1) ?? null }),
      );
      const called = lines.filter(({ contact }) => contact !== null);
      const open = lines.filter(({ contact }) => contact === null);
      const shown = open.slice(0, length - called.length);
      return listOf([...shown, ...called], { more: open.length - shown.length });
    },
    findGroupList: async () => null,
    openCard: async (_, customerId) => card(customerId),
    findCustomers: async (_, query, __, { from, most } = { from: 0, most: 100 }) =>
      names
        .map((name, i) => ({ name, customerId: i + 1 }))
        .filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()))
        .slice(from, from + most)
        .map((match) => ({
          ...match,
          phone: null,
          lastDay: TODAY,
          status: "overdue" as const,
          isSimilar: false,
        })),
    logContact: async (seat, entry) => logContact(seat, entry),
    findOvertaking: async (_, { customerId, number }) => {
      const known = card(customerId);
      if (known?.nextContact === number) return null;
      const latest = known?.contacts.at(-1);
      return latest ? { type: "already", contact: latest } : { type: "gone" };
    },
    changeChannel: async (_, contactId, channel) => {
      const index = contacts.findIndex(({ id }) => id === contactId);
      if (index < 0) return false;
      contacts[index] = { ...contacts[index]!, channel };
      return true;
    },
    planReturn: async (seat, contactId, { day, offer }) => {
      const index = contacts.findIndex(({ id }) => id === contactId);
      const contact = contacts[index];
      if (!contact) return false;
      const plan = { offer, memberName: seat.member.name };
      contacts[index] = { ...contact, untilDay: day, plan };
      return true;
    },
    undoContact: async (seat, contactId) => {
      const index = contacts.findIndex(({ id }) => id === contactId);
      if (contacts[index]?.memberName !== seat.member.name) return null;
      return contacts.splice(index, 1)[0]!;
    },
    listReasons: async (_, family) => BUILT_IN_REASONS.filter((reason) => reason.family === family),
  };
  return { flows, contacts };
}

function memberOf(person: Person, language: Member["language"]): Member {
  return {
    id: person.id,
    businessId: 1,
    telegramUserId: person.id,
    name: person.first_name,
    role: "owner",
    language,
    getsAlerts: true,
  };
}

const seats = new Map<number, Seat>([
  [anna.id, { business, member: memberOf(anna, "en") }],
  [boris.id, { business, member: memberOf(boris, "ru") }],
]);

/** The real bot, polling the Telegram of the demo until the test is over. */
export async function runBot(flows: Partial<Flows>, now: () => number = Date.now) {
  const telegram = createTelegram({ token: TOKEN, username: "coast_bot", name: "Coast", now });
  const server = await telegram.listen();
  const conversationStore = jsonStore();
  const deps: Omit<BotDependencies, "menus"> = {
    token: TOKEN,
    apiRoot: server.root,
    flows: flows as Flows,
    now: () => new Date("2026-05-04T06:00:00Z"),
    apiAddresses: () => ({
      purchases: "https://bot.example.org/v1/purchases",
      description: "https://bot.example.org/v1/openapi.json",
    }),
    log: pino({ enabled: false }),
    pace: createPace(),
    conversationStore,
  };
  let bot = await start(deps);
  onTestFinished(async () => {
    await bot.stop();
    await server.close();
  });
  return {
    telegram,
    root: server.root,
    anna: telegram.person(anna),
    boris: telegram.person(boris),
    /** Stops the process and starts another, which knows only what was stored. */
    stop: () => bot.stop(),
    restart: async () => {
      await bot.stop();
      bot = await start(deps);
    },
  };
}

/** Updates come several at a time, as in production. */
async function start(deps: Omit<BotDependencies, "menus">) {
  const bot = createBot({ ...deps, menus: createMenus() });
  await bot.init();
  return run(bot);
}

/** Talks as text, as a database keeps them, by chat and member. */
function jsonStore(): BotDependencies["conversationStore"] {
  const rows = new Map<string, string>();
  return {
    read: (ctx) => {
      const row = rows.get(talker(ctx));
      return row === undefined ? undefined : (JSON.parse(row) as VersionedState<never>);
    },
    write: (ctx, state) => void rows.set(talker(ctx), JSON.stringify(state)),
    delete: (ctx) => void rows.delete(talker(ctx)),
  };
}

function talker({ chat, from }: Pick<BotContext, "chat" | "from">): string {
  return `${chat?.id}:${from?.id}`;
}

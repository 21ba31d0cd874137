import { setTimeout } from "node:timers/promises";
import type { ChatMessage, createTelegram, GroupChat } from "../../../src/demo/bot-api/telegram.ts";

type Telegram = ReturnType<typeof createTelegram>;
type Someone = ReturnType<Telegram["person"]>;

/** Kinds of which two are tapped, as within a talk; of the others one, where they differ in numbers only. */
const TWICE = ["card", "left", "list"];
/** Kinds of buttons after which something may be typed. */
const ASKING = [
  "setting",
  "another_day",
  "detail",
  "merge",
  "reason_add",
  "reason_advice",
  "talk_reason",
  "talk_find_again",
];
/** Kinds of which every button says the same of another reason. */
const OF_REASONS = /^reason(?!s$)/;
const SHOWN_WITHIN_MS = 100;
const LOOK_EVERY_MS = 5;
/** Kinds that end what others stand on: they come last. */
const ENDING = [
  "member_removed",
  "member_role",
  "member_owner",
  "member_handed_over",
  "import_undone",
];
/** Telegram's own way of saying that a message already is as it should be. */
const HARMLESS = /message is not modified/;

/** Where a walk goes. */
export interface Walk {
  readonly chat?: GroupChat;
  /** What is typed after the buttons that may ask for it. */
  readonly typed: readonly string[];
  /** Buttons by the beginning of their data that are left alone. */
  readonly skip: readonly string[];
}

/**
 * Taps every kind of button there is in a chat, and goes on with those that come up.
 *
 * @returns the kinds that were tapped
 */
export async function walk(person: Someone, { chat, typed, skip }: Walk): Promise<string[]> {
  const place = person.messages(chat).at(-1)!;
  const waiting: string[] = [];
  const seen = new Set<string>();
  const taps = new Map<string, number>();
  const look = (): void => {
    for (const data of person.messages(chat).flatMap(buttonsOf)) {
      if (seen.has(data) || skip.some((beginning) => data.startsWith(beginning))) continue;
      seen.add(data);
      waiting.push(data);
    }
  };
  const latest = () => Math.max(...person.messages(chat).map(({ revision }) => revision));
  const tap = async (data: string): Promise<void> => {
    const before = latest();
    await person.tapData(place, data, 30_000);
    // A tap is answered first; what it shows comes a moment later, where it shows anything.
    for (let ms = 0; ms < SHOWN_WITHIN_MS && latest() === before; ms += LOOK_EVERY_MS) {
      await setTimeout(LOOK_EVERY_MS);
    }
    look();
  };

  look();
  while (waiting.length > 0) {
    const data = takeNext(waiting);
    const kind = kindOf(data);
    const isAlike = kind.startsWith("talk_") || OF_REASONS.test(kind);
    const alike = isAlike ? kind : data.replaceAll(/\d+/g, "#");
    const count = taps.get(alike) ?? 0;
    if (count >= (kind.startsWith("talk_") || TWICE.includes(kind) ? 2 : 1)) continue;
    taps.set(alike, count + 1);
    await tap(data);
    for (const text of ASKING.includes(kind) ? typed : []) {
      person.say(text, chat);
      await tap(data);
    }
  }
  return [...new Set([...taps.keys()].map(kindOf))];
}

/** A talk is gone through before anything else leaves it; why somebody left, before more is logged. */
function takeNext(waiting: string[]): string {
  const within = waiting.findLastIndex((data) => data.startsWith("talk_"));
  const first = within < 0 ? waiting.findLastIndex((data) => kindOf(data) === "left") : within;
  const other = waiting.findLastIndex((data) => !ENDING.includes(kindOf(data)));
  return waiting.splice(first < 0 ? other : first, 1)[0]!;
}

function kindOf(data: string): string {
  return data.split(":")[0]!;
}

/** What the buttons of a message carry. */
export function buttonsOf({ keyboard }: ChatMessage): string[] {
  return keyboard.flat().flatMap((button) => (button.kind === "callback" ? [button.data] : []));
}

/** What Telegram has refused the bot, with the beginning of what it was. */
export function refusals({ calls }: Telegram): string[] {
  return calls.flatMap(({ method, refused, params }) =>
    refused === null || HARMLESS.test(refused)
      ? []
      : [`${method}: ${refused}: ${JSON.stringify(params).slice(0, 200)}`],
  );
}

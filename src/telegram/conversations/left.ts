import type { Context } from "grammy";
import type { Family, Reason } from "../../domain/reason.ts";
import type { Card } from "../../flows/answers/customer.ts";
import type { Flows } from "../../flows/flows.ts";
import { shorten } from "../../texts/html.ts";
import { familyButton, reasonButton, skipButton } from "../call-buttons.ts";
import type { Talk } from "../context.ts";
import type { Subject } from "../messages/contact.ts";
import { closeMessage, familyMessage, reasonMessage, wordsMessage } from "../messages/left.ts";
import { outside, showOutside } from "../outer.ts";
import { askTap, type Desk, waitForWords, type WordsAnswer } from "./desk.ts";
import { closeWithCard, openDesk, saveContact } from "./log-contact.ts";

export const LEFT_TALK = "left";

const WORDS_LENGTH = 1000;

type LeftFlows = Pick<
  Flows,
  "openCard" | "listReasons" | "logContact" | "findOvertaking" | "addNote" | "findGroupList"
>;

/** A customer left: whose doing → why → in their own words → saved, with what could bring them back. */
export function leftTalk(flows: LeftFlows) {
  return async (talk: Talk, ctx: Context, subject: Subject) => {
    const opened = await openDesk(talk, ctx, subject, flows);
    if (!opened) return;
    const { desk, card } = opened;

    let family: Family | null = null;
    let reason: Reason | null = null;
    for (;;) {
      if (family === null) {
        family = await askFamily(desk, card);
        if (family === null) return closeWithCard(desk, flows);
      } else if (reason === null) {
        reason = await askReason(desk, card, family, flows);
        if (reason === null) family = null;
      } else {
        const answer = await askOwnWords(desk, card, reason);
        if (answer.type !== "back") {
          await saveLeft(desk, reason, answer, flows);
          return;
        }
        reason = null;
      }
    }
  };
}

/** null: back */
async function askFamily(desk: Desk, card: Card): Promise<Family | null> {
  const question = familyMessage(card.name, desk.subject, desk.view);
  const answer = await askTap(desk, question, familyButton);
  return answer === "back" ? null : answer.family;
}

/** null: back, or archived in the meantime */
async function askReason(
  desk: Desk,
  card: Card,
  family: Family,
  flows: LeftFlows,
): Promise<Reason | null> {
  const reasons = await outside(desk.talk, (outer) => flows.listReasons(outer.seat, family));
  const question = reasonMessage(card.name, desk.subject, family, reasons, desk.view);
  const answer = await askTap(desk, question, reasonButton);
  if (answer === "back") return null;
  return reasons.find(({ code }) => code === answer.code) ?? null;
}

async function askOwnWords(desk: Desk, card: Card, reason: Reason): Promise<WordsAnswer> {
  if (!reason.isMendable) return askToClose(desk, card, reason);
  const question = wordsMessage(card.name, desk.subject, reason, desk.isGroup, desk.view);
  await showOutside(desk.talk, desk.place, question);
  return waitForWords(desk, reason.asksForWords ? null : skipButton);
}

/** Asks once whether to be sure, for they are never shown again; words may be written meanwhile. */
async function askToClose(desk: Desk, card: Card, reason: Reason): Promise<WordsAnswer> {
  let words: string | null = null;
  for (;;) {
    const question = closeMessage(card.name, desk.subject, reason, words, desk.isGroup, desk.view);
    await showOutside(desk.talk, desk.place, question);
    const isYes = reason.asksForWords && words === null ? null : skipButton;
    const answer = await waitForWords(desk, isYes, words);
    if (answer.type === "back") return answer;
    if (answer.type === "tapped") {
      return words === null ? answer : { type: "words", words, ctx: answer.ctx };
    }
    words = answer.words;
    await desk.endIfOvertaken(answer.ctx, words);
  }
}

function saveLeft(
  desk: Desk,
  reason: Reason,
  answer: Exclude<WordsAnswer, { type: "back" }>,
  flows: LeftFlows,
): Promise<boolean> {
  const entry = {
    ...desk.subject,
    outcome: "left" as const,
    reasonCode: reason.code,
    ...(answer.type === "words" && { ownWords: shorten(answer.words, WORDS_LENGTH) }),
  };
  return saveContact(desk, entry, answer.ctx, flows);
}

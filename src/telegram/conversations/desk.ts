import type { Context } from "grammy";
import type { ButtonKind } from "../buttons.ts";
import { backButton, TALK_BUTTONS } from "../call-buttons.ts";
import type { Talk } from "../context.ts";
import type { Subject } from "../messages/contact.ts";
import type { Message, Place } from "../messages/message.ts";
import type { MemberView } from "../messages/view.ts";
import { answerOutside, replyOutside, showOutside } from "../outer.ts";
import { typedChoice } from "../typed-choice.ts";

/** What a talk about one contact works with: whose, where it stands, and for whom. */
export interface Desk {
  readonly talk: Talk;
  readonly place: Place;
  readonly subject: Subject;
  readonly isGroup: boolean;
  readonly view: MemberView;
  /**
   * Ends the talk once nothing can be logged in it any more: said over the tap, or in answer to the
   * message, that it has come to. What was typed in it so far is kept as a note.
   */
  readonly endIfOvertaken: (at: Context, typed?: string | null) => Promise<void>;
}

/** Shows a question in place and waits for a tap on one of its buttons, or on Back, or for a button's words. */
export async function askTap<Values extends Subject>(
  desk: Desk,
  question: Message,
  kind: ButtonKind<Values>,
): Promise<Values | "back"> {
  await showOutside(desk.talk, desk.place, question);
  const isChoice = (data: string) => isOurs(desk, kind, data) || isBack(desk, data);
  const choiceIn = ({ callbackQuery, message }: Context): string | null => {
    if (callbackQuery) return callbackQuery.data ?? null;
    return question.keyboard ? typedChoice(question.keyboard, message?.text ?? "") : null;
  };
  const isTyped = (ctx: Context) => {
    const data = choiceIn(ctx);
    return data !== null && isChoice(data) && isAddressed(desk, ctx);
  };
  const answer = await waitFor(desk, isChoice, isTyped);
  await desk.endIfOvertaken(answer);
  if (answer.callbackQuery) await answerOutside(desk.talk);
  const data = choiceIn(answer)!;
  return isBack(desk, data) ? "back" : kind.unpack(data)!;
}

/** An answer in words, or a tap on one of the question's buttons; the tap is still to be answered. */
export type WordsAnswer =
  | { readonly type: "words"; readonly words: string; readonly ctx: Context }
  | { readonly type: "tapped"; readonly ctx: Context }
  | { readonly type: "back" };

/**
 * Waits for words in answer to what is shown, or for a tap on Back or on a button of `kind`; `typed`
 * are the words so far.
 */
export async function waitForWords(
  desk: Desk,
  kind: ButtonKind<Subject> | null,
  typed: string | null = null,
): Promise<WordsAnswer> {
  const ctx = await waitFor(
    desk,
    (data) => isBack(desk, data) || (kind !== null && isOurs(desk, kind, data)),
    (other) => other.message?.text !== undefined && isAddressed(desk, other),
  );
  if (ctx.message?.text !== undefined) return { type: "words", words: ctx.message.text, ctx };
  if (!isBack(desk, ctx.callbackQuery!.data!)) return { type: "tapped", ctx };
  await desk.endIfOvertaken(ctx, typed);
  await answerOutside(desk.talk);
  return { type: "back" };
}

/** Waits for a tap that is expected here, or for a message that is. */
function waitFor(
  desk: Desk,
  isTap: (data: string) => boolean,
  isMessage: (ctx: Context) => boolean = () => false,
): Promise<Context> {
  const isExpected = (ctx: Context) =>
    ctx.callbackQuery?.data === undefined ? isMessage(ctx) : isTap(ctx.callbackQuery.data);
  return desk.talk.waitUntil(isExpected, { otherwise: (ctx) => setRight(desk, ctx) });
}

/** A second tap on an answered button is quietly taken; one in another message leaves this talk. */
async function setRight({ talk, place, view, isGroup }: Desk, ctx: Context): Promise<void> {
  const { callbackQuery } = ctx;
  if (!callbackQuery) {
    if (!isGroup) await replyOutside(talk, view.texts.left.pickOne);
    return;
  }
  if (callbackQuery.message?.message_id !== place.messageId) await talk.halt({ next: true });
  if (TALK_BUTTONS.test(callbackQuery.data ?? "")) await answerOutside(talk);
}

/** In a group only a reply to the question is an answer to it. */
function isAddressed({ isGroup, place }: Desk, ctx: Context): boolean {
  return !isGroup || ctx.message?.reply_to_message?.message_id === place.messageId;
}

function isBack(desk: Desk, data: string): boolean {
  return isOurs(desk, backButton, data);
}

function isOurs<Values extends Subject>(
  { subject }: Desk,
  kind: ButtonKind<Values>,
  data: string,
): boolean {
  const values = kind.unpack(data);
  return values?.customerId === subject.customerId && values.number === subject.number;
}

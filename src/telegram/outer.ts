import type { Language } from "../domain/business.ts";
import { UserError } from "../domain/user-error.ts";
import { textsFor } from "../texts/texts.ts";
import type { MemberContext, Talk } from "./context.ts";
import { type Message, type Place, show } from "./messages/message.ts";
import type { MemberView } from "./messages/view.ts";

/** Does something outside a talk, once: its outcome, which JSON must carry, is kept for replays. */
export function outside<T>(talk: Talk, step: (ctx: MemberContext) => T | Promise<T>): Promise<T> {
  return talk.external({
    // A talk is only reached by members: the bot installs it behind `isMember`.
    task: (ctx) => step(ctx as MemberContext),
    beforeStoreError: stored,
    afterLoadError: thrown,
  });
}

/**
 * The same; what a person can put right is an answer too. What their role does not hold any more
 * ends the talk.
 */
export async function attemptOutside<T>(
  talk: Talk,
  step: (ctx: MemberContext) => Promise<T>,
): Promise<T | UserError> {
  try {
    return await outside(talk, step);
  } catch (error) {
    if (error instanceof UserError && error.key !== "notAllowed") return error;
    throw error;
  }
}

/** Shows a message from within a talk, so that what was retried then is not retried in a replay. */
export async function showOutside(talk: Talk, place: Place, message: Message): Promise<void> {
  await outside(talk, (ctx) => show(ctx.api, place, message));
}

/** Answers the tap that a talk is at. */
export async function answerOutside(talk: Talk, notice = "", isAlert = false): Promise<void> {
  const options = notice ? { text: notice, show_alert: isAlert } : {};
  await outside(talk, (ctx) => ctx.answerCallbackQuery(options));
}

/** Replies to the message that a talk is at. */
export async function replyOutside(talk: Talk, text: string): Promise<void> {
  await outside(talk, async (ctx) => {
    await ctx.reply(text);
  });
}

/** For whom a talk is held, and who they are. */
export async function outerView(talk: Talk): Promise<MemberView> {
  const { language, today, business, memberName, role } = await outside(talk, (ctx) => ({
    language: ctx.language satisfies Language,
    today: ctx.today,
    business: ctx.seat.business,
    memberName: ctx.seat.member.name,
    role: ctx.seat.member.role,
  }));
  return { texts: textsFor(language), business, today, memberName, role };
}

interface StoredUserError {
  readonly userError: Pick<UserError, "key" | "values">;
}

/** A copy of an error forgets its class; what makes a `UserError` has to be kept beside it. */
function stored(error: unknown): unknown {
  if (!(error instanceof UserError)) return error;
  return { userError: { key: error.key, values: error.values } } satisfies StoredUserError;
}

function thrown(error: unknown): unknown {
  if (typeof error !== "object" || error === null || !("userError" in error)) return error;
  const { userError } = error as StoredUserError;
  return new UserError(userError.key, userError.values);
}

import { type BotError, type ErrorHandler, GrammyError, HttpError } from "grammy";
import type { Logger } from "pino";
import { UserError } from "../domain/user-error.ts";
import { languageOf, textsFor } from "../texts/texts.ts";
import type { BotContext } from "./context.ts";

const TAP_IS_OVER = "query is too old";

/**
 * The one place where an error of a handler ends: what a person can put right is said in their
 * language; the rest is logged, and the person is told that it is our fault and nothing is lost.
 */
export function answerFaults(log: Logger): ErrorHandler<BotContext> {
  return async (fault) => {
    if (isHarmless(fault.error)) return;
    const { ctx } = fault;
    const texts = ctx.texts ?? textsFor(languageOf(ctx.from?.language_code));
    const known = fault.error instanceof UserError ? fault.error : null;
    if (!known) {
      log.error({ err: fault.error, updateId: ctx.update.update_id }, "an update failed");
    }
    await answer(fault, known ? texts.errors[known.key](known.values) : texts.common.ourFault, log);
  };
}

async function answer(fault: BotError<BotContext>, text: string, log: Logger): Promise<void> {
  const { ctx } = fault;
  try {
    const isTold = ctx.callbackQuery !== undefined && (await answerTap(ctx, text));
    if (!isTold && ctx.chat) await ctx.reply(text);
  } catch (error) {
    // Telegram itself is out of reach, or the member has blocked the bot: nobody is left to tell.
    log.warn({ err: error, updateId: ctx.update.update_id }, "a fault could not be told");
  }
}

/** False where the tap was answered before the fault, as a talk does between its questions. */
async function answerTap(ctx: BotContext, text: string): Promise<boolean> {
  try {
    return await ctx.answerCallbackQuery({ text, show_alert: true });
  } catch (error) {
    if (error instanceof GrammyError && error.description.includes(TAP_IS_OVER)) return false;
    throw error;
  }
}

/** What Telegram refuses although nothing is wrong: the same text again, a tap that is too old. */
function isHarmless(error: unknown): boolean {
  if (error instanceof HttpError) return false;
  return (
    error instanceof GrammyError &&
    (error.description.includes("message is not modified") ||
      error.description.includes(TAP_IS_OVER))
  );
}

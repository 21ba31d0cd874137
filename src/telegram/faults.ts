import { type BotError, type ErrorHandler, GrammyError, HttpError } from "grammy";
import type { Logger } from "pino";
import { UserError } from "../domain/user-error.ts";
import { languageOf, textsFor } from "../texts/texts.ts";
import type { BotContext } from "./context.ts";

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
    if (ctx.callbackQuery) await ctx.answerCallbackQuery({ text, show_alert: true });
    else if (ctx.chat) await ctx.reply(text);
  } catch (error) {
    // Telegram itself is out of reach, or the member has blocked the bot: nobody is left to tell.
    log.warn({ err: error, updateId: ctx.update.update_id }, "a fault could not be told");
  }
}

/** What Telegram refuses although nothing is wrong: the same text again, a tap that is too old. */
function isHarmless(error: unknown): boolean {
  if (error instanceof HttpError) return false;
  return (
    error instanceof GrammyError &&
    (error.description.includes("message is not modified") ||
      error.description.includes("query is too old"))
  );
}

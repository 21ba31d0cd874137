import type { BotError, ErrorHandler } from "grammy";
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
    // False for a tap that was answered before the fault, as a talk does between its questions.
    const isTold: boolean =
      ctx.callbackQuery !== undefined &&
      (await ctx.answerCallbackQuery({ text, show_alert: true }));
    if (!isTold && ctx.chat) await ctx.reply(text);
  } catch (error) {
    // Telegram itself is out of reach, or the member has blocked the bot: nobody is left to tell.
    log.warn({ err: error, updateId: ctx.update.update_id }, "a fault could not be told");
  }
}

import { setTimeout as pause } from "node:timers/promises";
import { GrammyError, HttpError } from "grammy";
import type { Logger } from "pino";

const PAUSE_MS = 3_000;

/**
 * Does what needs Telegram, again and again until Telegram answers: a machine that starts before
 * its network is up is no fault.
 *
 * @throws Error in one clear sentence when Telegram does not know the token
 */
export async function whenReachable<Result>(
  call: () => Promise<Result>,
  log: Logger,
): Promise<Result> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (error instanceof GrammyError && [401, 404].includes(error.error_code)) {
        throw new Error("BOT_TOKEN: Telegram does not know this token.", { cause: error });
      }
      const isPassing =
        error instanceof HttpError || (error instanceof GrammyError && error.error_code >= 429);
      if (!isPassing) throw error;
      log.warn({ err: error }, "Telegram does not answer; trying again");
      await pause(PAUSE_MS);
    }
  }
}

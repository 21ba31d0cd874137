import { autoRetry } from "@grammyjs/auto-retry";
import { type Api, HttpError, type Middleware, type Transformer } from "grammy";
import { setTimeout as pause } from "node:timers/promises";
import type { Lane, Pace } from "./pace.ts";

const MOST_TRIES = 3;
const PAUSE_MS = 500;
/** A tap lives some fifteen seconds: a call that hangs must leave time for another try. */
const CALL_LIMIT_MS = 10_000;
/** A document may be of 50 MB. */
const UPLOAD_LIMIT_MS = 180_000;

/** What every call to Telegram goes through, in talks as outside of them. */
export function installTransformers(api: Api, pace: Pace, lane: Lane): void {
  // The last is the outermost: each try waits for its turn, and the turn is no part of a try.
  api.config.use(
    endHangingCall,
    inTurn(pace, lane),
    swallowHarmless,
    retryBrokenConnection,
    retryBriefly(),
  );
}

/** The same for the contexts that talks make for themselves. */
export function transformersInTalks(pace: Pace): Middleware {
  return async (ctx, next) => {
    installTransformers(ctx.api, pace, "answers");
    await next();
  };
}

/** Messages are what Telegram counts. */
const SENDING = /^send(?!ChatAction)/;

function inTurn(pace: Pace, lane: Lane): Transformer {
  return async (call, method, payload, signal) => {
    if (SENDING.test(method) && "chat_id" in payload) {
      await pace.turn(lane, payload.chat_id);
    }
    return call(method, payload, signal);
  };
}

/**
 * Refusals although nothing is wrong, and what the call gives instead. Showing what is shown already
 * is what was wanted. A tap that was answered, or that came while the bot was away and has waited
 * too long, can have no answer (false), but what it asked for is done all the same.
 */
const HARMLESS = new Map([
  ["message is not modified", true],
  ["query is too old", false],
]);

const swallowHarmless: Transformer = async (call, method, payload, signal) => {
  const response = await call(method, payload, signal);
  if (response.ok) return response;
  const known = [...HARMLESS].find(([words]) => response.description.includes(words));
  return known ? { ok: true, result: known[1] as never } : response;
};

/** Only a long poll may take its time; any other call that hangs counts as a broken connection. */
const endHangingCall: Transformer = (call, method, payload, signal) => {
  if (method === "getUpdates") return call(method, payload, signal);
  const limit = AbortSignal.timeout(method === "sendDocument" ? UPLOAD_LIMIT_MS : CALL_LIMIT_MS);
  const either = signal ? AbortSignal.any([signal as AbortSignal, limit]) : limit;
  return call(method, payload, either as typeof signal);
};

/** What may have been done already is done again: a message sent twice is better than none. */
const retryBrokenConnection: Transformer = async (call, method, payload, signal) => {
  for (let tries = 1; ; tries += 1) {
    try {
      return await call(method, payload, signal);
    } catch (error) {
      const isFinal = tries === MOST_TRIES || signal?.aborted || method === "getUpdates";
      if (isFinal || !(error instanceof HttpError)) throw error;
      await pause(PAUSE_MS * tries);
    }
  }
};

/**
 * Bounded: a message that waits longer than this is better told to the person as a fault. Broken
 * connections are not its affair, for it would try them without an end.
 */
function retryBriefly(): Transformer {
  return autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: 20, rethrowHttpErrors: true });
}

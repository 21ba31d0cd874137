import { autoRetry } from "@grammyjs/auto-retry";
import type { Api, Middleware, Transformer } from "grammy";

/** What every call to Telegram goes through, in talks as outside of them. */
export function installTransformers(api: Api): void {
  api.config.use(unchangedIsFine, retryBriefly());
}

/** The same for the contexts that talks make for themselves. */
export const transformersInTalks: Middleware = async (ctx, next) => {
  installTransformers(ctx.api);
  await next();
};

/** Showing what is shown already is what was wanted, not an error. */
const unchangedIsFine: Transformer = async (call, method, payload, signal) => {
  const response = await call(method, payload, signal);
  if (response.ok || !response.description.includes("message is not modified")) return response;
  return { ok: true, result: true as never };
};

/**
 * Bounded: a message that waits longer than this is better told to the person as a fault. A broken
 * connection is not tried again, for the plugin would do so without an end.
 */
function retryBriefly(): Transformer {
  return autoRetry({ maxRetryAttempts: 3, maxDelaySeconds: 20, rethrowHttpErrors: true });
}

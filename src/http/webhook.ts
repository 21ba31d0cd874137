import { timingSafeEqual } from "node:crypto";
import { Hono } from "hono";

/** Where Telegram posts updates when PUBLIC_URL is set. */
export const WEBHOOK_PATH = "/telegram";

/**
 * `POST /telegram`: takes an update in from whoever knows the secret. It is answered once the
 * update is written down; handling goes on after that.
 */
export function webhookRoute(secret: string, receive: (update: unknown) => Promise<void>): Hono {
  return new Hono().post(WEBHOOK_PATH, async (c) => {
    const given = c.req.header("x-telegram-bot-api-secret-token") ?? "";
    if (!isSame(given, secret)) return c.body(null, 401);
    await receive(await c.req.json());
    return c.body(null, 200);
  });
}

function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

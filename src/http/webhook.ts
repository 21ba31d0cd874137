import { timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { z } from "zod";

/** Where Telegram posts updates when PUBLIC_URL is set. */
export const WEBHOOK_PATH = "/telegram";

const numbered = z.looseObject({ update_id: z.int().nonnegative() });

/**
 * `POST /telegram`: takes an update in from whoever knows the secret. It is answered once the
 * update is written down; handling goes on after that. What is no update is refused.
 */
export function webhookRoute(secret: string, receive: (update: unknown) => Promise<void>): Hono {
  return new Hono().post(WEBHOOK_PATH, async (c) => {
    const given = c.req.header("x-telegram-bot-api-secret-token") ?? "";
    if (!isSame(given, secret)) return c.body(null, 401);
    const update = updateIn(await c.req.text());
    if (update === null) return c.body(null, 400);
    await receive(update);
    return c.body(null, 200);
  });
}

/** What was posted, where it has an update's number; else null: whoever knows the secret may err. */
function updateIn(posted: string): unknown {
  try {
    return numbered.parse(JSON.parse(posted));
  } catch {
    return null;
  }
}

function isSame(given: string, secret: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

import { Hono } from "hono";

/** `GET /health`: 200 while the database answers, else 503. */
export function healthRoute(isDatabaseUp: () => Promise<boolean>): Hono {
  return new Hono().get("/health", async (c) =>
    (await isDatabaseUp()) ? c.json({ status: "ok" }) : c.json({ status: "no database" }, 503),
  );
}

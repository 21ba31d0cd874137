import type { HttpBindings } from "@hono/node-server";
import type { MiddlewareHandler } from "hono";
import type { Seat } from "../flows/seat.ts";
import type { Flows } from "../flows/flows.ts";
import { Problem } from "./problem.ts";

/** What a route behind a key knows of whoever asks. */
export type WithSeat = { Bindings: HttpBindings; Variables: { seat: Seat } };

const BEARER = /^Bearer +([\w-]+) *$/i;

/** Lets in whoever shows a key that stands, and says for whom they act. */
export function withKey(flows: Pick<Flows, "openWithKey">): MiddlewareHandler<WithSeat> {
  return async (c, next) => {
    const given = c.req.header("authorization");
    if (given === undefined) throw noKey();

    const [, key] = BEARER.exec(given) ?? [];
    const seat = key === undefined ? null : await flows.openWithKey(key);
    if (!seat) throw unauthorized("This key opens nothing: mistyped, or revoked.", "invalid_token");
    c.set("seat", seat);
    await next();
  };
}

/** The problem of a request that shows no key. */
export function noKey(): Problem {
  return unauthorized("Send the key as “Authorization: Bearer KEY”.");
}

function unauthorized(detail: string, error?: string): Problem {
  const challenge = `Bearer realm="Boomerang"${error ? `, error="${error}"` : ""}`;
  const help = "The owner makes keys in the bot's /settings.";
  return new Problem(401, `${detail} ${help}`, { headers: { "WWW-Authenticate": challenge } });
}

import type { Context } from "hono";
import type { Flows, Seat } from "../flows/flows.ts";
import { localDay } from "../flows/local-time.ts";
import { Problem } from "./problem.ts";
import { answerPurchases } from "./purchases-answer.ts";
import { purchasesIn } from "./purchases-body.ts";
import { readJson } from "./read-json.ts";
import type { WithSeat } from "./with-key.ts";

/** What taking purchases in stands on. */
export interface PurchasesDependencies {
  readonly flows: Pick<Flows, "takePurchases">;
  readonly now: () => Date;
}

/** How the owner sees in /imports what was posted under no other name. */
const NAME = "API";

/** `POST /v1/purchases`: takes purchases in, and says what became of each. */
export function postPurchases(deps: PurchasesDependencies) {
  return async (c: Context<WithSeat>): Promise<Response> => {
    const encoding = c.req.header("content-encoding") ?? "identity";
    if (encoding !== "identity") throw unsupported(`Content-Encoding ${encoding}`);
    const type = mediaType(c.req.header("content-type"));
    if (type === "application/json") return takeJson(c, deps);
    throw unsupported(type ? `Content-Type ${type}` : "A body without a Content-Type");
  };
}

async function takeJson(c: Context<WithSeat>, deps: PurchasesDependencies): Promise<Response> {
  const posted = purchasesIn(await readJson(c.env.incoming));
  const { seat } = c.var;
  const taken = await deps.flows.takePurchases(seat, { name: NAME, posted }, todayOf(seat, deps));
  const answer = answerPurchases(taken);
  if (answer.refused === 0 || answer.refused < posted.length) return c.json(answer);
  const detail = "Not one of the purchases could be taken in; each says why.";
  throw new Problem(422, detail, { members: answer });
}

function todayOf({ business }: Seat, { now }: PurchasesDependencies) {
  return localDay(now(), business.timeZone);
}

/** "text/csv" of "Text/CSV; charset=utf-8"; "" where nothing is said. */
function mediaType(header = ""): string {
  return header.split(";", 1)[0]!.trim().toLowerCase();
}

function unsupported(what: string): Problem {
  return new Problem(415, `${what} can't be read here. Send purchases as application/json.`, {
    headers: { Accept: "application/json" },
  });
}

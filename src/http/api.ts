import { Hono } from "hono";
import type { Flows } from "../flows/flows.ts";
import { describeApi } from "./describe-api.ts";
import { answerProblems, Problem } from "./problem.ts";
import { postPurchases, type PurchasesDependencies } from "./post-purchases.ts";
import { withKey, type WithSeat } from "./with-key.ts";

/** Where programs post purchases. */
export const PURCHASES_PATH = "/v1/purchases";
/** Where the API is described for machines. */
export const DESCRIPTION_PATH = "/v1/openapi.json";

/** What the API stands on. */
export interface ApiDependencies extends PurchasesDependencies {
  readonly flows: Pick<Flows, "openWithKey" | "takePurchases" | "takeSalesFile">;
  /** Is told of every fault of ours. */
  readonly note: (fault: Error) => void;
}

/** What programs may ask of us: to take purchases in, and how that is done. */
export function apiRoutes(deps: ApiDependencies): Hono<WithSeat> {
  const description = describeApi(PURCHASES_PATH);
  return new Hono<WithSeat>()
    .onError(answerProblems(deps.note))
    .get(DESCRIPTION_PATH, (c) => c.json(description))
    .post(PURCHASES_PATH, withKey(deps.flows), postPurchases(deps))
    .all(PURCHASES_PATH, ({ req }) => {
      const detail = `${req.method} is not for this address: purchases are sent by POST.`;
      throw new Problem(405, detail, { headers: { Allow: "POST" } });
    });
}

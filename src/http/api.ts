import { Hono } from "hono";
import type { Flows } from "../flows/flows.ts";
import { answerProblems, Problem } from "./problem.ts";
import { postPurchases, type PurchasesDependencies } from "./post-purchases.ts";
import { withKey, type WithSeat } from "./with-key.ts";

/** Where programs post purchases. */
export const PURCHASES_PATH = "/v1/purchases";

/** What the API stands on. */
export interface ApiDependencies extends PurchasesDependencies {
  readonly flows: Pick<Flows, "openWithKey" | "takePurchases" | "takeSalesFile">;
  /** Is told of every fault of ours. */
  readonly note: (fault: Error) => void;
}

/** What programs may ask of us: for now, to take purchases in. */
export function apiRoutes(deps: ApiDependencies): Hono<WithSeat> {
  return new Hono<WithSeat>()
    .onError(answerProblems(deps.note))
    .post(PURCHASES_PATH, withKey(deps.flows), postPurchases(deps))
    .all(PURCHASES_PATH, ({ req }) => {
      const detail = `${req.method} is not for this address: purchases are sent by POST.`;
      throw new Problem(405, detail, { headers: { Allow: "POST" } });
    });
}

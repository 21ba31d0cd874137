import { z } from "zod";
import { purchaseRequest } from "../intake/requests/purchase-request.ts";

/** What may be posted as JSON: one purchase, a list of them, or an object that holds the list. */
export const purchasesBody = z
  .union([
    purchaseRequest,
    z.array(purchaseRequest),
    z.strictObject({ purchases: z.array(purchaseRequest) }),
  ])
  .meta({ id: "Purchases", description: "One purchase, or many." });

const list = z.union([
  z.array(z.unknown()),
  z.strictObject({ purchases: z.array(z.unknown()) }).transform(({ purchases }) => purchases),
]);

/** The purchases of a body, each still to be checked: one that is wrong holds up no other. */
export function purchasesIn(body: unknown): readonly unknown[] {
  const { success, data } = list.safeParse(body);
  return success ? data : [body];
}

import { z } from "zod";
import type { PurchaseAnswer, TakenPurchases } from "../flows/answers/posting.ts";
import type { PurchaseFault } from "../intake/requests/read-purchase-requests.ts";
import { FAULT_WORDS } from "./fault-words.ts";

const order = z.string().nullable().meta({ description: "The order's number, as it was sent." });

const answer = z
  .discriminatedUnion("outcome", [
    z.strictObject({
      order,
      outcome: z.enum(["taken", "changed", "known", "cancelled"]).meta({
        description:
          "changed: it was here before, and is now as it was sent. known: it was here just so, " +
          "or, of a cancellation, does not count anyway. cancelled: it counts no more.",
      }),
    }),
    z.strictObject({
      order,
      outcome: z.literal("refused"),
      fault: z.enum(Object.keys(FAULT_WORDS) as [PurchaseFault]),
      field: z.string().meta({
        description: "The field at fault, “customer.phone”; empty where it is the whole.",
      }),
      detail: z.string().meta({ description: "What is wrong, in words." }),
    }),
  ])
  .meta({ id: "PurchaseAnswer", description: "What became of one purchase." });

const count = z.int().nonnegative();

/** What became of posted purchases, one by one and in their order. */
export const purchasesAnswer = z
  .strictObject({
    importId: z
      .int()
      .nullable()
      .meta({
        description:
          "The import it is; the owner undoes those of one name and day together in the bot. " +
          "null where nothing was new or changed.",
      }),
    taken: count,
    changed: count,
    known: count,
    cancelled: count,
    refused: count,
    purchases: z.array(answer).meta({ description: "In the order in which they were sent." }),
  })
  .meta({ id: "PurchasesAnswer", description: "What became of posted purchases." });

/** As the flow has it → as it is answered. */
export function answerPurchases(taken: TakenPurchases): z.input<typeof purchasesAnswer> {
  const { importId, answers } = taken;
  const countOf = (wanted: PurchaseAnswer["outcome"]) =>
    answers.filter(({ outcome }) => outcome === wanted).length;
  return {
    importId,
    taken: countOf("taken"),
    changed: countOf("changed"),
    known: countOf("known"),
    cancelled: countOf("cancelled"),
    refused: countOf("refused"),
    purchases: answers.map((one) =>
      one.outcome === "refused" ? { ...one, detail: FAULT_WORDS[one.fault] } : { ...one },
    ),
  };
}

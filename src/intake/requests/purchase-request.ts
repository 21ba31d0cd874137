import { z } from "zod";

/** Longer names and numbers are something else, as they are in files. */
const LONGEST = 300;
const MOST_ITEMS = 500;
/** Beyond it minor units are no longer whole in a JavaScript number, whatever the currency. */
const MOST_AMOUNT = 1e12;

/** What Postgres can keep of a text: no NUL, no half of a character. */
const text = z
  .string()
  .max(LONGEST)
  .transform((typed) => typed.replaceAll(/[\0\p{Cs}]/gu, "").trim());

/** Many systems count in numbers what others write as text. */
const label = z.union([text, z.int().transform(String)]);

const amount = z.union([
  z.number().min(-MOST_AMOUNT).max(MOST_AMOUNT),
  z
    .string()
    .regex(/^-?\d{1,12}(\.\d{1,6})?$/)
    .transform(Number),
]);

const customer = z
  .strictObject({
    name: text.nullish(),
    phone: text.nullish().meta({ description: "As people write it, or +380501234567." }),
    email: text.nullish(),
    number: label.nullish().meta({ description: "The customer's number in your system." }),
  })
  .meta({ description: "Who bought. Left out for an anonymous sale: its revenue counts." });

const item = z.strictObject({
  product: text.refine((product) => product !== ""),
  category: text.nullish(),
  quantity: z.number().min(-MOST_AMOUNT).max(MOST_AMOUNT).nullish(),
  amount: amount.nullish(),
});

/** A purchase as a program posts it. */
export const purchaseRequest = z
  .strictObject({
    order: label.nullish().meta({
      description:
        "The number of the order or receipt. The same number on the same day is the same purchase, " +
        "however often it is sent; sent otherwise, it is brought up to date. Without one, the " +
        "same customer, day and amount in another request are the same purchase.",
      examples: ["A-1001"],
    }),
    customer: customer.nullish(),
    day: z.iso
      .date()
      .optional()
      .meta({ description: "The day in the business's own time zone.", examples: ["2026-05-04"] }),
    instant: z.iso
      .datetime({ offset: true })
      .optional()
      .meta({
        description: "The moment with its offset: it becomes the business's own day.",
        examples: ["2026-05-04T18:30:00+03:00"],
      }),
    amount: amount.nullish().meta({
      description:
        "What was paid, in the business's currency; a number, or text where exactness matters. " +
        "Negative for a refund, null where there is no price. Only a cancellation may leave it out.",
      examples: [1299.5, "1299.50"],
    }),
    status: z
      .enum(["paid", "cancelled"])
      .nullish()
      .meta({
        description:
          "cancelled: the purchase of this order and day, and what was refunded of it, counts no more; " +
          "one without an order is known by customer, day and amount. Sent again as paid, it counts " +
          "again. What is not said is paid.",
      }),
    employee: text.nullish().meta({ description: "Who served the customer." }),
    items: z.array(item).max(MOST_ITEMS).nullish(),
  })
  .refine((request) => request.amount !== undefined || request.status === "cancelled", {
    path: ["amount"],
  })
  .meta({
    id: "Purchase",
    description: "One order, receipt or visit paid for, with either its day or its instant.",
    oneOf: [{ required: ["day"] }, { required: ["instant"] }],
    anyOf: [
      { required: ["amount"] },
      { required: ["status"], properties: { status: { const: "cancelled" } } },
    ],
  });

/** A purchase that has the right shape. */
export type PurchaseRequest = z.output<typeof purchaseRequest>;

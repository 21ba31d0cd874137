import type { PurchaseFault } from "../intake/requests/read-purchase-requests.ts";

/** What is wrong with a purchase, for whoever writes the program that posts it. */
export const FAULT_WORDS: Readonly<Record<PurchaseFault, string>> = {
  not_an_object: "A purchase is a JSON object.",
  unknown_field: "There is no such field.",
  bad_order: "The order's number is text of up to 300 characters, or a whole number.",
  bad_customer:
    "The customer is an object of name, phone, email and number, each text of up to 300 " +
    "characters, and at least one of them says who it is.",
  no_day: "Either day or instant is missing.",
  bad_day:
    "Send either a day, like 2026-05-04, or an instant with its offset, like " +
    "2026-05-04T18:30:00+03:00; from the year 1990 on.",
  day_ahead: "It has not happened yet: the day lies ahead in the business's time zone.",
  bad_amount:
    "The amount is a number, or text like 1299.50 with a point; null where there is no price.",
  bad_status: "The status is paid or cancelled; left out, it is paid.",
  unknown_cancelled:
    "A cancellation says which purchase it is of: by its order, or by customer, day and amount.",
  bad_employee: "The employee is a name of up to 300 characters.",
  bad_items:
    "Items are a list of up to 500, each with a product, and if you like category, quantity, amount.",
  empty: "Neither a customer nor an amount: there is nothing to count.",
};

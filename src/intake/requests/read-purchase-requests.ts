import type { z } from "zod";
import type { Day } from "../../domain/day.ts";
import { customerBook, type RowCustomer, type Sighting } from "../rows/identify-customers.ts";
import { minorUnitsOf } from "../cells/minor-units.ts";
import { type PurchaseRequest, purchaseRequest } from "./purchase-request.ts";
import { readDay } from "../cells/read-days.ts";
import type { IntakeOptions, ReadCustomer, ReadPurchase, VoidedPurchase } from "../reading.ts";

/** Why one of the purchases of a request is none. */
export type PurchaseFault =
  | "not_an_object"
  | "unknown_field"
  | "bad_order"
  | "bad_customer"
  | "no_day"
  | "bad_day"
  | "day_ahead"
  | "bad_amount"
  | "bad_status"
  | "unknown_cancelled"
  | "bad_employee"
  | "bad_items"
  | "empty";

/** A purchase that was turned away. */
export interface FaultyPurchase {
  /** Its place in the request, counted from 1. */
  readonly row: number;
  readonly order: string | null;
  readonly fault: PurchaseFault;
  /** The field at fault, "customer.phone"; "" where it is the purchase as a whole. */
  readonly field: string;
}

/** What a request holds. Every purchase of it is in one of the lists, by its place as the row. */
export interface ReadRequests {
  readonly purchases: readonly ReadPurchase[];
  /** An order that stands in the request already. */
  readonly repeated: readonly ReadPurchase[];
  /** Purchases that count no more, whatever is known of them. */
  readonly voided: readonly VoidedPurchase[];
  /** An order that is cancelled further on in the request. */
  readonly cancelledAtOnce: readonly ReadPurchase[];
  readonly faulty: readonly FaultyPurchase[];
}

type Options = Pick<IntakeOptions, "currency" | "country" | "timeZone" | "today">;
type Fault = Pick<FaultyPurchase, "fault" | "field">;

interface Draft {
  readonly row: number;
  readonly request: PurchaseRequest;
  readonly customer: Sighting | null;
  readonly day: Day;
}

/** Purchases as a program posts them → purchases as a file's are read; what is none, with the reason. */
export function readPurchaseRequests(posted: readonly unknown[], options: Options): ReadRequests {
  const book = customerBook(options.country);
  const drafts: Draft[] = [];
  const faulty: FaultyPurchase[] = [];
  for (const [i, one] of posted.entries()) {
    const row = i + 1;
    const draft = readDraft(row, one, book, options);
    if ("fault" in draft) faulty.push({ row, order: orderOf(one), ...draft });
    else drafts.push(draft);
  }

  const minorUnits = minorUnitsOf(options.currency);
  const read = (wanted: readonly Draft[]) =>
    wanted.map((draft) =>
      asPurchase(draft, draft.customer && book.customerOf(draft.customer), minorUnits),
    );
  const voided = read(drafts.filter(isCancelled));
  const told = read(drafts.filter((draft) => !isCancelled(draft)));
  return { ...splitTold(told, voided), voided, faulty };
}

function readDraft(
  row: number,
  posted: unknown,
  book: ReturnType<typeof customerBook>,
  options: Options,
): Draft | Fault {
  const parsed = purchaseRequest.safeParse(posted);
  if (!parsed.success) return faultOf(parsed.error.issues[0]!);

  const request = parsed.data;
  const day = dayOf(request, options);
  if (typeof day !== "number") return day;
  const written = asRow(request.customer);
  const customer = book.add(written);
  const isNamed = written.phone + written.email + written.number !== "";
  if (customer === null && isNamed) return { fault: "bad_customer", field: "customer" };
  const draft = { row, request, customer, day };
  if (isCancelled(draft) && !isFindable(draft))
    return { fault: "unknown_cancelled", field: "order" };
  if (customer === null && !request.amount && !isCancelled(draft)) {
    return { fault: "empty", field: "" };
  }
  return draft;
}

function isCancelled({ request }: Draft): boolean {
  return request.status === "cancelled";
}

/** Whether it says enough to find the purchase that it cancels. */
function isFindable({ request: { order, amount }, customer }: Draft): boolean {
  return Boolean(order) || (customer !== null && typeof amount === "number");
}

function dayOf({ day, instant }: PurchaseRequest, options: Options): Day | Fault {
  if (day === undefined && instant === undefined) return { fault: "no_day", field: "" };
  if (day !== undefined && instant !== undefined) return { fault: "bad_day", field: "instant" };

  // In UTC, as the reader of days turns only such instants into days of the business.
  const written = day ?? new Date(instant!).toISOString();
  const read = readDay(written, { ...options, order: "day_first", decided: true, utc: true });
  const field = day === undefined ? "instant" : "day";
  if (typeof read !== "number") return { fault: "bad_day", field };
  return read > options.today ? { fault: "day_ahead", field } : read;
}

function asRow(customer: PurchaseRequest["customer"]): RowCustomer {
  const { name, phone, email, number } = customer ?? {};
  return {
    company: "",
    name: name ?? "",
    phone: phone ?? "",
    email: email ?? "",
    number: number ?? "",
  };
}

function asPurchase(
  { row, request, day }: Draft,
  customer: ReadCustomer | null,
  minorUnits: (amount: number) => number,
): ReadPurchase {
  const inMinor = (amount: number | null | undefined) =>
    amount === null || amount === undefined ? null : minorUnits(amount);
  return {
    row,
    order: request.order || null,
    customer,
    day,
    isMonthly: false,
    amount: inMinor(request.amount),
    employee: request.employee || null,
    items: (request.items ?? []).map(({ product, category, quantity, amount }) => ({
      product,
      category: category || null,
      quantity: quantity ?? null,
      amount: inMinor(amount),
    })),
  };
}

/** Purchases by what the rest of the request says of their orders: it tells them as they happened. */
function splitTold(
  told: readonly ReadPurchase[],
  voided: readonly ReadPurchase[],
): Pick<ReadRequests, "purchases" | "repeated" | "cancelledAtOnce"> {
  const cancelledIn = new Map<string, number>();
  for (const { order, day, amount, row } of voided) {
    if (order === null) continue;
    cancelledIn.set(`${day} true ${order}`, row);
    if ((amount ?? 0) >= 0) cancelledIn.set(`${day} false ${order}`, row);
  }
  const seen = new Set<string>();
  const purchases: ReadPurchase[] = [];
  const repeated: ReadPurchase[] = [];
  const cancelledAtOnce: ReadPurchase[] = [];
  for (const purchase of told) {
    const { order, day, amount, row } = purchase;
    const key = `${day} ${(amount ?? 0) < 0} ${order}`;
    if (order !== null && row < (cancelledIn.get(key) ?? 0)) cancelledAtOnce.push(purchase);
    else if (order !== null && seen.has(key)) repeated.push(purchase);
    else {
      purchases.push(purchase);
      seen.add(key);
    }
  }
  return { purchases, repeated, cancelledAtOnce };
}

const FAULTS: Readonly<Record<string, PurchaseFault>> = {
  order: "bad_order",
  customer: "bad_customer",
  day: "bad_day",
  instant: "bad_day",
  amount: "bad_amount",
  status: "bad_status",
  employee: "bad_employee",
  items: "bad_items",
};

function faultOf(issue: z.core.$ZodIssue): Fault {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    return { fault: "unknown_field", field: [...path, issue.keys[0] ?? ""].join(".") };
  }
  return { fault: FAULTS[path[0] ?? ""] ?? "not_an_object", field: path.join(".") };
}

/** What the sender knows a purchase by, even where nothing else in it is right. */
function orderOf(posted: unknown): string | null {
  if (typeof posted !== "object" || posted === null || !("order" in posted)) return null;
  const { order } = posted;
  return typeof order === "string" || typeof order === "number" ? String(order) : null;
}

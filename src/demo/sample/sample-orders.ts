import { addDays, type Day, weekday } from "../../domain/day.ts";
import type { Dice } from "./dice.ts";
import { sampleCustomers } from "./sample-customers.ts";
import type { Product, Trade } from "./trade.ts";

/** A line of an order. */
export interface OrderLine {
  readonly product: Product;
  readonly quantity: number;
  /** As people read it; below zero where something came back. */
  readonly amount: number;
}

/** One order, or what was given back for one. */
export interface SampleOrder {
  readonly day: Day;
  /** Of the day, on the business's clock. */
  readonly minute: number;
  readonly customer: string;
  /** "" where nobody asked. */
  readonly phone: string;
  readonly employee: string;
  readonly lines: readonly OrderLine[];
  readonly kind: "sale" | "refund" | "cancelled";
}

/** A customer with a name and a taste. */
interface Buyer {
  readonly name: string;
  readonly phone: string;
  readonly employee: string;
  /** The first is what they come for. */
  readonly favourites: readonly Product[];
  readonly pieces: number;
}

const REFUND_SHARE = 0.0015;
const RETAIL_DAYS = 3 * 365;

/** All that was sold in three years, in the order of time. */
export function sampleOrders(trade: Trade, today: Day, dice: Dice): SampleOrder[] {
  // First of all, so that the customers are the same in every language.
  const customers = sampleCustomers(today, dice);
  const names = { firms: dice.shuffle(trade.firms), people: dice.shuffle(trade.people) };
  const sales = customers.flatMap((customer, index) => {
    const buyer = {
      name: (customer.isFirm ? names.firms : names.people).pop()!,
      phone: trade.phone(index),
      employee: dice.pick(trade.employees),
      favourites: favourites(customer.isFirm ? trade.forFirms : trade.forHomes, dice),
      pieces: customer.pieces,
    };
    return customer.visitDays.map((day) => saleTo(buyer, day, trade, today, dice));
  });
  const refunds = sales
    .filter((sale) => sale.day < today - 4 && dice.next() < REFUND_SHARE)
    .map((sale) => refundOf(sale));
  return [
    ...sales,
    ...refunds,
    ...cancelledOrders(sales),
    ...retailSales(trade, today, dice),
  ].toSorted(
    (a, b) => a.day - b.day || a.minute - b.minute || a.customer.localeCompare(b.customer, "en"),
  );
}

/** A coffee, and two more things that go with it. */
function favourites(products: readonly Product[], dice: Dice): Product[] {
  const coffees = products.filter(({ category }) => category === products[0]?.category);
  const main = dice.pick(coffees);
  return [main, ...dice.shuffle(products.filter((product) => product !== main)).slice(0, 2)];
}

function saleTo(buyer: Buyer, day: Day, trade: Trade, today: Day, dice: Dice): SampleOrder {
  const [main, ...others] = buyer.favourites;
  const extras = others.filter(() => dice.next() < 0.35);
  const quantity = Math.max(1, Math.round(buyer.pieces * dice.between(0.8, 1.2)));
  return {
    day,
    minute: dice.whole(9 * 60, 18 * 60 - 1),
    customer: buyer.name,
    phone: buyer.phone,
    employee: dice.next() < 0.9 ? buyer.employee : dice.pick(trade.employees),
    lines: [
      lineOf(main!, quantity, day, trade, today),
      ...extras.map((product) =>
        lineOf(product, Math.max(1, Math.round(quantity / 4)), day, trade, today),
      ),
    ],
    kind: "sale",
  };
}

function lineOf(product: Product, quantity: number, day: Day, trade: Trade, today: Day): OrderLine {
  // Prices rose by about a fifteenth a year.
  const yearsAgo = Math.floor((today - day) / 365);
  const steps = Math.round((product.price * (1 - yearsAgo / 15)) / trade.priceStep);
  return { product, quantity, amount: steps * quantity * trade.priceStep };
}

/** The first line of a sale, brought back two days later, or three where that is a Sunday. */
function refundOf(sale: SampleOrder): SampleOrder {
  const [line] = sale.lines;
  const day = addDays(sale.day, 2);
  return {
    ...sale,
    day: weekday(day) === 7 ? addDays(day, 1) : day,
    lines: [{ ...line!, quantity: -line!.quantity, amount: -line!.amount }],
    kind: "refund",
  };
}

/** Two orders that were called off: as a sale of theirs, but the day before. */
function cancelledOrders(sales: readonly SampleOrder[]): SampleOrder[] {
  const onTuesdays = sales.filter(({ day }) => weekday(day) === 2);
  return [0.4, 0.9].map((share) => {
    const sale = onTuesdays[Math.floor(onTuesdays.length * share)]!;
    return { ...sale, day: addDays(sale.day, -1), kind: "cancelled" };
  });
}

/** Passers-by, about three a week, one of them last night. */
function retailSales(trade: Trade, today: Day, dice: Dice): SampleOrder[] {
  const orders: SampleOrder[] = [];
  for (let day = addDays(today, -RETAIL_DAYS); day < today; day = addDays(day, 1)) {
    if (dice.next() > 0.45 && day !== today - 1) continue;
    orders.push({
      day,
      minute: dice.whole(9 * 60, 18 * 60 - 1),
      customer: trade.retailCustomer,
      phone: "",
      employee: dice.pick(trade.employees),
      lines: [lineOf(dice.pick(trade.forHomes), dice.whole(1, 2), day, trade, today)],
      kind: "sale",
    });
  }
  return orders;
}

import type { Business } from "../../domain/business.ts";
import type { Day } from "../../domain/day.ts";
import type { MinorUnits } from "../../domain/money.ts";
import type { Texts } from "../../texts/texts.ts";
import type { MemberContext } from "../context.ts";

/** What a message needs beside its figures: for whom it is, and on which day. */
export interface View {
  readonly texts: Texts;
  readonly business: Business;
  readonly today: Day;
}

/** The view of whoever is talking. */
export function viewOf(ctx: MemberContext): View {
  return { texts: ctx.texts, business: ctx.seat.business, today: ctx.today };
}

/** An amount as the member reads it. */
export function moneyIn(view: View, amount: MinorUnits): string {
  return view.texts.format.money(amount, view.business.currency);
}

/** A day as the member reads it, with its year only where it is another one. */
export function dayIn(view: View, day: Day): string {
  return view.texts.format.dayNear(day, view.today);
}

import type { Business } from "../../domain/business.ts";
import type { Day } from "../../domain/day.ts";
import { hasRole, type Role } from "../../domain/member.ts";
import type { MinorUnits } from "../../domain/money.ts";
import { type Texts, textsFor } from "../../texts/texts.ts";
import type { MemberContext } from "../context.ts";

/** What a message needs beside its figures: for whom it is, and on which day. */
export interface View {
  readonly texts: Texts;
  readonly business: Business;
  readonly today: Day;
  /** Of whoever reads it: what a role may not do has no button. Not known: as for staff. */
  readonly role?: Role;
  /** For the business's group, all of it. */
  readonly isGroup?: boolean;
}

/** A view that knows whose it is, where a message speaks of the others. */
export interface MemberView extends View {
  readonly memberName: string;
}

/** The view of whoever is talking; in the business's group, of all who read along. */
export function viewOf(ctx: MemberContext): MemberView {
  const { business, groupId } = ctx.seat;
  if (groupId === undefined) return privateViewOf(ctx);
  // What a whole group reads is in the business's language, and nobody's role in particular.
  const { memberName, today } = privateViewOf(ctx);
  return { texts: textsFor(business.language), business, today, memberName, isGroup: true };
}

/** The view of whoever is talking, for what goes to them alone. */
export function privateViewOf({ texts, seat, today }: MemberContext): MemberView {
  const { name: memberName, role } = seat.member;
  return { texts, business: seat.business, today, memberName, role };
}

/** Whether whoever reads the message may do what needs a role. */
export function mayIn({ role }: Pick<View, "role">, needed: Role): boolean {
  return role !== undefined && hasRole({ role }, needed);
}

/** An amount as the member reads it. */
export function moneyIn(view: View, amount: MinorUnits): string {
  return view.texts.format.money(amount, view.business.currency);
}

/** A day as the member reads it, with its year only where it is another one. */
export function dayIn(view: View, day: Day): string {
  return view.texts.format.dayNear(day, view.today);
}

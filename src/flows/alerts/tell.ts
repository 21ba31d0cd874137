import type { Business } from "../../domain/business.ts";
import type { Day } from "../../domain/day.ts";
import type { CallList } from "../answers/call-list.ts";
import type { EveningNote, Returned } from "../answers/figures.ts";
import type { Assigned } from "../answers/staff.ts";
import type { Seat } from "../seat.ts";

/**
 * What became of news. "blocked": they stopped the bot, nothing more is to be sent; "failed":
 * Telegram is out of reach, to be tried again.
 */
export type Told = "sent" | "blocked" | "failed";

/** The ways in which a flow speaks to people of its own accord. */
export interface Tell {
  /** The morning alert to a member. */
  alert(seat: Seat, list: CallList): Promise<Told>;
  /** To an owner: what came of the day. */
  eveningNote(seat: Seat, note: EveningNote): Promise<Told>;
  /** To an owner: the sales end on that day, too long ago for the list to be trusted. */
  staleSales(seat: Seat, today: Day, salesUpTo: Day): Promise<Told>;
  /** The same to a group, for all of it; where the group is now, when it has moved. */
  groupAlert(
    chatId: number,
    business: Business,
    list: CallList,
  ): Promise<Told | { readonly migratedTo: number }>;
  /** The list that a group sees, in place. */
  groupList(
    place: { readonly chatId: number; readonly messageId: number },
    business: Business,
    list: CallList,
  ): Promise<Told>;
  /** To an owner: that the bot is in the group no more. */
  groupLost(seat: Seat, title: string): Promise<Told>;
  /** To an owner: who has stopped the bot, and how many customers are theirs. */
  blocked(seat: Seat, member: { readonly name: string; readonly customers: number }): Promise<Told>;
  /** To an owner: so many people whom the sales name as serving are nobody's yet. */
  employees(seat: Seat, names: number): Promise<Told>;
  /** To a member: who bought again after their contact. */
  returns(seat: Seat, returned: readonly Returned[]): Promise<Told>;
  /** To a member: whose calls are theirs from now on. */
  assignments(seat: Seat, assigned: readonly Assigned[]): Promise<Told>;
  /** To a member: the role they have now; the menu of the seat they act from goes with it. */
  role(seat: Seat, acting: Seat | null): Promise<Told>;
  /** To a member: who has handed the business over to them; their menu goes with it. */
  handover(seat: Seat, byName: string, acting: Seat | null): Promise<Told>;
  /** To somebody who was a member: that they are none any more, and where else they still are. */
  removal(seat: Seat, acting: Seat | null): Promise<Told>;
}

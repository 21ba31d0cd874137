import type { Birthday } from "../../domain/birthday.ts";
import type { CallGroup } from "../../domain/call-group.ts";
import type { Channel, Contact, Outcome } from "../../domain/contact.ts";
import type { Day } from "../../domain/day.ts";
import type { MinorUnits } from "../../domain/money.ts";
import type { NextTry } from "../../domain/next-try.ts";
import type { Reason } from "../../domain/reason.ts";
import type { Status } from "../../domain/status.ts";
import type { Colleague } from "./staff.ts";

// One customer: found, shown, talked to, put right.

/** All that helps on the phone. */
export interface Card {
  readonly customerId: number;
  readonly name: string;
  readonly phone: string | null;
  readonly status: Status;
  /** Why they are never to be called; null for all others. */
  readonly closedWhy: "do_not_call" | "beyond_mending" | null;
  readonly visits: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly silentDays: number;
  /** null with a single visit */
  readonly usualDays: number | null;
  readonly overdueDay: Day | null;
  readonly lostDay: Day | null;
  /** Chance of a purchase within the next usual interval, 0–1; null with a single visit. */
  readonly chance: number | null;
  readonly lastItems: readonly string[];
  readonly usualItems: readonly string[];
  readonly usualAmount: MinorUnits | null;
  readonly valueYear: MinorUnits | null;
  readonly group: CallGroup | null;
  /** Who serves them as a rule, as the sales spell it. */
  readonly employee: string | null;
  /** Whose customer that is; null: nobody's. */
  readonly responsible: Colleague | null;
  /** Who else is calling just now. */
  readonly taker: Colleague | null;
  readonly contacts: readonly Contact[];
  /** Nobody reached them: how to try next; null for all others. */
  readonly nextTry: NextTry | null;
  /** The latest, the last one first. */
  readonly notes: readonly Note[];
  readonly birthday: Birthday | null;
  /** They came back a while ago: to be handled with care up to and including this day. */
  readonly careUntil: Day | null;
  /** The next appointment. */
  readonly bookedDay: Day | null;
  readonly departure: { readonly lostDay: Day; readonly reasonCode: string | null } | null;
  /**
   * The number that the next contact of this customer will have. A button carries it, so that of
   * two taps, or of two members, one logs and the other is told.
   */
  readonly nextContact: number;
  readonly reasons: readonly Reason[];
}

/** What somebody wants to remember of a customer. */
export interface Note {
  readonly noteId: number;
  readonly words: string;
  readonly memberName: string;
  readonly day: Day;
  /** Whoever looks at it may take it back. */
  readonly isRemovable: boolean;
}

/** What can be typed about a customer. */
export type DetailName = "name" | "phone" | "email" | "birthday";

/** All that is written about a customer beside their purchases. */
export interface CustomerDetails {
  readonly customerId: number;
  readonly name: string;
  /** null where it is the same */
  readonly nameInFiles: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly number: string | null;
  readonly birthday: Birthday | null;
  readonly notes: readonly Note[];
  /** Who was merged into them, the first one first. */
  readonly merges: readonly MergeLine[];
}

/** What a member says came of an attempt. */
export interface ContactEntry {
  readonly customerId: number;
  /** The card's `nextContact`. */
  readonly number: number;
  readonly outcome: Outcome;
  readonly untilDay?: Day;
  /** A call where it is not said. */
  readonly channel?: Channel;
  readonly reasonCode?: string;
  readonly ownWords?: string;
}

/** What came of logging it. */
export type Logged =
  | { readonly type: "logged"; readonly contact: Contact; readonly reason: Reason | null }
  | Overtaken;

/** Why nothing was logged: another contact was since the card was opened, or it is an old one. */
export type Overtaken =
  | { readonly type: "already"; readonly contact: Contact }
  | { readonly type: "gone" };

/** A customer as a search shows them. */
export interface CustomerMatch {
  readonly customerId: number;
  readonly name: string;
  readonly phone: string | null;
  readonly lastDay: Day | null;
  readonly status: Status;
  /** Nobody is called quite so: this is what comes nearest. */
  readonly isSimilar: boolean;
}

/** What came of making two customers one. */
export type Merged =
  | { readonly type: "merged"; readonly mergeId: number; readonly customerId: number }
  /** They are one already. */
  | { readonly type: "same"; readonly customerId: number }
  | { readonly type: "gone" };

/** Somebody who was merged into a customer. */
export interface MergeLine {
  readonly mergeId: number;
  /** Of the one merged away. */
  readonly name: string;
  readonly memberName: string;
  readonly day: Day;
}

/** Which of the customers found are asked for. */
export interface SearchPage {
  readonly from: number;
  readonly most: number;
}

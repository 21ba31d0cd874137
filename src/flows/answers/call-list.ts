import type { Absence } from "../../domain/absence.ts";
import type { CallGroup } from "../../domain/call-group.ts";
import type { CallShare } from "../../domain/call-share.ts";
import type { Contact } from "../../domain/contact.ts";
import type { Day } from "../../domain/day.ts";
import type { MinorUnits } from "../../domain/money.ts";
import type { NextTry } from "../../domain/next-try.ts";
import type { Colleague } from "./staff.ts";

// Who is to be called, by whom, and who is not.

/** One customer of the call list. */
export interface CallListLine {
  readonly customerId: number;
  readonly name: string;
  readonly silentDays: number;
  /** null with a single visit */
  readonly usualDays: number | null;
  readonly atStakeYear: MinorUnits | null;
  readonly group: CallGroup;
  /** Somebody asked to be called again today: what was said then. */
  readonly promise: Contact | null;
  /** Today's contact, where one is logged already. */
  readonly contact: Contact | null;
  /** Whose customer that is; null: nobody's. */
  readonly responsible: Colleague | null;
  /** Who is calling just now. */
  readonly taker: Colleague | null;
  /** Nobody reached them: how to try next; null for all others. */
  readonly nextTry: NextTry | null;
}

/** How much of the call list is asked for. */
export interface ListPart {
  /** Customers, at most; the business's own length where it is not said. */
  readonly length?: number;
  /** The member's usual share where it is not said, and where they may not choose. */
  readonly share?: CallShare;
}

/** Who to contact today, in order. */
export interface CallList {
  readonly day: Day;
  readonly share: CallShare;
  /** Somebody on the list of everybody is a certain member's customer. */
  readonly isShared: boolean;
  /** The other share can be asked for. */
  readonly mayChoose: boolean;
  readonly lines: readonly CallListLine[];
  /** Overdue beyond the list's length. */
  readonly more: number;
  /** To be called today by other members. */
  readonly others: number;
  readonly atStakeYear: MinorUnits | null;
  /** The last day with a purchase; null before the first import. */
  readonly salesUpTo: Day | null;
}

/** Who is not on the day's call list, by why. */
export interface AbsentCounts {
  readonly day: Day;
  /** Every reason, in order, also those of nobody. */
  readonly counts: readonly { readonly absence: Absence; readonly customers: number }[];
}

/** Those who are not on it for one reason. */
export interface AbsentList {
  readonly absence: Absence;
  readonly customers: number;
  /** Where `lines` begin: the part asked for, or the last one there is. */
  readonly from: number;
  readonly lines: readonly {
    readonly customerId: number;
    readonly name: string;
    /** When that changes, or since when it has been so. */
    readonly day: Day | null;
  }[];
}

/** What came of a tap on a customer in the group's list. */
export type Taken =
  | { readonly type: "taken" }
  /** They have taken this customer already. */
  | { readonly type: "yours" }
  | { readonly type: "others"; readonly name: string }
  | { readonly type: "gone" };

/** The call list as a group sees it, and in which message. */
export interface GroupList {
  readonly chatId: number;
  readonly messageId: number;
  readonly list: CallList;
}

/** What came of linking a group. */
export type GroupLink =
  | { readonly type: "linked" }
  /** It is the business's group already. */
  | { readonly type: "already" }
  /** It is another business's. */
  | { readonly type: "taken" }
  /** The business has another group. */
  | { readonly type: "other"; readonly title: string };

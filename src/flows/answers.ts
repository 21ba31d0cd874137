import type { Absence } from "../domain/absence.ts";
import type { Stores } from "../db/stores.ts";
import type { Birthday } from "../domain/birthday.ts";
import type { CallGroup } from "../domain/call-group.ts";
import type { CallShare } from "../domain/call-share.ts";
import type { ChurnFigures } from "../domain/churn-figures.ts";
import type { Channel, Contact, Outcome } from "../domain/contact.ts";
import type { Day, Month } from "../domain/day.ts";
import type { Member, Role } from "../domain/member.ts";
import type { MinorUnits } from "../domain/money.ts";
import type { NextTry } from "../domain/next-try.ts";
import type { Reason } from "../domain/reason.ts";
import type { FamilyOfReasons } from "../domain/reason-families.ts";
import type { ReasonLine } from "../domain/reason-lines.ts";
import type { Status } from "../domain/status.ts";
import type { PurchaseFault } from "../intake/read-purchase-requests.ts";
import type {
  ExcludedRow,
  LeftOutRows,
  Question,
  Refusal,
  SalesSummary,
} from "../intake/reading.ts";
import type { Progress, Watch } from "./watch.ts";

// What the edges hand to flows, and what flows answer them; who asks is in seat.ts, what can be asked in flows.ts.

type ExportStore = Stores["exports"];

export type { ChurnFigures, FamilyOfReasons, LeftOutRows, Progress, ReasonLine, Watch };

/** The settings an owner can change, each typed in as text. */
export type SettingName =
  | "name"
  | "currency"
  | "country"
  | "timeZone"
  | "alertTime"
  | "workingDays"
  | "holidayUntil"
  | "listLength"
  | "marginPercent"
  | "horizonMonths"
  | "discountPercent"
  | "sensitivityPercent"
  | "lostLine"
  | "whenNobody"
  | "eveningNoteAt"
  | "language";

/** A file as it came into the chat. */
export interface SentFile {
  readonly name: string;
  /** Telegram's id, by which it can be fetched again when the owner says Import. */
  readonly fileId: string;
  readonly bytes: Uint8Array;
}

/** What came of sending a file. */
export type Review =
  | { readonly type: "review"; readonly importId: number; readonly reading: SalesSummary }
  | { readonly type: "known"; readonly importedAt: Date; readonly fileName: string }
  /** Imported or cancelled already: of a file that is read again. */
  | { readonly type: "gone" }
  /** `importId` where its owner can still say which column is which. */
  | { readonly type: "refused"; readonly refusal: Refusal; readonly importId: number | null };

/** One import, as /imports lists it; what a program posted in a day, request by request, is one. */
export interface ImportLine {
  readonly importId: number;
  readonly fileName: string;
  readonly importedAt: Date;
  readonly purchases: number;
  readonly changed: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly isUndone: boolean;
}

/** Customers who bought after a silence, each counted once. */
export interface ReturnCounts {
  /** After somebody had spoken with them. */
  readonly afterCall: number;
  readonly alone: number;
}

/** What an import did. */
export type Imported =
  | {
      readonly type: "imported";
      readonly added: number;
      /** Known already, and told otherwise than before. */
      readonly changed: number;
      /** Known already, just so. */
      readonly known: number;
      readonly customers: number;
      readonly returned: ReturnCounts;
      readonly excluded: readonly ExcludedRow[];
      readonly insight: Insight;
    }
  /** Somebody imported or cancelled it already. */
  | { readonly type: "gone" }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** The key by which programs post purchases, without the key itself. */
export interface StandingKey {
  readonly madeAt: Date;
  readonly madeBy: string;
  /** To the minute; null before the first use. */
  readonly lastUsedAt: Date | null;
}

/** Purchases as a program posts them: not checked yet, whatever their shape. */
export interface PostedPurchases {
  /** What the import is called where people see it. */
  readonly name: string;
  readonly posted: readonly unknown[];
}

/** What became of one of them. */
export type PurchaseAnswer = { readonly order: string | null } & (
  | { readonly outcome: "taken" | "changed" | "known" | "cancelled" }
  | { readonly outcome: "refused"; readonly fault: PurchaseFault; readonly field: string }
);

/** What became of all of them, in their order. */
export interface TakenPurchases {
  /** null where nothing was new or changed */
  readonly importId: number | null;
  readonly answers: readonly PurchaseAnswer[];
}

/** A file as a program posts it. */
export interface PostedFile {
  readonly name: string;
  /** Where it lies on disk: it may be too large for memory. */
  readonly path: string;
  /** Of a workbook: the sheet to read; null for the first that has sales. */
  readonly sheet: string | null;
}

/** What became of a file that a program posts. */
export type TakenFile =
  | {
      readonly type: "taken";
      /** null where nothing was new or changed */
      readonly importId: number | null;
      /** Of a workbook: the sheet that was read, and those beside it. */
      readonly sheet: string | null;
      readonly otherSheets: readonly string[];
      readonly added: number;
      /** Known already, and told otherwise than before. */
      readonly changed: number;
      /** Known already, just so. */
      readonly known: number;
      readonly customers: number;
      readonly excluded: readonly ExcludedRow[];
      readonly questions: readonly Question[];
    }
  | { readonly type: "refused"; readonly refusal: Refusal };

/** The first thing an owner learns from the file. */
export interface Insight {
  readonly lostInYear: number;
  readonly lostValueYear: MinorUnits;
  readonly returnedInYear: number;
  readonly overdue: number;
  /** Customers who bought at least twice; below about 10 there is little to learn from yet. */
  readonly regulars: number;
}

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

/** Somebody in the business. */
export interface Colleague {
  readonly memberId: number;
  readonly name: string;
}

/** Whom the sales name as serving customers, and which member that is. */
export interface EmployeeLine {
  readonly employeeId: number;
  /** As the sales spell it. */
  readonly name: string;
  /** Customers they serve as a rule. */
  readonly customers: number;
  /** null: nobody here, or not said yet. */
  readonly member: Colleague | null;
  readonly isLinked: boolean;
}

/** One of them, and who it may be: the likeliest first where some name is alike. */
export interface EmployeeChoice extends EmployeeLine {
  readonly members: readonly (Colleague & { readonly isLike: boolean })[];
}

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

/** What an owner can take away, a file each. */
export const EXPORT_TABLES = [
  "customers",
  "purchases",
  "contacts",
  "departures",
  "notes",
  "reasons",
] as const;
export type ExportTable = (typeof EXPORT_TABLES)[number];

type Exported<Read extends keyof ExportStore> = Awaited<ReturnType<ExportStore[Read]>>[number];

/** Some rows of a table; `next` is null after the last ones. */
export type ExportPage = { readonly next: number | null } & (
  | {
      readonly table: "customers";
      readonly rows: readonly (Exported<"customersAfter"> & { readonly status: Status | null })[];
    }
  | { readonly table: "purchases"; readonly rows: readonly Exported<"purchasesAfter">[] }
  | {
      readonly table: "contacts";
      readonly rows: readonly Exported<"contactsAfter">[];
      readonly reasons: readonly Reason[];
    }
  | {
      readonly table: "departures";
      readonly rows: readonly Exported<"departuresAfter">[];
      readonly reasons: readonly Reason[];
    }
  | { readonly table: "notes"; readonly rows: readonly Exported<"notesAfter">[] }
  | { readonly table: "reasons"; readonly rows: readonly KeptReason[] }
);

/** What came of erasing a business. */
export type Erased =
  | {
      readonly type: "erased";
      /** Everybody else who was a member, to be told. */
      readonly others: readonly Member[];
      /** Of the first owner's link; null where others have businesses here. */
      readonly claimSecret: string | null;
    }
  | { readonly type: "otherName" }
  | { readonly type: "gone" };

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

/** /report */
export interface ChurnReport {
  readonly figures: ChurnFigures;
  readonly before: ChurnFigures;
  readonly reasons: readonly ReasonLine[];
  /** The month is not over: figures up to today. */
  readonly isRunning: boolean;
  readonly salesUpTo: Day | null;
  readonly firstMonth: Month | null;
}

/** A reason as the owner keeps it: an archived one is offered no more, and stays in the figures. */
export type KeptReason = Reason & { readonly isArchived: boolean };

/** What came of adding one; "known": there is one of that name. */
export interface AddedReason {
  readonly type: "added" | "known";
  readonly reason: KeptReason;
}

/** Why customers left within the last 12 months, those who came back since too. */
export interface ReasonCounts {
  readonly customers: number;
  readonly lostValueYear: MinorUnits;
  /** The most frequent first. */
  readonly families: readonly FamilyOfReasons[];
  readonly salesUpTo: Day | null;
}

/** /ltv */
export interface LtvReport {
  readonly customers: number;
  /** Margin × discounted expected purchases of the next 12 months, all customers together. */
  readonly next12Months: MinorUnits;
  /** Between which it is likely to come out, by how far last year's forecast was off. */
  readonly range: { readonly low: MinorUnits; readonly high: MinorUnits };
  readonly average: MinorUnits;
  readonly top: readonly {
    readonly customerId: number;
    readonly name: string;
    readonly value: MinorUnits;
  }[];
  readonly lostCustomers: number;
  readonly lostInYear: MinorUnits;
  /** Last year's forecast of the same, beside what came: 1.08 is 8 % too high; null without two years. */
  readonly backTestRatio: number | null;
  readonly hasAmounts: boolean;
}

/** Which part of a long list is asked for. */
export interface Part {
  /** How many stand before it. */
  readonly from: number;
  readonly length: number;
}

/** A customer who left within the last 12 months and has not come back. */
export interface LostCustomer {
  readonly customerId: number;
  readonly name: string;
  readonly lostDay: Day;
  /** null while nobody has asked */
  readonly reason: Pick<Reason, "code" | "name"> | null;
  /** null where there are no amounts */
  readonly valueYear: MinorUnits | null;
}

/** Who left lately, the latest first. */
export interface LostList {
  readonly customers: number;
  readonly valueYear: MinorUnits;
  /** Where `lines` begin: the part asked for, or the last one there is. */
  readonly from: number;
  readonly lines: readonly LostCustomer[];
  /** Those of the other list. */
  readonly cameOnce: number;
  readonly salesUpTo: Day | null;
}

/** Who came once and not again, the latest first; and how many do come again. */
export interface CameOnceList {
  readonly customers: number;
  readonly from: number;
  readonly lines: readonly {
    readonly customerId: number;
    readonly name: string;
    readonly day: Day;
  }[];
  /** Of all whose first visit was `waitDays` ago or earlier. */
  readonly share: { readonly again: number; readonly of: number };
  /** Whose first visit is younger may still come again. */
  readonly waitDays: number;
}

/** A customer who bought again after a contact. */
export interface Returned {
  readonly customerId: number;
  readonly name: string;
  /** Of the day of the return; null where it has no amount. */
  readonly amount: MinorUnits | null;
  /** 0: on the very day of the contact. */
  readonly daysAfter: number;
  /** Whose contact it was. */
  readonly memberName: string;
}

/** What came of a day. */
export interface EveningNote {
  readonly day: Day;
  /** Who was contacted, each with the latest contact of the day. */
  readonly contacted: readonly (Pick<Contact, "outcome" | "memberName"> & Named)[];
  /** Whose call was put off, which is no attempt. */
  readonly putOff: readonly Named[];
  /** Who was on the day's list, was not, and is overdue still. */
  readonly uncalled: readonly Named[];
  /** Whose return has become known today. */
  readonly returned: readonly Returned[];
  /** Who came back today without a call. */
  readonly cameAlone: readonly Named[];
}

interface Named {
  readonly customerId: number;
  readonly name: string;
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

/** A customer whom somebody has given to a member. */
export interface Assigned {
  readonly customerId: number;
  readonly name: string;
  /** Who gave it to them. */
  readonly byName: string;
}

/** A member, as /staff lists them. */
export interface StaffMember {
  readonly memberId: number;
  readonly name: string;
  readonly role: Role;
  readonly joinedAt: Date;
  readonly hasBlockedBot: boolean;
}

/**
 * What came of handing the business over. "already": that is how it stands; "gone": the member is
 * none any more; "unreachable": they have stopped the bot.
 */
export type HandedOver = "done" | "already" | "gone" | "unreachable";

/** An invitation nobody has used yet. */
export interface OpenInvitation {
  readonly id: string;
  readonly role: Role;
  readonly expiresAt: Date;
}

/** Who belongs to the business, the owners first, and who may still join. */
export interface Staff {
  readonly members: readonly StaffMember[];
  readonly invitations: readonly OpenInvitation[];
}

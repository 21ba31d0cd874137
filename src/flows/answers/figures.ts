import type { ChurnFigures } from "../../domain/churn-figures.ts";
import type { Contact } from "../../domain/contact.ts";
import type { Day, Month } from "../../domain/day.ts";
import type { MinorUnits } from "../../domain/money.ts";
import type { FamilyOfReasons } from "../../domain/reason-families.ts";
import type { ReasonLine } from "../../domain/reason-lines.ts";
import type { Reason } from "../../domain/reason.ts";

// How many left, why, what it cost, and who came back.

export type { ChurnFigures, FamilyOfReasons, ReasonLine };

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

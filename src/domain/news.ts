import type { Day } from "./day.ts";
import type { Role } from "./member.ts";
import type { MinorUnits } from "./money.ts";

/** Something that a member is told without having asked. */
export type News =
  /** The morning's call list, as it stands when it is sent. */
  | { readonly kind: "alert" }
  /** The same for the group, once for all. */
  | { readonly kind: "group_alert" }
  /** The bot is in the group no more: to an owner. */
  | { readonly kind: "group_lost"; readonly title: string }
  /** A member stopped the bot, so that their customers are the owners' meanwhile: to an owner. */
  | {
      readonly kind: "blocked";
      readonly memberId: number;
      readonly name: string;
      readonly customers: number;
    }
  /** Sales that came without an owner name people who serve: to an owner, who may say who that is. */
  | { readonly kind: "employees"; readonly names: number }
  /** What came of the day: to an owner. */
  | { readonly kind: "evening_note" }
  /** The sales are so old that the list cannot be trusted: to an owner. */
  | { readonly kind: "stale_sales" }
  /** A customer bought again after this member's contact. */
  | {
      readonly kind: "return";
      readonly customerId: number;
      readonly contactId: number;
      readonly returnedDay: Day;
      /** Net of the day; null where the purchase has no amount. */
      readonly amount: MinorUnits | null;
    }
  /** A customer is theirs from now on. */
  | { readonly kind: "assignment"; readonly customerId: number; readonly byName: string }
  /** They have another role from now on. */
  | { readonly kind: "role"; readonly role: Role }
  /** An owner has handed the business over to them. */
  | { readonly kind: "handover"; readonly byName: string }
  /** They are a member no longer. */
  | { readonly kind: "removal" };

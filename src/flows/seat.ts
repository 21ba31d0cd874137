import type { Business, Language } from "../domain/business.ts";
import type { Member } from "../domain/member.ts";

/** A Telegram user, as an update shows them. */
export interface Person {
  readonly telegramUserId: number;
  readonly name: string;
  readonly language: Language;
}

/** A member and the business they act for. */
export interface Seat {
  readonly member: Member;
  readonly business: Business;
  /** Talking in the business's group. */
  readonly groupId?: number;
  /** They belong to other businesses too. */
  readonly isOneOfSeveral?: boolean;
}

/** Where somebody belongs. */
export interface Businesses {
  /** The one they act for first. */
  readonly seats: readonly Seat[];
  /** They may begin a business of their own. */
  readonly mayOpen: boolean;
}

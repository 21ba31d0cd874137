import type { CallList, Seat } from "./flows.ts";

/** The ways in which a flow speaks to people of its own accord. */
export interface Tell {
  /**
   * The morning alert to a member. "blocked": they stopped the bot, nothing more is to be sent;
   * "failed": Telegram is out of reach, to be tried again.
   */
  alert(seat: Seat, list: CallList): Promise<"sent" | "blocked" | "failed">;
}

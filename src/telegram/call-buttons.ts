import { CALL_SHARES } from "../domain/call-share.ts";
import { CHANNELS } from "../domain/contact.ts";
import { FAMILIES } from "../domain/reason.ts";
import { buttonKind, integer, oneOf, word } from "./buttons.ts";
import { DELAYS } from "./delay.ts";

/** Whose contact a button logs; `number` is the card's `nextContact`. */
const subject = { customerId: integer, number: integer };

/** A contact that is logged. */
const contact = { customerId: integer, contactId: integer };

/** The call list from a place on: 0 is the morning's own part. */
export const listButton = buttonKind("list", { from: integer });
/** The same of a share that was chosen. */
export const shareButton = buttonKind("list_of", { share: oneOf(CALL_SHARES), from: integer });
export const cardButton = buttonKind("card", { customerId: integer });

/** In a group: whoever taps it calls the customer. */
export const takeButton = buttonKind("take", { customerId: integer });
export const releaseButton = buttonKind("release", { customerId: integer });

/** Logs at once. */
export const outcomeButton = buttonKind("log", {
  ...subject,
  outcome: oneOf(["will_come", "no_answer", "do_not_call"]),
});
/** Logs at once that nobody answered an attempt made otherwise than by phone. */
export const triedButton = buttonKind("tried", {
  ...subject,
  channel: oneOf(["message", "visit", "gift"]),
});
/** Asks first: when, or whether to be sure. */
export const askButton = buttonKind("ask", {
  ...subject,
  outcome: oneOf(["thinking", "later", "do_not_call"]),
});
export const delayButton = buttonKind("delay", {
  ...subject,
  outcome: oneOf(["thinking", "later"]),
  delay: oneOf(DELAYS),
});
/** Starts the talk that takes another day. */
export const anotherDayButton = buttonKind("another_day", {
  ...subject,
  outcome: oneOf(["thinking", "later"]),
});
/** Starts the talk about why the customer left. */
export const leftButton = buttonKind("left", subject);
/** Plans how to win back the customer of a logged contact, on a day. */
export const planButton = buttonKind("plan", { ...contact, day: integer });
/** Asks for another day. */
export const planDaysButton = buttonKind("plan_days", contact);
export const noPlanButton = buttonKind("plan_no", contact);
export const reopenButton = buttonKind("reopen", { customerId: integer });
/** Says how the customer of a logged contact was approached. */
export const channelButton = buttonKind("channel", { ...contact, channel: oneOf(CHANNELS) });
export const undoButton = buttonKind("undo", contact);

/** Asks whose customer it is to be. */
export const assignButton = buttonKind("assign", { customerId: integer, from: integer });
/** Makes the customer a member's. */
export const assignToButton = buttonKind("assign_to", { customerId: integer, memberId: integer });
export const assignToNobodyButton = buttonKind("assign_nobody", { customerId: integer });

/** The talks' own buttons begin with "talk_": any other tap leaves the talk. */
export const TALK_BUTTONS = /^talk_/;
export const familyButton = buttonKind("talk_family", { ...subject, family: oneOf(FAMILIES) });
export const reasonButton = buttonKind("talk_reason", { ...subject, code: word });
export const skipButton = buttonKind("talk_skip", subject);
export const backButton = buttonKind("talk_back", subject);

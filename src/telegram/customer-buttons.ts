import { buttonKind, integer, oneOf } from "./buttons.ts";

/** What is written about a customer beside their purchases. */
export const detailsButton = buttonKind("details", { customerId: integer });
/** Every contact with a customer, from a place on, the latest first. */
export const historyButton = buttonKind("history", { customerId: integer, from: integer });
export const DETAILS = ["note", "birthday", "name", "phone", "email"] as const;
/** Starts the talk that takes it. */
export const askDetailButton = buttonKind("detail", {
  customerId: integer,
  detail: oneOf(DETAILS),
});
export const removeNoteButton = buttonKind("note_remove", {
  customerId: integer,
  noteId: integer,
});

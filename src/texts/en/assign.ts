import { html } from "../html.ts";

/** Whose customer somebody is. */
export const assign = {
  button: "☎️ Assign",
  whose: (p: { member: string }) => `Calls: ${p.member}`,
  ask: (p: { name: string }) => html`Who shall call <b>${p.name}</b>?`,
  what: "Whoever it is gets this customer from now on and is told so. Nobody’s customers go to everyone who gets the alert.",
  nobody: "Nobody",
  done: "Done",
  gone: "That did not work: the customer or the person is no longer here.",
};

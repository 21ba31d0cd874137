import { html } from "../html.ts";

export const forget = {
  button: "🧹 Erase",
  oneCustomer:
    "To erase one customer, send /forget with a name or a phone, for example: /forget Anna Smith. Their purchases stay in the figures, without a name.",
  everything: (p: { business: string }) =>
    html`Or erase everything of <b>${p.business}</b>: customers, purchases, contacts, settings and your people's access. Take the data with you first.`,
  eraseBusiness: "🧨 Erase everything",
  whom: "Whom shall I erase?",
  sure: (p: { name: string }) => html`Erase <b>${p.name}</b> for good?`,
  what: "Name, phone, e-mail, notes and everybody's words about them go; purchases stay as anonymous revenue, in later sales files too. This cannot be undone.",
  yes: "🧹 Yes, erase for good",
  done: html`Erased. Their purchases count on, but nobody can tell whose they are.`,
  askName: (p: { business: string }) =>
    html`Everything of <b>${p.business}</b> will be gone for good, for all of you. To go on, type the name of the business: <b>${p.business}</b>. /cancel leaves everything as it is.`,
  otherName:
    "That is not the name of the business, so nothing was erased. Type it once more, or /cancel.",
  erased: (p: { business: string }) =>
    html`Everything of <b>${p.business}</b> is erased. Thank you for the time together!`,
  beginAnew: "Should you want to begin anew, this link makes you the owner. It works once:",
};

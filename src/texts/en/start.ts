import { html } from "../html.ts";
import { counts } from "./counts.ts";

export const start = {
  greeting: (p: { name: string; business: string }) =>
    html`Hello, ${p.name}! I keep an eye on the customers of <b>${p.business}</b>.`,
  nobodyToCall: "Everybody is on time today: there is nobody to call.",
  toCall: (customers: number) => html`Worth a call today: <b>${counts.customers(customers)}</b>.`,
  sendFile:
    "Send me your sales file: an export from your till, 1C, CRM or a spreadsheet. CSV and Excel are fine. I'll show you what I read before anything is saved.",
  waitForFile:
    "There are no sales here yet. Once the owner or a manager sends me the sales file, you'll see here whom to call.",
  badClaim: "This link is no longer good. Whoever runs the bot finds a new one in its log.",
  joined: (p: { business: string; role: string }) =>
    html`Welcome! You now work with <b>${p.business}</b> as ${p.role}.`,
  alreadyMember: (p: { business: string }) =>
    html`You are already with <b>${p.business}</b>; the invitation stays good for somebody else.`,
  invitation: {
    unknown: "I don't know this invitation. Ask the owner to send you a new link.",
    used: "Somebody has already used this invitation. Ask the owner for one of your own.",
    expired: "This invitation has run out. Ask the owner for a new one.",
  },
  inPrivate: "Let's do that in private: write to me directly.",
};

import { html } from "../html.ts";
import { format } from "./format.ts";

export const staff = {
  title: "Your people",
  you: "you",
  line: (p: { name: string; role: string; since: string }) =>
    html`<b>${p.name}</b>: ${p.role}, since ${p.since}`,
  blocked: "has stopped the bot",
  invitations: "Open invitations",
  invitation: (p: { role: string; until: string }) => `${p.role}, good up to ${p.until}`,
  moreInvitations: (count: number) => `and ${format.number(count)} more`,
  withdraw: (number: number) => `✖️ Withdraw ${number}`,
  withdrawn: "The link no longer works.",
  hint: "Tap a name to change the role or to remove somebody. /invite brings in new people.",
  remove: "🚪 Remove",
  askRemove: (p: { name: string }) =>
    html`Remove <b>${p.name}</b>? They lose access at once. What they logged stays, with their name.`,
  yesRemove: "🚪 Yes, remove",
  removed: (p: { name: string }) => html`<b>${p.name}</b> no longer has access.`,
  askOwner: (p: { name: string }) =>
    html`Make <b>${p.name}</b> an owner? They can then do everything, even remove you. To hand the business over, take another role yourself afterwards.`,
  yesOwner: "👑 Yes, make an owner",
  yourRole: (p: { role: string }) => html`Done. Your role is now: <b>${p.role}</b>.`,
  roles: { owner: "Owner", manager: "Manager", staff: "Staff" },
  changed: "Changed",
  gone: "This person is no longer in the business.",
  goneInvitation: "This invitation was used or withdrawn before.",
};

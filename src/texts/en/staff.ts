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
    html`Make <b>${p.name}</b> an owner? They can then do everything, even remove you. You stay an owner too; to leave the business to them, tap Hand over instead.`,
  yesOwner: "👑 Yes, make an owner",
  handOver: "🤝 Hand over the business",
  askHandOver: (p: { name: string }) =>
    html`Hand the business over to <b>${p.name}</b>? They become its owner and can do everything, even remove you. You become a manager: the call list, reports and sales files stay yours; settings, people, export and erasing no longer do. Invitations of yours that nobody has used end.`,
  yesHandOver: "🤝 Yes, hand over",
  handedOver: html`Done: the business has its new owner, who is being told. You are a manager now, and /help shows what is yours.`,
  handedOverBefore: "That is done already.",
  unreachable:
    "They have stopped the bot and would not learn of it. Ask them to start it again, then hand over.",
  yourRole: (p: { role: string }) => html`Done. Your role is now: <b>${p.role}</b>.`,
  roles: { owner: "Owner", manager: "Manager", staff: "Staff" },
  changed: "Changed",
  gone: "This person is no longer in the business.",
  goneInvitation: "This invitation was used or withdrawn before.",
};

import { html } from "../html.ts";

/** The Telegram group in which a business works together. */
export const group = {
  button: "👥 Group",
  title: "Your group",
  how: "Link a Telegram group, and the morning's call list comes there too, as one message for everybody. Choose the group below; whoever is in it but not in your business can tap nothing.",
  choose: "➕ Choose a group",
  isLinked: (p: { title: string }) => html`The morning's call list comes to <b>${p.title}</b> too.`,
  unlink: "✖️ Unlink",
  unlinked: "Nothing comes to the group any more.",
  linked: html`👥 <b>This group is linked.</b> The morning's call list will come here, one message for everybody. /today shows it now.`,
  already: "This group is linked already.",
  taken: "This group is linked to another business.",
  other: (p: { title: string }) =>
    html`The call list already comes to the group <b>${p.title}</b>. Shall it come here instead?`,
  here: "✅ Yes, here instead",
  askOwner:
    "Only the owner can link this group: let the owner add me, or choose the group in /settings.",
};

import { html } from "../html.ts";

/** The key by which programs send purchases. */
export const apiKey = {
  button: "🔌 Till and website",
  title: "Purchases from your till, website or CRM",
  what: "Programs can send me purchases the moment they happen, with no file in between. They need a key; whoever sets them up will know the rest.",
  none: "There is no key yet.",
  made: (p: { by: string; on: string }) => html`🔑 The key was made by <b>${p.by}</b>, ${p.on}.`,
  lastUsed: (p: { on: string }) => `Last used: ${p.on}.`,
  neverUsed: "Not used yet.",
  addresses: (p: { purchases: string; description: string }) =>
    html`Purchases go to <code>${p.purchases}</code>. For whoever writes the program: ${p.description}`,
  make: "🔑 Make a key",
  fresh: "Here is the key. Copy it now: I can't show it again.",
  keep: "Keep it like a password. Should it get out, revoke it and make another.",
  onePurchase: "To send a purchase:",
  wholeFile: "To send a whole sales file:",
  hide: "✅ I've copied it",
  standing: "There is a key already. Revoke it first, then you can make another.",
  revoke: "✖️ Revoke the key",
  sure: "Revoke the key? From then on, programs that use it can send nothing. What they have brought in stays.",
  yesRevoke: "✖️ Yes, revoke",
  revoked: "Revoked: that key opens nothing any more.",
  gone: "That key was revoked before.",
};

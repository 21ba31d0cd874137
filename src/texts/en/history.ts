import { format } from "./format.ts";

/** Every contact with one customer, page by page. */
export const history = {
  button: (p: { count: number }) => `📒 History (${format.number(p.count)})`,
  title: (p: { from: number; to: number; of: number }) =>
    `${p.from}–${p.to} of ${format.number(p.of)} ${format.plural(p.of, "contact", "contacts")}`,
  newer: "⬅️ Newer",
  older: "Older ➡️",
  none: "No contacts yet.",
};

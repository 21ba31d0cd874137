import { html } from "../html.ts";
import { counts } from "./counts.ts";

export const imports = {
  title: "Sales files brought in",
  none: "Nothing has been imported yet. Send me your sales file.",
  line: (p: { file: string; purchases: number; from: string; to: string; on: string }) =>
    html`<b>${p.file}</b>: ${counts.purchases(p.purchases)}, ${p.from} – ${p.to}, imported on ${p.on}`,
  undone: "undone",
  undo: (p: { number: number; file: string }) => `Undo ${p.number}. ${p.file}`,
  confirm: (p: { file: string; purchases: number; changed: number }) =>
    html`Take back <b>${p.file}</b>? ${counts.purchases(p.purchases)} will be removed${p.changed > 0 ? `, ${counts.purchases(p.changed)} put back as before` : ""}, and I'll learn the rhythms anew. What another file has too stays, and so does what was logged about calls.`,
  confirmed: "Yes, undo",
  done: (p: { file: string }) => html`<b>${p.file}</b> is taken back.`,
  already: "This import was undone already.",
  undoing: "Undoing …",
};

import type * as source from "../en/history.ts";
import { format } from "./format.ts";

export const history: typeof source.history = {
  button: (p) => `📒 История (${format.number(p.count)})`,
  title: (p) =>
    `${p.from}–${p.to} из ${format.number(p.of)} ${format.plural(p.of, "контакта", "контактов", "контактов")}`,
  newer: "⬅️ Новее",
  older: "Раньше ➡️",
  none: "Пока ни одного контакта.",
};

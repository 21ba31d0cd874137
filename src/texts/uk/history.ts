import type * as source from "../en/history.ts";
import { format } from "./format.ts";

export const history: typeof source.history = {
  button: (p) => `📒 Історія (${format.number(p.count)})`,
  title: (p) =>
    `${p.from}–${p.to} з ${format.number(p.of)} ${format.plural(p.of, "контакту", "контактів", "контактів")}`,
  newer: "⬅️ Новіші",
  older: "Давніші ➡️",
  none: "Поки жодного контакту.",
};

import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";
import { format } from "./format.ts";

/** "Прочитано 5 из 10 …": the count stands behind a colon, where it needs no case. */
function far(
  { done, total }: { done: number; total: number | null },
  counted: (count: number) => string,
  begun: string,
  word: string,
): string {
  if (total !== null) return `${word}: ${format.number(done)} из ${format.number(total)}`;
  return done > 0 ? `${word}: ${counted(done)}` : begun;
}

export const progress: Texts["progress"] = {
  stages: {
    reading: (p) => far(p, counts.rows, "Читаю …", "Прочитано"),
    saving: (p) => far(p, counts.purchases, "Сохраняю …", "Сохранено"),
    learning: (p) =>
      p.total === null
        ? "Узнаю ритм каждого клиента …"
        : `Узнаю ритм: ${counts.customers(p.total)} …`,
  },
  left: (seconds) =>
    seconds < 60
      ? `осталось около ${format.number(seconds)} с`
      : `осталось около ${format.number(Math.ceil(seconds / 60))} мин`,
  callingOff: "Останавливаю …",
  over: "Останавливать уже нечего: всё только что закончилось.",
};

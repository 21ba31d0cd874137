import type { Texts } from "../texts.ts";
import { counts } from "./counts.ts";
import { format } from "./format.ts";

/** "Прочитано 5 з 10 …": the count stands behind a colon, where it needs no case. */
function far(
  { done, total }: { done: number; total: number | null },
  counted: (count: number) => string,
  begun: string,
  word: string,
): string {
  if (total !== null) return `${word}: ${format.number(done)} з ${format.number(total)}`;
  return done > 0 ? `${word}: ${counted(done)}` : begun;
}

export const progress: Texts["progress"] = {
  stages: {
    reading: (p) => far(p, counts.rows, "Читаю файл …", "Прочитано"),
    saving: (p) => far(p, counts.purchases, "Зберігаю …", "Збережено"),
    learning: (p) =>
      p.total === null
        ? "Вивчаю ритм кожного клієнта …"
        : `Вивчаю ритм: ${counts.customers(p.total)} …`,
  },
  left: (seconds) =>
    seconds < 60
      ? `лишилося близько ${format.number(seconds)} с`
      : `лишилося близько ${format.number(Math.ceil(seconds / 60))} хв`,
  callingOff: "Зупиняю …",
  over: "Зупиняти вже нема чого: усе щойно закінчилося.",
};

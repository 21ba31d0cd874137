import { expect, it } from "vitest";
import { progressMessage } from "../../../src/telegram/messages/progress.ts";
import { everyView, LONGEST_NAME, plain, viewIn, withoutNoBreaks } from "./views.ts";

const progress = { stage: "reading", done: 120_000, total: 360_000 } as const;

const text = (seconds: number | null) =>
  withoutNoBreaks(plain(progressMessage("may.csv", progress, seconds, viewIn("ru")).text));

it("a file's progress is told in rows and in the time that is left", () => {
  expect(text(11.2)).toBe(
    "⏳ may.csv\nПрочитано: 120 000 из 360 000\n▓▓▓▓░░░░░░░░\nосталось около 12 с",
  );
  expect(text(61)).toContain("осталось около 2 мин");
  expect(text(null)).not.toContain("осталось");
});

it("a stage whose end is not known yet has no bar", () => {
  const reading = { stage: "reading", total: null } as const;
  const after = (done: number) =>
    plain(progressMessage("may.csv", { ...reading, done }, null, viewIn("uk")).text);
  expect(after(0)).toBe("⏳ may.csv\nЧитаю файл …");
  expect(after(22)).toBe("⏳ may.csv\nПрочитано: 22 рядки");
});

it.each(everyView)("fits a message, however long the name is", (view) => {
  const message = progressMessage(LONGEST_NAME, progress, 5, view);
  expect(plain(message.text).length).toBeLessThan(300);
});

import { InlineKeyboard } from "grammy";
import { parseDay } from "../../domain/day.ts";
import { toMinor } from "../../domain/money.ts";
import { type Fragment, html, lines, shorten } from "../../texts/html.ts";
import { answerButton } from "../file-buttons.ts";
import type { Reading } from "./reading.ts";
import { moneyIn, type View } from "./view.ts";

type Question = Reading["questions"][number];
type Answer = "taken" | "other";

/** The file that is asked about. */
type Asked = Pick<Reading, "questions" | "answered" | "layout">;

const CELL_LENGTH = 30;

/** What the file leaves open, one thing at a time, on a row of it; null for nothing. */
export function questionIn({ questions: [question] }: Asked, { texts }: View): Fragment | null {
  if (!question) return null;
  const { row, text } = question;
  const { salesFile } = texts;
  return lines(
    html`❓ <b>${salesFile.question}</b>`,
    salesFile.questionRow({ row, text: shorten(text, CELL_LENGTH) }),
    salesFile.questionKept,
  );
}

/** What was answered, on this file or on an earlier one like it; null for nothing. */
export function answersIn({ answered }: Asked, view: View): Fragment | null {
  if (answered.length === 0) return null;
  return lines(
    ...answered.map((question) =>
      view.texts.salesFile.answered({
        row: question.row,
        text: shorten(question.text, CELL_LENGTH),
        reading: readingOf(question, question.answer, view),
      }),
    ),
  );
}

/** Both readings of what is asked, and the other one of what was answered, a button each. */
export function answerButtons(
  { questions, answered, layout }: Asked,
  importId: number,
  view: View,
) {
  const keyboard = new InlineKeyboard();
  const add = (question: Question, answer: Answer, label: (reading: string) => string) =>
    keyboard
      .text(
        label(`${shorten(question.text, CELL_LENGTH)} → ${readingOf(question, answer, view)}`),
        answerButton.pack({ importId, layout: layout.fingerprint, kind: question.kind, answer }),
      )
      .row();

  for (const question of questions.slice(0, 1)) {
    add(question, "taken", (reading) => reading);
    add(question, "other", (reading) => reading);
  }
  for (const question of answered) {
    const turned = question.answer === "taken" ? "other" : "taken";
    add(question, turned, (reading) => view.texts.salesFile.changeAnswer({ reading }));
  }
  return keyboard;
}

/** What a cell is when it is read one way, as it is written everywhere else. */
function readingOf(question: Question, answer: Answer, view: View): string {
  const plain = question[answer];
  return question.kind === "day_order"
    ? view.texts.format.fullDay(parseDay(plain))
    : moneyIn(view, toMinor(Number(plain), view.business.currency));
}

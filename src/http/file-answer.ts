import { z } from "zod";
import type { TakenFile } from "../flows/answers/posting.ts";
import type { Exclusion, Question } from "../intake/reading.ts";
import { textsFor } from "../texts/texts.ts";
import { Problem } from "./problem.ts";

const MOST_ROWS = 100;
const words = textsFor("en");

const count = z.int().nonnegative();
const row = z.int().meta({ description: "Counted from 1, as a spreadsheet counts." });

const excludedRow = z
  .strictObject({
    row,
    label: z.string().meta({ description: "Its order number, else “r” and the row." }),
    why: z.enum(Object.keys(words.exclusions) as [Exclusion]),
    detail: z.string().meta({ description: "Why it is no purchase, in words." }),
    text: z.string().meta({ description: "The cell at fault, or the row, shortened." }),
  })
  .meta({ id: "ExcludedRow", description: "A row that is no purchase." });

const question = z
  .strictObject({
    kind: z.enum<Question["kind"][]>(["day_order", "thousands_point"]),
    row,
    text: z.string().meta({ description: "The cell as it stands in the file." }),
    taken: z.string().meta({ description: "How it was read: an ISO day, or a plain number." }),
    other: z.string().meta({ description: "How else it could have been meant." }),
  })
  .meta({ id: "Question", description: "What the file leaves open; it was read one way." });

/** What became of a sales file. */
export const fileAnswer = z
  .strictObject({
    importId: z.int().nullable().meta({
      description:
        "By which the owner can undo it in the bot; null where nothing was new or changed.",
    }),
    sheet: z.string().nullable().meta({
      description: "Of a workbook: the sheet that was read; null where it has no sheets.",
    }),
    otherSheets: z.array(z.string()).meta({
      description: "Its other sheets; ?sheet= reads one of them.",
    }),
    taken: count,
    changed: count,
    known: count,
    customers: count.meta({
      description: "Different customers among the purchases taken and changed.",
    }),
    excluded: count.meta({ description: "Rows that are no purchases." }),
    excludedRows: z.array(excludedRow).meta({ description: `The first ${MOST_ROWS} of them.` }),
    questions: z.array(question),
  })
  .meta({ id: "FileAnswer", description: "What became of a sales file." });

/** As the flow has it → as it is answered. @throws Problem for a file that was refused */
export function answerFile(taken: TakenFile): z.input<typeof fileAnswer> {
  if (taken.type === "refused") {
    const { why } = taken.refusal;
    const status = why === "too_big" ? 413 : 422;
    throw new Problem(status, words.refusals[why], { members: { refused: why } });
  }
  const { importId, sheet, otherSheets, added, changed, known, customers, excluded, questions } =
    taken;
  return {
    importId,
    sheet,
    otherSheets: [...otherSheets],
    taken: added,
    changed,
    known,
    customers,
    excluded: excluded.length,
    excludedRows: excluded
      .slice(0, MOST_ROWS)
      .map((one) => ({ ...one, detail: words.exclusions[one.why] })),
    questions: [...questions],
  };
}

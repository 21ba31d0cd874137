/** What a column of a sales file can be, in the order in which a person looks for them. */
export const COLUMN_ROLES = [
  "day",
  "customer",
  "phone",
  "email",
  "number",
  "amount",
  "order",
  "product",
  "quantity",
  "category",
  "employee",
  "status",
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What a file may leave open: which number of 03/04/2026 is the day, whether 5.200 is five thousand. */
export const QUESTION_KINDS = ["day_order", "thousands_point"] as const;

export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** For each question, whether the reading that was taken unasked is right, or the other. */
export type Answers = Readonly<Partial<Record<QuestionKind, "taken" | "other">>>;

/** The column that plays a role, counted from 0; null: none does. */
export type ColumnChoices = Readonly<Partial<Record<ColumnRole, number | null>>>;

/** What a person has said of files whose columns have the same names in the same order. */
export interface FileLayout {
  readonly answers: Answers;
  readonly columns: ColumnChoices;
}

export const UNTOLD: FileLayout = { answers: {}, columns: {} };

/**
 * A column takes over a role, or none does (null); a role that it had been given before is left to be
 * found again.
 */
export function withColumn(
  columns: ColumnChoices,
  role: ColumnRole,
  column: number | null,
): ColumnChoices {
  const others = Object.entries(columns).filter(
    ([other, at]) => other !== role && (column === null || at !== column),
  );
  return { ...Object.fromEntries(others), [role]: column };
}

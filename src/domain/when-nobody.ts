export const WHEN_NOBODY = ["line", "silence"] as const;
/**
 * What comes in the morning, and in the evening of a day on which nothing came to pass, when nobody
 * is overdue: a friendly line, or nothing at all.
 */
export type WhenNobody = (typeof WHEN_NOBODY)[number];

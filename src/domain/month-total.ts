/**
 * How the natural key of a month's total begins, for which no day is known: it counts as revenue of
 * its month, and no visit is made of it.
 */
export const MONTH_TOTAL = "month:";

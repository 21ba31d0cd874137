export const STATUSES = [
  "new",
  "active",
  "due",
  "overdue",
  "at_risk",
  "lost",
  "returned",
  "closed",
] as const;
/** Where a customer stands on a day. */
export type Status = (typeof STATUSES)[number];

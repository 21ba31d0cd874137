export const CALL_GROUPS = ["return_first", "must_return", "if_possible", "let_go"] as const;
/** How much a customer is worth getting back, by ABC × XYZ; the order is the call list's. */
export type CallGroup = (typeof CALL_GROUPS)[number];

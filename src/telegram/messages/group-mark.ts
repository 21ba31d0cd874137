import type { CallGroup } from "../../domain/call-group.ts";

/** How much a customer is worth getting back, as a mark before the name. */
export const GROUP_MARKS: Record<CallGroup, string> = {
  return_first: "🔴",
  must_return: "🟠",
  if_possible: "🟡",
  let_go: "⚪",
};

import type { CallGroup } from "../../domain/call-group.ts";

/**
 * How much a customer is worth getting back, as a mark before the name. The last one would be a
 * letter's size in some fonts, were it not asked for as an emoji.
 */
export const GROUP_MARKS: Record<CallGroup, string> = {
  return_first: "🔴",
  must_return: "🟠",
  if_possible: "🟡",
  let_go: "⚪\uFE0F",
};

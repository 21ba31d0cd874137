import type { Abc } from "./abc.ts";
import type { Xyz } from "./xyz.ts";

export const CALL_GROUPS = ["return_first", "must_return", "if_possible", "let_go"] as const;
/** How much a customer is worth getting back, by ABC × XYZ; the order is the call list's. */
export type CallGroup = (typeof CALL_GROUPS)[number];

const GROUPS: Record<Abc, Record<Xyz, CallGroup>> = {
  A: { X: "return_first", Y: "return_first", Z: "must_return" },
  B: { X: "return_first", Y: "must_return", Z: "if_possible" },
  C: { X: "must_return", Y: "if_possible", Z: "let_go" },
};

/**
 * The group of a customer. What is not known counts as the middle class: a null `abc` (a business
 * whose files have no amounts) as B, a null `xyz` (fewer than 4 gaps) as Y.
 */
export function callGroup(abc: Abc | null, xyz: Xyz | null): CallGroup {
  return GROUPS[abc ?? "B"][xyz ?? "Y"];
}

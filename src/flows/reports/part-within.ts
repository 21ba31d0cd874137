import type { Part } from "../answers/figures.ts";

/** The part asked for; where a list has become shorter meanwhile, its last part. */
export function partWithin({ from, length }: Part, count: number): Part {
  if (from < count) return { from: Math.max(0, from), length };
  const partsBefore = Math.max(0, Math.ceil(count / length) - 1);
  return { from: partsBefore * length, length };
}

/**
 * What stands in place of a guided conversation about a customer who was erased meanwhile: nothing
 * of it, but that there was one.
 */
export const ERASED_TALK = { erased: true } as const;

/** Whether a stored state is that. */
export function isErasedTalk(state: unknown): boolean {
  return typeof state === "object" && state !== null && "erased" in state;
}

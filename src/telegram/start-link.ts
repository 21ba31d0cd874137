/** What a deep link asks for: its first word says what it is for. */
export interface StartLink {
  readonly kind: "claim" | "join";
  readonly secret: string;
}

/** The link behind a `/start`; null for a plain one. */
export function readStartLink(payload: string): StartLink | null {
  const [, kind, secret] = /^(claim|join)_([\w-]+)$/.exec(payload.trim()) ?? [];
  return kind && secret ? { kind: kind as StartLink["kind"], secret } : null;
}

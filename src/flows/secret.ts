import { createHash, randomBytes } from "node:crypto";

/** A secret for a one-time link: 128 bits in the letters a deep link may carry. */
export function newSecret(): string {
  return randomBytes(16).toString("base64url");
}

/** What is kept of a secret, so that a copy of the database opens nothing. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

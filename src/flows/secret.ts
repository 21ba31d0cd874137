import { createHash, randomBytes } from "node:crypto";

/** A secret for a one-time link: 128 bits in the letters a deep link may carry. */
export function newSecret(): string {
  return randomBytes(16).toString("base64url");
}

/** What is kept of a secret, so that a copy of the database opens nothing. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

const CODE = /^([0-9a-z]{1,11})-([\w-]{10,40})$/;

/** A secret that says whose it is, so that its business is found without asking all: "1f-…". */
export function packCode(businessId: number, secret: string): string {
  return `${businessId.toString(36)}-${secret}`;
}

/** What `packCode` packed; null for anything else. */
export function unpackCode(code: string): { businessId: number; secret: string } | null {
  const [, business, secret] = CODE.exec(code) ?? [];
  return business && secret ? { businessId: Number.parseInt(business, 36), secret } : null;
}

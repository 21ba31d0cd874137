/** The link that makes whoever opens it first the owner. */
export function claimLink(botUsername: string, secret: string): string {
  return `https://t.me/${botUsername}?start=claim_${secret}`;
}

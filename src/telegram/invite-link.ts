/** The one-time link that lets somebody join a business. */
export function inviteLink(botUsername: string, code: string): string {
  return `https://t.me/${botUsername}?start=join_${code}`;
}

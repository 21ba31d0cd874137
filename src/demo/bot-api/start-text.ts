const PAYLOAD = /^[\w-]{1,64}$/;

/**
 * What pressing Start says after a link to the bot was opened: `t.me/<bot>?start=x` → `/start x`.
 *
 * @throws RangeError for a link to another place, or with a payload Telegram would not pass on
 */
export function startText(link: string, botUsername: string): string {
  const { host, pathname, searchParams } = new URL(link);
  if (host !== "t.me" || pathname.toLowerCase() !== `/${botUsername.toLowerCase()}`) {
    throw new RangeError(`not a link to this bot: ${link}`);
  }
  const payload = searchParams.get("start");
  if (payload === null) return "/start";
  if (!PAYLOAD.test(payload)) throw new RangeError(`not a payload Telegram passes on: ${payload}`);
  return `/start ${payload}`;
}

// @ts-check

const OUTSIDE = new Set(["http:", "https:", "mailto:", "tel:"]);

/**
 * @typedef {{ kind: "say", text: string }
 *   | { kind: "open", url: string }
 *   | { kind: "nowhere" }} Target
 */

/**
 * What a link means here: a command is said into the chat, and so is a deep link to this very bot,
 * which on Telegram's own servers nobody would answer; all else of the web opens beside.
 *
 * @param {string} href
 * @param {string} botUsername
 * @returns {Target}
 */
export function whereTo(href, botUsername) {
  // Telegram takes addresses without their https://, too.
  const address = /^[a-z][a-z0-9+.-]*:/i.test(href) ? href : `https://${href}`;
  if (!URL.canParse(address)) return { kind: "nowhere" };
  const url = new URL(address);
  if (url.protocol === "tg:") return inTelegram(url, botUsername);
  if (url.hostname === "t.me" && isSame(url.pathname.slice(1), botUsername)) return start(url);
  return OUTSIDE.has(url.protocol) ? { kind: "open", url: url.href } : { kind: "nowhere" };
}

/**
 * @param {URL} url
 * @param {string} botUsername
 * @returns {Target}
 */
function inTelegram(url, botUsername) {
  const command = url.searchParams.get("command");
  if (command !== null) return { kind: "say", text: `/${command}` };
  return isSame(url.searchParams.get("domain") ?? "", botUsername)
    ? start(url)
    : { kind: "nowhere" };
}

/**
 * @param {URL} url
 * @returns {Target}
 */
function start(url) {
  const payload = url.searchParams.get("start") ?? "";
  return { kind: "say", text: `/start ${payload}`.trim() };
}

/**
 * @param {string} one
 * @param {string} other
 */
function isSame(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}

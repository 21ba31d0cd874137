import type { MiddlewareHandler } from "hono";

/** The names of this machine; any other name in a request is somebody else's page trying. */
const THIS_MACHINE = new Set(["localhost", "127.0.0.1", "[::1]"]);

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Lets in only the demo's own page on this machine, and lets that page load nothing from elsewhere.
 *
 * Any page open in the same browser can send requests to localhost; and a foreign name that is
 * made to point at 127.0.0.1 makes such a page look like ours, but for its Host.
 */
export const ownPageOnly: MiddlewareHandler = async (context, next) => {
  const { hostname, origin } = new URL(context.req.url);
  const claimed = context.req.header("origin") ?? origin;
  const site = context.req.header("sec-fetch-site") ?? "none";
  const isOpening = context.req.header("sec-fetch-mode") === "navigate";
  const isOwn = claimed === origin && (["none", "same-origin"].includes(site) || isOpening);
  if (!THIS_MACHINE.has(hostname) || !isOwn) {
    return context.text("This page answers only to itself, on this machine.", 403);
  }
  await next();
  context.header("Content-Security-Policy", CONTENT_SECURITY_POLICY);
  context.header("Cross-Origin-Resource-Policy", "same-origin");
  context.header("Referrer-Policy", "no-referrer");
  context.header("X-Content-Type-Options", "nosniff");
  return undefined;
};

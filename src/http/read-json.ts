import type { IncomingMessage } from "node:http";
import { Problem } from "./problem.ts";
import { type BodyLimit, readBody } from "./read-body.ts";

/** Longer requests keep others waiting. */
export const JSON_LIMIT: BodyLimit = {
  bytes: 1024 * 1024,
  detail:
    "JSON may be 1 MB long. Send several requests, or the sales as a file: that may be larger.",
};

/** The JSON a request carries. @throws Problem where it is too long, or none */
export async function readJson(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of readBody(incoming, JSON_LIMIT)) chunks.push(chunk);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch (cause) {
    throw new Problem(422, `The body is no JSON in UTF-8: ${(cause as Error).message}`);
  }
}

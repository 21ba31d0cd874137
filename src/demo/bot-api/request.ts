import type { Context } from "hono";
import { type Part, readMultipart } from "./multipart.ts";
import { badRequest, Refusal } from "./refusal.ts";

/** A file that came with a request. */
export interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/** A request as it came: nothing checked yet. */
export interface Parameters {
  readonly values: Readonly<Record<string, unknown>>;
  readonly files: ReadonlyMap<string, Upload>;
}

// Telegram takes files up to 50 MB; the rest leaves room for the other parts of the request.
const MAX_REQUEST_BYTES = 52 * 1024 * 1024;

/**
 * The parameters of a call, from wherever Telegram takes them: the query, and a body that is JSON,
 * urlencoded or multipart.
 */
export async function readRequest(context: Context): Promise<Parameters> {
  const query = context.req.query();
  if (Number(context.req.header("content-length") ?? 0) > MAX_REQUEST_BYTES) throw tooLarge();
  const type = context.req.header("content-type") ?? "";

  if (type.startsWith("application/json")) {
    const body = parseObject(await context.req.text());
    return { values: { ...query, ...body }, files: new Map() };
  }
  if (type.startsWith("application/x-www-form-urlencoded")) {
    const form = new URLSearchParams(await context.req.text());
    return { values: { ...query, ...Object.fromEntries(form) }, files: new Map() };
  }
  if (type.startsWith("multipart/form-data")) {
    const body = Buffer.from(await context.req.arrayBuffer());
    if (body.length > MAX_REQUEST_BYTES) throw tooLarge();
    return readForm(readMultipart(body, type), query);
  }
  return { values: query, files: new Map() };
}

function parseObject(text: string): object {
  if (text === "") return {};
  const body = parseJson(text);
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw badRequest("can't parse parameters: Object expected");
  }
  return body;
}

/** The value of a JSON text; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function readForm(parts: readonly Part[], query: Record<string, string>): Parameters {
  const values: Record<string, unknown> = { ...query };
  const files = new Map<string, Upload>();
  for (const { name, fileName, mimeType, bytes } of parts) {
    if (fileName === null) values[name] = Buffer.from(bytes).toString("utf8");
    else files.set(name, { name: fileName, mimeType, bytes });
  }
  return { values, files };
}

function tooLarge(): Refusal {
  return new Refusal(413, "Request Entity Too Large");
}

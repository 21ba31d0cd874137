import { open } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import type { BodyLimit } from "./read-body.ts";
import { readBody } from "./read-body.ts";
import { boundaryIn, readForm } from "./read-form.ts";

/** What a form may carry beside its file. */
const FORM_BYTES = 64 * 1024;
const OWNER_ONLY = 0o600;

/** Keeps the file that a request is. @throws Problem where it is too large, or breaks off */
export async function receiveFile(
  incoming: IncomingMessage,
  path: string,
  limit: BodyLimit,
): Promise<void> {
  await save(readBody(incoming, limit), path);
}

/** Keeps the file of a form, and says its name. @throws Problem as above, or where there is none */
export async function receiveForm(
  incoming: IncomingMessage,
  path: string,
  limit: BodyLimit,
): Promise<string> {
  const boundary = boundaryIn(incoming.headers["content-type"] ?? "");
  const body = readBody(incoming, { ...limit, bytes: limit.bytes + FORM_BYTES });
  try {
    return await readForm(body, boundary, (content) => save(content, path));
  } finally {
    await body.return();
  }
}

async function save(content: AsyncIterable<Buffer>, path: string): Promise<void> {
  // Opened first: a body that is refused at once would else be gone before its file is made, and leave it behind.
  const file = await open(path, "wx", OWNER_ONLY);
  await pipeline(content, file.createWriteStream());
}

import { badRequest } from "./refusal.ts";

/** One part of a multipart body; with a file name when it is a file. */
export interface Part {
  readonly name: string;
  readonly fileName: string | null;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

const HEADERS_END = "\r\n\r\n";

/**
 * The parts of a multipart/form-data body. Node's own reader refuses what grammY sends (a bare
 * file name, no space after a semicolon), which Telegram takes.
 *
 * @throws Refusal when the body is cut off or has no boundary
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export function readMultipart(body: Buffer, contentType: string): Part[] {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  if (!boundary) throw badRequest("can't parse multipart: boundary not found");
  const delimiter = `--${boundary[1] ?? boundary[2]}`;
  const parts: Part[] = [];
  let at = body.indexOf(delimiter);
  for (;;) {
    if (at < 0) throw badRequest("can't parse multipart: unexpected end of the body");
    const start = at + delimiter.length;
    if (body.toString("latin1", start, start + 2) === "--") return parts;
    at = body.indexOf(`\r\n${delimiter}`, start);
    if (at < 0) continue;
    parts.push(readPart(body.subarray(start + 2, at)));
    at += 2;
  }
}

function readPart(part: Buffer): Part {
  const end = part.indexOf(HEADERS_END);
  if (end < 0) throw badRequest("can't parse multipart: headers not found");
  const headers = part.toString("utf8", 0, end);
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(headers)?.[1] ?? "";
  const name = /(?:^|;)\s*name=(?:"([^"]*)"|([^;\s]+))/i.exec(disposition);
  if (!name) throw badRequest("can't parse multipart: part without a name");
  const fileName = /;\s*filename=(?:"([^"]*)"|(.+))$/i.exec(disposition);
  return {
    name: name[1] ?? name[2]!,
    fileName: fileName ? (fileName[1] ?? fileName[2]!.trim()) : null,
    mimeType: /^content-type:\s*(\S+)/im.exec(headers)?.[1] ?? "application/octet-stream",
    bytes: part.subarray(end + HEADERS_END.length),
  };
}

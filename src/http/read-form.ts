import { fileNameIn } from "./file-name.ts";
import { Problem } from "./problem.ts";

/** More is no head of a part. */
const MOST_HEAD_BYTES = 16 * 1024;
const LINE_END = Buffer.from("\r\n");
const HEAD_END = Buffer.from("\r\n\r\n");
const BOUNDARY = /;\s*boundary=(?:"([^"]{1,70})"|([^;\s"]{1,70}))/i;

/** What stands between the parts of a form of this content type. @throws Problem for one without */
export function boundaryIn(contentType: string): string {
  const [, quoted, bare] = BOUNDARY.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) throw broken("its Content-Type names no boundary");
  return boundary;
}

/**
 * Hands the one file of a `multipart/form-data` body on as it comes in; other parts are passed over.
 *
 * @returns the file's name
 * @throws Problem where the form has no file or several, or is none
 */
export async function readForm(
  body: AsyncGenerator<Buffer, void>,
  boundary: string,
  save: (content: AsyncIterable<Buffer>) => Promise<void>,
): Promise<string> {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first delimiter has no line before it, but may be read as if it had.
  const form = scan(body, LINE_END);
  let name: string | null = null;
  await skip(form.upTo(delimiter));
  while (await form.hasPart()) {
    const head = await collect(form.upTo(HEAD_END), MOST_HEAD_BYTES);
    const [disposition = ""] = /^content-disposition:.*$/im.exec(head.toString()) ?? [];
    const fileName = fileNameIn(disposition);
    if (fileName === null) {
      await skip(form.upTo(delimiter));
      continue;
    }
    if (name !== null) throw new Problem(422, "The form has several files. Send one at a time.");
    name = fileName;
    await save(form.upTo(delimiter));
  }
  await skip(body);
  if (name === null)
    throw new Problem(422, "The form has no file: curl -F file=@sales.csv adds it.");
  return name;
}

/** Reads on from mark to mark. */
function scan(body: AsyncGenerator<Buffer, void>, ahead: Buffer) {
  let held = ahead;

  async function more(): Promise<void> {
    const { done, value } = await body.next();
    if (done) throw broken("it ends half-way");
    held = Buffer.concat([held, value]);
  }

  return {
    /** What stands before the next such mark; the mark is left behind. */
    async *upTo(mark: Buffer): AsyncGenerator<Buffer, void> {
      for (;;) {
        const at = held.indexOf(mark);
        // The mark may have come in only in part.
        const length = at < 0 ? Math.max(0, held.length - mark.length + 1) : at;
        const content = held.subarray(0, length);
        held = held.subarray(at < 0 ? length : at + mark.length);
        if (length > 0) yield content;
        if (at >= 0) return;
        await more();
      }
    },

    /** Behind a delimiter: whether a part follows it, and not the end of the form. */
    async hasPart(): Promise<boolean> {
      while (held.length < LINE_END.length) await more();
      if (held.toString("latin1", 0, 2) === "--") return false;
      const padding = await collect(this.upTo(LINE_END), MOST_HEAD_BYTES);
      if (padding.toString().trim() !== "") throw broken("its parts are not divided as it says");
      // A part without a head has only the empty line behind it.
      held = Buffer.concat([LINE_END, held]);
      return true;
    },
  };
}

async function skip(content: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of content);
}

async function collect(content: AsyncIterable<Buffer>, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of content) {
    length += chunk.length;
    if (length > most) throw broken("the head of a part has no end");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function broken(why: string): Problem {
  return new Problem(422, `The form can't be read: ${why}. Nothing was taken in.`);
}

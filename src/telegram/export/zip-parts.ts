import { Zip, ZipDeflate } from "fflate";

const LEVEL = 6;

/** A piece of a file in the zip. */
export interface ZipPiece {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A zip that is full, or the last one. */
export interface ZipPart {
  readonly bytes: Uint8Array;
  readonly number: number;
  readonly isLast: boolean;
}

/**
 * Files → zips of a bounded size, packed as the pieces come: only what is packed is held. Pieces of
 * one file follow each other; a file cut by the end of a zip goes on under its name in the next.
 *
 * @param beginning what each file begins with, also where it goes on
 */
export async function* zipParts(
  pieces: AsyncIterable<ZipPiece>,
  mostBytes: number,
  beginning: (name: string) => Uint8Array,
): AsyncGenerator<ZipPart> {
  let part = openPart();
  let number = 1;
  for await (const { name, bytes } of pieces) {
    if (part.size() > mostBytes) {
      yield { bytes: part.close(), number, isLast: false };
      part = openPart();
      number += 1;
    }
    part.add(name, bytes, beginning);
  }
  yield { bytes: part.close(), number, isLast: true };
}

function openPart() {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let current: { name: string; file: ZipDeflate } | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
    size += chunk.length;
  });
  const endFile = () => current?.file.push(new Uint8Array(), true);

  return {
    size: () => size,
    add(name: string, bytes: Uint8Array, beginning: (name: string) => Uint8Array): void {
      if (current?.name !== name) {
        endFile();
        current = { name, file: new ZipDeflate(name, { level: LEVEL }) };
        zip.add(current.file);
        current.file.push(beginning(name));
      }
      current.file.push(bytes);
    },
    close(): Uint8Array {
      endFile();
      zip.end();
      return Buffer.concat(chunks);
    },
  };
}

import { Inflate } from "fflate";
import { Refused } from "../refused.ts";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
const CHUNK = 16_384;
const MAX_ENTRIES = 2000;

/** A file in a zip, still packed. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly method: number;
  /** What the zip says it unpacks to; `unzip` does not take its word for it. */
  readonly declaredSize: number;
}

/**
 * What a zip holds, by its directory.
 *
 * @throws Refused "broken" when the directory is cut off or points outside, "encrypted" when an entry is
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new Refused("zip_bomb");
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  try {
    for (let i = 0; i < count; i++) {
      const entry = readEntry(bytes, view, at);
      entries.push(entry.entry);
      at = entry.next;
    }
  } catch (error) {
    if (error instanceof RangeError) throw new Refused("broken");
    throw error;
  }
  return entries.filter((entry) => !entry.name.endsWith("/"));
}

/**
 * An entry's content.
 *
 * @param limit bytes; both the declared and the real size are held to it, the real one while it unpacks
 * @throws Refused "zip_bomb" beyond the limit, "broken" when the content is damaged
 */
export function unzip(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.declaredSize > limit) throw new Refused("zip_bomb");
  if (entry.method === STORED) return entry.packed;
  if (entry.method !== DEFLATED) throw new Refused("broken");
  return inflateWithin(new Inflate(), entry.packed, limit);
}

/** Unpacks piece by piece, so that a bomb is noticed before it has gone off. */
export function inflateWithin(
  inflate: Pick<Inflate, "push" | "ondata">,
  packed: Uint8Array,
  limit: number,
): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  inflate.ondata = (piece) => {
    size += piece.length;
    if (size > limit) throw new Refused("zip_bomb");
    pieces.push(piece);
  };
  try {
    for (let at = 0; at < packed.length; at += CHUNK) {
      const last = at + CHUNK >= packed.length;
      inflate.push(packed.subarray(at, at + CHUNK), last);
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused("broken");
  }
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The directory's end stands within the last 64 KB, behind it only a comment. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Refused("broken");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number) {
  if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Refused("broken");
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new Refused("encrypted");
  const packedSize = view.getUint32(at + 20, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  // The local header repeats name and extra field, in lengths of its own.
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw new Refused("broken");
  const entry: ZipEntry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    packed: bytes.subarray(start, start + packedSize),
    method: view.getUint16(at + 10, true),
    declaredSize: view.getUint32(at + 24, true),
  };
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  return { entry, next };
}

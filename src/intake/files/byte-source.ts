import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** The bytes of a file, which need not all be in memory. */
export interface ByteSource {
  readonly size: number;
  /** So many bytes from a place on; fewer where the file ends. */
  read(from: number, length: number): Uint8Array;
}

/** A file that is in memory. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (from, length) => bytes.subarray(from, from + length),
  };
}

/** Opens a file on disk for as long as `use` takes. */
export function withFileAt<Result>(path: string, use: (file: ByteSource) => Result): Result {
  const descriptor = openSync(path, "r");
  try {
    return use(bytesOnDisk(descriptor));
  } finally {
    closeSync(descriptor);
  }
}

function bytesOnDisk(descriptor: number): ByteSource {
  const { size } = fstatSync(descriptor);
  return {
    size,
    read(from, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - from)));
      let filled = 0;
      while (filled < bytes.length) {
        const count = readSync(descriptor, bytes, filled, bytes.length - filled, from + filled);
        if (count === 0) break;
        filled += count;
      }
      return bytes.subarray(0, filled);
    },
  };
}

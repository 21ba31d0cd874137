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

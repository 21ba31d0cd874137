const FIRST_BYTES = 2 ** 16;
const LAST_ASCII = 0x7f;
/** A unit of JavaScript's strings takes three bytes of UTF-8 at most. */
const BYTES_OF_UNIT = 3;

/** A long text in UTF-8 that is written piece by piece. */
export interface GrowingText {
  add(piece: string): void;
  bytes(): Uint8Array;
}

/** As bytes from the start: a string that is put together remains as its pieces, ten times as large. */
export function growingText(): GrowingText {
  let bytes = Buffer.allocUnsafe(FIRST_BYTES);
  let end = 0;

  function makeRoom(more: number): void {
    if (end + more <= bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * bytes.length, end + more));
    bytes.copy(larger, 0, 0, end);
    bytes = larger;
  }

  return {
    add(piece) {
      makeRoom(piece.length * BYTES_OF_UNIT);
      for (let i = 0; i < piece.length; i++) {
        const code = piece.charCodeAt(i);
        if (code > LAST_ASCII) {
          // From here on by the runtime, which takes longer to begin with.
          end += i + bytes.write(piece.slice(i), end + i);
          return;
        }
        bytes[end + i] = code;
      }
      end += piece.length;
    },
    bytes: () => Uint8Array.prototype.slice.call(bytes, 0, end),
  };
}

const decoder = new TextDecoder("windows-1251");

/** Byte by character, read off the decoder: Node can decode Windows-1251 but not encode it. */
const bytes = new Map(
  Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
);

/**
 * Text as Windows-1251.
 *
 * @throws RangeError at a character that this encoding does not have
 */
export function encodeWindows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new RangeError(`not in Windows-1251: ${character}`);
    return byte;
  });
}

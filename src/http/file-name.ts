import { cleanFileName } from "../domain/clean-file-name.ts";

const ENCODED = /;\s*filename\*\s*=\s*utf-8''([^;\s]+)/i;
const PLAIN = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i;

/** The file name a Content-Disposition tells, without folders; null where it tells none. */
export function fileNameIn(disposition: string): string | null {
  const [, encoded] = ENCODED.exec(disposition) ?? [];
  const [, quoted, bare] = PLAIN.exec(disposition) ?? [];
  const told = (encoded && percentDecoded(encoded)) ?? quoted ?? bare ?? "";
  // curl writes \" where browsers write %22; other backslashes are of Windows' folders.
  return cleanFileName(told.replaceAll(/\\(["\\])/g, "$1").replaceAll("%22", '"'));
}

function percentDecoded(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    // Not encoded after all: there may be a plain name beside it.
    return null;
  }
}

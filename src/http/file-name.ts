const ENCODED = /;\s*filename\*\s*=\s*utf-8''([^;\s]+)/i;
const PLAIN = /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i;
const MOST_CHARACTERS = 200;

/** The file name a Content-Disposition tells, without folders; null where it tells none. */
export function fileNameIn(disposition: string): string | null {
  const [, encoded] = ENCODED.exec(disposition) ?? [];
  const [, quoted, bare] = PLAIN.exec(disposition) ?? [];
  const told = (encoded && percentDecoded(encoded)) ?? quoted ?? bare ?? "";
  // curl writes \" where browsers write %22; other backslashes are of Windows' folders.
  return cleanFileName(told.replaceAll(/\\(["\\])/g, "$1").replaceAll("%22", '"'));
}

/** A name as it can be kept and shown; null where nothing is left of it. */
export function cleanFileName(name: string): string | null {
  const [last = ""] = /[^/\\]*$/.exec(name) ?? [];
  const characters = Array.from(last.replaceAll(/[\p{Cc}\p{Cs}]/gu, "").trim());
  return characters.slice(0, MOST_CHARACTERS).join("") || null;
}

function percentDecoded(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded);
  } catch {
    // Not encoded after all: there may be a plain name beside it.
    return null;
  }
}

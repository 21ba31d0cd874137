const MOST_CHARACTERS = 200;
/** Also those that turn the direction of writing: "‮vsc.exe" would be shown as "exe.csv". */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** A file's name from outside as it can be kept and shown, without folders; null where nothing is left of it. */
export function cleanFileName(name: string): string | null {
  const [last = ""] = /[^/\\]*$/.exec(name) ?? [];
  const characters = Array.from(last.replaceAll(INVISIBLE, "").trim());
  return characters.slice(0, MOST_CHARACTERS).join("") || null;
}

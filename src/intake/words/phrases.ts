/** The words of a list written as text, with commas and line ends between. */
export function phrases(text: string): readonly string[] {
  return text
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}

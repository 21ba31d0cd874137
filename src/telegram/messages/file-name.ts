import { shorten } from "../../texts/html.ts";

/** A file's name, no longer than fits. */
export function shortFileName(name: string): string {
  return shorten(name, 60);
}

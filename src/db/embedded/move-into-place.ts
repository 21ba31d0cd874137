import { rename, rm } from "node:fs/promises";

/** What the system says when the place is taken: by a non-empty folder, on any platform. */
const TAKEN = ["ENOTEMPTY", "EEXIST", "EPERM"];

/**
 * Gives a finished folder its name in one step, so that nobody ever sees it half made. Where
 * somebody was quicker, theirs stays and ours goes.
 */
export async function moveIntoPlace(finished: string, place: string): Promise<void> {
  try {
    await rename(finished, place);
  } catch (error) {
    if (!TAKEN.includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    await rm(finished, { recursive: true, force: true });
  }
}

import { readFile, readlink, realpath, rm } from "node:fs/promises";
import { join } from "node:path";

/**
 * Removes the lock file of a server that is gone when its process number has been given to another
 * program. Containers count processes from 1 at each start, so there this is common, and PostgreSQL
 * would take that program for the server. Should this be wrong after all, the memory that a
 * server shares still keeps a second one out.
 */
export async function removeStaleLock(data: string): Promise<void> {
  const lock = join(data, "postmaster.pid");
  const pid = await absentAsNull(readFile(lock, "utf8"));
  if (pid === null || process.platform !== "linux") return;

  // A server's working directory is its data directory.
  const folder = await absentAsNull(readlink(`/proc/${Number.parseInt(pid, 10)}/cwd`));
  if (folder !== null && folder !== (await realpath(data))) await rm(lock, { force: true });
}

/** `null` for what is not there, or is somebody else's: such a process number PostgreSQL sees through. */
async function absentAsNull(reading: Promise<string>): Promise<string | null> {
  try {
    return await reading;
  } catch (error) {
    if (["ENOENT", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

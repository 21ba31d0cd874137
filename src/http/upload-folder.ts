import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";

/** Files while they come in and are read. */
export interface UploadFolder {
  /** Removes what programs that are gone have left behind. */
  clear(now: Date): Promise<void>;
  /** Lends a place for a file, and removes what is there when `use` is over, however it ends. */
  lend<Result>(use: (path: string) => Promise<Result>): Promise<Result>;
}

/** By whom a file is used: programs on several machines may share the folder. */
const NAME = /^(.+)-(\d+)-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** Whether a program on another machine lives cannot be seen from here; none reads for so long. */
const OLD_MS = 24 * 60 * 60 * 1000;

/** A folder for uploads; it is made when the first comes. */
export function uploadFolder(folder: string): UploadFolder {
  return {
    async clear(now) {
      for (const name of await namesIn(folder)) {
        const [, host, pid] = NAME.exec(name) ?? [];
        if (host === undefined) continue;
        const path = join(folder, name);
        const isLeft = host === hostname() && !isOthers(Number(pid));
        if (isLeft || (await isOlder(path, now.getTime() - OLD_MS)))
          await rm(path, { force: true });
      }
    },

    async lend(use) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const path = join(folder, `${hostname()}-${process.pid}-${randomUUID()}`);
      try {
        return await use(path);
      } finally {
        await rm(path, { force: true });
      }
    },
  };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isCode(error, "ENOENT")) return [];
    throw error;
  }
}

async function isOlder(path: string, thanMs: number): Promise<boolean> {
  try {
    return (await stat(path)).mtimeMs < thanMs;
  } catch (error) {
    // Its program has removed it meanwhile.
    if (isCode(error, "ENOENT")) return false;
    throw error;
  }
}

/** Whether a program other than this one runs under a number on this machine. */
function isOthers(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !isCode(error, "ESRCH");
  }
}

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}

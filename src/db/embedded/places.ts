import {
  access,
  chmod,
  chown,
  constants,
  mkdir,
  mkdtemp,
  readlink,
  stat,
  symlink,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { type Account, canEnter } from "./account.ts";

/** Where root keeps what the server's unprivileged account must be able to reach. */
export const SYSTEM_FOLDER = "/var/lib/boomerang";

/** Makes the system folder, open to all for reading whatever the umask. */
export async function makeSystemFolder(): Promise<string> {
  await mkdir(SYSTEM_FOLDER, { recursive: true });
  await chmod(SYSTEM_FOLDER, 0o755);
  return SYSTEM_FOLDER;
}

/**
 * The folder the cluster lives in: the data folder, or, where the server's account cannot enter
 * that (a folder only root may enter lies above it), one elsewhere, to which the data folder then
 * has a link, so that who removes the data folder starts anew. An ephemeral cluster has a new one
 * each time.
 */
export async function clusterHome({
  dataDir,
  name,
  account,
  ephemeral,
  say,
}: {
  dataDir: string;
  name: string;
  account: Account | null;
  ephemeral: boolean;
  say: (line: string) => void;
}): Promise<string> {
  const wanted = resolve(dataDir);
  await openFolder(wanted);
  const reachable = !account || (await letEnter(account, wanted));
  if (ephemeral) return ephemeralHome(reachable ? wanted : tmpdir(), account);

  const linked = await linkedHome(join(wanted, name));
  if (linked === null && reachable) return wanted;
  const home = linked ?? (await newLinkedHome(join(wanted, name)));
  say(`The server's user cannot enter ${wanted}: the database's files are in ${home}.`);
  return home;
}

/** @throws Error in one plain sentence where there can be no such folder, or nothing be put in it */
async function openFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new Error(`DATA_DIR: cannot keep files in ${folder} (${code})`, { cause });
  }
}

/** Lets the account pass through the data folder, not read it; `false` where that is not enough. */
async function letEnter(account: Account, folder: string): Promise<boolean> {
  if (await canEnter(account, folder)) return true;
  if (!(await canEnter(account, dirname(folder)))) return false;
  await chmod(folder, (await stat(folder)).mode | 0o001);
  return canEnter(account, folder);
}

async function ephemeralHome(folder: string, account: Account | null): Promise<string> {
  const home = await mkdtemp(join(folder, "boomerang-"));
  if (account) await chown(home, account.uid, account.gid);
  return home;
}

async function linkedHome(link: string): Promise<string | null> {
  try {
    return await readlink(link);
  } catch (error) {
    // Not there, or no link but the cluster's own folder.
    if (["ENOENT", "EINVAL"].includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}

async function newLinkedHome(link: string): Promise<string> {
  const home = await mkdtemp(join(await makeSystemFolder(), `${basename(link)}-`));
  await chmod(home, 0o755);
  await symlink(home, link);
  return home;
}

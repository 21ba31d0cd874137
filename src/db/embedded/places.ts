import { createHash } from "node:crypto";
import { chmod, chown, mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
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
 * that (a folder only root may enter lies above it), one of its own elsewhere, the same each time.
 * An ephemeral cluster has a new one each time, within the data folder or the system's temporary.
 */
export async function clusterHome(
  dataDir: string,
  account: Account | null,
  { ephemeral, log }: { ephemeral: boolean; log: (line: string) => void },
): Promise<string> {
  const wanted = resolve(dataDir);
  await mkdir(wanted, { recursive: true });
  const reachable = !account || (await canEnter(account, wanted));
  if (ephemeral) return ephemeralHome(reachable ? wanted : tmpdir(), account);
  if (reachable) return wanted;

  const home = await systemHome(wanted);
  log(`The user ${account.name} cannot enter ${wanted}: the database's files are in ${home}.`);
  return home;
}

async function ephemeralHome(folder: string, account: Account | null): Promise<string> {
  const home = await mkdtemp(join(folder, "boomerang-"));
  if (account) await chown(home, account.uid, account.gid);
  return home;
}

async function systemHome(wanted: string): Promise<string> {
  const mark = createHash("sha256").update(wanted).digest("hex").slice(0, 12);
  const home = join(await makeSystemFolder(), `${basename(wanted)}-${mark}`);
  await mkdir(home, { recursive: true });
  await chmod(home, 0o755);
  return home;
}

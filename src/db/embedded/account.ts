import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/** A user of this machine, as /etc/passwd has it. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/** initdb wants an account that has a passwd entry; these two are the ones that may be there. */
const UNPRIVILEGED = ["postgres", "nobody"];

/**
 * The user the server must run as: PostgreSQL refuses root, so as root it is an unprivileged one.
 * `null` for everybody else: the server then runs as whoever runs us.
 */
export async function serverAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;

  const entries = (await readFile("/etc/passwd", "utf8"))
    .split("\n")
    .map((line) => line.split(":"));
  for (const wanted of UNPRIVILEGED) {
    const entry = entries.find(([name]) => name === wanted);
    if (entry) return { name: wanted, uid: Number(entry[2]), gid: Number(entry[3]) };
  }
  throw new Error(
    "PostgreSQL does not run as root, and this machine has neither a user postgres nor nobody: " +
      "run Boomerang as another user, or set DATABASE_URL.",
  );
}

/** How to spawn a process as the account. */
export const runAs = (account: Account | null): { uid?: number; gid?: number } =>
  account ? { uid: account.uid, gid: account.gid } : {};

/** Whether the account can enter the folder: asked of the system, which knows of every bit and list. */
export async function canEnter(account: Account, folder: string): Promise<boolean> {
  try {
    await promisify(execFile)("/bin/sh", ["-c", 'cd "$1"', "sh", folder], {
      cwd: "/",
      ...runAs(account),
    });
    return true;
  } catch {
    return false;
  }
}

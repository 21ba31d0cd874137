import { randomBytes } from "node:crypto";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { type Account, runAs } from "./account.ts";
import { moveIntoPlace } from "./move-into-place.ts";
import type { Programs } from "./programs.ts";
import { serverEnvironment, supervise } from "./supervise.ts";

/** The database, and the superuser that owns it. */
export const DATABASE = "boomerang";

/** The server's files. */
export interface Cluster {
  /** PostgreSQL's own data directory. */
  readonly data: string;
  /** Of the superuser `boomerang`. */
  readonly password: string;
}

interface Making {
  readonly programs: Programs;
  readonly account: Account | null;
  /** For one run: need not survive the power going. */
  readonly ephemeral: boolean;
}

/**
 * The cluster in a folder, made at the first start. It is made under another name and gets its own
 * when whole, so a kill in the middle leaves nothing that a later start could mistake for a cluster.
 */
export async function ensureCluster(home: string, name: string, making: Making): Promise<Cluster> {
  const folder = join(home, name);
  if (!(await readdir(home)).includes(name)) {
    const unfinished = `${folder}.unfinished-`;
    await removeAbandoned(unfinished);
    await moveIntoPlace(await makeCluster(unfinished, making), folder);
  }
  return {
    data: dataIn(folder),
    password: await readFile(passwordFileIn(folder), "utf8"),
  };
}

const dataIn = (folder: string) => join(folder, "data");
const passwordFileIn = (folder: string) => join(folder, "password");

async function makeCluster(unfinished: string, making: Making): Promise<string> {
  const folder = await mkdtemp(`${unfinished}${process.pid}-`);
  await mkdir(dataIn(folder), { mode: 0o700 });
  const password = randomBytes(24).toString("base64url");
  // Written through to the disk, as initdb does with its own: a cluster without it is lost.
  await writeFile(passwordFileIn(folder), password, { mode: 0o600, flush: true });
  if (making.account) {
    const { uid, gid } = making.account;
    const paths = [folder, dataIn(folder), passwordFileIn(folder)];
    for (const path of paths) await chown(path, uid, gid);
  }
  await initialise(folder, making);
  await createDatabase(folder, making);
  return folder;
}

async function initialise(folder: string, { programs, account, ephemeral }: Making): Promise<void> {
  const initdb = supervise(
    [
      programs.initdb,
      `--pgdata=${dataIn(folder)}`,
      `--username=${DATABASE}`,
      `--pwfile=${passwordFileIn(folder)}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      // lower() and ILIKE then know Cyrillic on every machine, whatever locales it has.
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      // Containers often have a /dev/shm too small for anything else.
      "--set=dynamic_shared_memory_type=mmap",
      ...(ephemeral ? ["--no-sync"] : []),
    ],
    { account, folder },
  );
  const said: string[] = [];
  for await (const line of initdb.lines) said.push(line);
  if ((await initdb.ended) !== 0) {
    throw new Error(`The database could not be made in ${folder}: ${said.join(" ")}`);
  }
}

/** Through a server of one session, which ends when its input does, and so with us. */
async function createDatabase(folder: string, { programs, account, ephemeral }: Making) {
  const server = spawn(
    programs.postgres,
    ["--single", ...(ephemeral ? ["-F"] : []), "-D", dataIn(folder), "postgres"],
    { cwd: folder, env: serverEnvironment(), detached: true, ...runAs(account) },
  );
  server.stdout.resume();
  server.stdin.end(`create database ${DATABASE} owner ${DATABASE}\n`);
  const [said, [code]] = await Promise.all([text(server.stderr), once(server, "exit")]);
  if (code !== 0 || /\b(?:ERROR|FATAL|PANIC):/.test(said)) {
    throw new Error(`The database could not be made in ${folder}: ${said}`);
  }
}

/** Removes what a process that is gone had begun. */
async function removeAbandoned(unfinished: string): Promise<void> {
  const start = basename(unfinished);
  for (const name of await readdir(dirname(unfinished))) {
    if (!name.startsWith(start)) continue;
    const maker = Number.parseInt(name.slice(start.length), 10);
    if (maker !== process.pid && isAlive(maker)) continue;
    // What its initdb still does after its death is over within a second or so.
    await rm(join(dirname(unfinished), name), {
      recursive: true,
      force: true,
      maxRetries: 5,
      retryDelay: 200,
    });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

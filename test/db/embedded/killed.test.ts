import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chown, readdir, readFile, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { serverAccount } from "../../../src/db/embedded/account.ts";
import { ask } from "./ask.ts";
import { install, newFolder, run } from "./installation.ts";

let installation: string;
let dataDir: string;

beforeAll(async () => {
  installation = await install(await newFolder());
}, 30_000);
beforeEach(async () => {
  dataDir = await newFolder();
});

const filesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

const lockIn = (folder: string) => join(folder, "postgres", "data", "postmaster.pid");

/** The process number of the server in a data folder. */
const serverIn = async (folder: string) =>
  Number.parseInt(await readFile(lockIn(folder), "utf8"), 10);

/** Settles once nobody listens at the URL any more. */
async function gone(url: string): Promise<void> {
  const port = Number(new URL(url).port);
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    const answer = await Promise.race([
      once(socket, "connect"),
      once(socket, "error").then(() => "nobody"),
    ]).catch(() => "nobody");
    socket.destroy();
    if (answer === "nobody") return;
    await sleep(20);
  }
}

/** Settles once the folder has an entry of which the name begins so. */
async function entry(folder: string, start: string): Promise<string> {
  for (;;) {
    const found = (await filesIn(folder)).find((name) => name.startsWith(start));
    if (found) return join(folder, found);
    await sleep(5);
  }
}

describe("when node is killed", () => {
  it("leaves no server behind, and loses nothing that was saved", async () => {
    const first = run(installation, dataDir);
    const url = await first.said("url");
    await ask(url, "create table kept as select 7 as n");
    await first.kill("SIGKILL");
    await gone(url);

    const second = run(installation, dataDir);
    expect(await ask(await second.said("url"), "select n from kept")).toEqual([{ n: 7 }]);
    await second.kill("SIGTERM");
  }, 60_000);

  it("comes back while the old server is still going", async () => {
    const killed = run(installation, dataDir);
    await ask(await killed.said("url"), "create table kept as select 7 as n");
    const old = await serverIn(dataDir);
    process.kill(old, "SIGSTOP");
    await killed.kill("SIGKILL");

    const next = run(installation, dataDir);
    // Long enough for a first try to find the folder held, far within the patience.
    await sleep(1_000);
    process.kill(old, "SIGCONT");
    expect(await ask(await next.said("url"), "select n from kept")).toEqual([{ n: 7 }]);
    await next.kill("SIGTERM");
  }, 60_000);

  it("leaves none that was only starting", async () => {
    const made = run(installation, dataDir);
    await made.said("url");
    await made.kill("SIGTERM");

    for (const waitMs of [40, 60, 80, 100, 120, 140]) {
      const starting = run(installation, dataDir);
      await sleep(waitMs);
      await starting.kill("SIGKILL");
    }
    const last = run(installation, dataDir);
    expect(await ask(await last.said("url"), "select 1 as n")).toEqual([{ n: 1 }]);
    await last.kill("SIGTERM");
  }, 60_000);

  it("leaves nothing half made while it was making the database", async () => {
    const interrupted = run(installation, dataDir);
    const unfinished = await entry(dataDir, "postgres.unfinished-");
    await entry(join(unfinished, "data"), "base");
    await interrupted.kill("SIGKILL");
    expect(await readdir(dataDir)).not.toContain("postgres");

    const next = run(installation, dataDir);
    expect(await ask(await next.said("url"), "select 1 as n")).toEqual([{ n: 1 }]);
    expect(await readdir(dataDir)).toEqual(["postgres"]);
    await next.kill("SIGTERM");
  }, 60_000);
});

describe("when the node of an ephemeral server is killed", () => {
  it("leaves none of its files", async () => {
    const killed = run(installation, dataDir, {}, "ephemeral");
    const url = await killed.said("url");
    const home = await entry(dataDir, "boomerang-");
    await killed.kill("SIGKILL");
    await gone(url);
    await expect.poll(() => filesIn(home), { timeout: 30_000 }).toEqual([]);
  }, 60_000);
});

describe("Ctrl-C", () => {
  it("reaches node, which then has its database still", async () => {
    const working = run(installation, dataDir);
    const url = await working.said("url");
    process.kill(-working.node.pid!, "SIGINT");
    await working.said("interrupted");
    expect(await ask(url, "select 1 as n")).toEqual([{ n: 1 }]);
    await working.kill("SIGTERM");
    await gone(url);
  }, 60_000);
});

describe("a second process on the folder", () => {
  it("is refused in plain words", async () => {
    const first = run(installation, dataDir);
    const url = await first.said("url");
    const second = run(installation, dataDir);
    expect(await second.said("fault")).toMatch(/^Another Boomerang is running on the data in /);
    expect(await ask(url, "select 1 as n")).toEqual([{ n: 1 }]);
    await first.kill("SIGTERM");
  }, 60_000);
});

describe.runIf(process.platform === "linux")("a lock whose process number was given away", () => {
  let stranger: ChildProcess;

  beforeEach(async () => {
    const account = await serverAccount();
    stranger = spawn("/bin/sh", ["-c", "read -r _"], {
      cwd: "/",
      ...(account && { uid: account.uid, gid: account.gid }),
    });
    await once(stranger, "spawn");
    return () => stranger.stdin?.destroy();
  });

  it("is no lock", async () => {
    const first = run(installation, dataDir);
    const url = await first.said("url");
    const lock = lockIn(dataDir);
    const [, ...rest] = (await readFile(lock, "utf8")).split("\n");
    await first.kill("SIGKILL");
    await gone(url);
    await writeFile(lock, [stranger.pid, ...rest].join("\n"));
    const account = await serverAccount();
    if (account) await chown(lock, account.uid, account.gid);

    const second = run(installation, dataDir);
    expect(await second.said("url")).toMatch(/^postgres:/);
    await second.kill("SIGTERM");
  }, 60_000);
});

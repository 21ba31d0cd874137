import { chmod, lstat, mkdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { serverAccount } from "../../../src/db/embedded/account.ts";
import { startEmbeddedServer } from "../../../src/db/embedded/start.ts";
import { ask } from "./ask.ts";
import { install, newFolder, type Run, run } from "./installation.ts";

const isRoot = process.getuid?.() === 0;

/** What our tests put outside the temporary folder. */
const made: string[] = [];
afterAll(async () => {
  for (const path of made) await rm(path, { recursive: true, force: true });
});

/** Where a run says that its files are; they go when the tests end. */
async function readPlace(started: Run): Promise<string> {
  const place = /cannot enter .* are in (\S+)\.$/.exec(await started.said("log"))![1]!;
  made.push(place);
  return place;
}

describe.runIf(isRoot)("run by root", () => {
  it("has its server run by somebody without privileges", async () => {
    const dataDir = await newFolder();
    const server = await startEmbeddedServer({ dataDir });
    const pid = (await readFile(join(dataDir, "postgres", "data", "postmaster.pid"), "utf8")).split(
      "\n",
    )[0]!;
    const status = await readFile(`/proc/${pid}/status`, "utf8");
    const account = await serverAccount();
    expect(status).toMatch(new RegExp(`^Uid:\\s+${account!.uid}\\b`, "m"));
    expect(status).toMatch(/^Groups:\s*(?!0\b)/m);
    await server.stop();
  }, 30_000);

  it("keeps its files in a data folder that only root may read", async () => {
    const dataDir = join(await newFolder(), "data");
    await mkdir(dataDir, { mode: 0o700 });
    const server = await startEmbeddedServer({ dataDir });
    await server.stop();
    expect((await lstat(join(dataDir, "postgres"))).isDirectory()).toBe(true);
    expect((await stat(dataDir)).mode & 0o077).toBe(0o001);
  }, 30_000);

  it("works below a folder only root may enter, says where its files are, and finds them again", async () => {
    const closed = await newFolder();
    await chmod(closed, 0o700);
    const project = await install(join(closed, "project"), { ownPackages: true });
    const dataDir = join(project, "data");

    const first = run(project, dataDir);
    const place = await readPlace(first);
    await ask(await first.said("url"), "create table kept as select 7 as n");
    await first.kill("SIGTERM");

    const second = run(project, dataDir);
    expect(await readPlace(second)).toBe(place);
    expect(await ask(await second.said("url"), "select n from kept")).toEqual([{ n: 7 }]);
    await second.kill("SIGTERM");

    await rm(dataDir, { recursive: true });
    const afresh = run(project, dataDir);
    await readPlace(afresh);
    await expect(ask(await afresh.said("url"), "select n from kept")).rejects.toThrow(/kept/);
    await afresh.kill("SIGTERM");
  }, 60_000);
});

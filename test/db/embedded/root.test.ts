import { chmod, lstat, mkdir, readFile, readdir, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import postgres from "postgres";
import { describe, expect, it } from "vitest";
import { serverAccount } from "../../../src/db/embedded/account.ts";
import { makeSystemFolder, SYSTEM_FOLDER } from "../../../src/db/embedded/places.ts";
import { startEmbeddedServer } from "../../../src/db/embedded/start.ts";
import { install, newFolder, run } from "./installation.ts";

const isRoot = process.getuid?.() === 0;

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
    await rm(dataDir, { recursive: true });
  }, 30_000);

  it("keeps its files in a data folder that only root may read", async () => {
    const dataDir = join(await newFolder(), "data");
    await mkdir(dataDir, { mode: 0o700 });
    const server = await startEmbeddedServer({ dataDir });
    await server.stop();
    expect((await lstat(join(dataDir, "postgres"))).isDirectory()).toBe(true);
    expect((await stat(dataDir)).mode & 0o077).toBe(0o001);
    await rm(dirname(dataDir), { recursive: true });
  }, 30_000);

  it("works below a folder only root may enter, says where its files are, and finds them again", async () => {
    const before = await readdir(await makeSystemFolder());
    const closed = await newFolder();
    await chmod(closed, 0o700);
    const project = await install(join(closed, "project"), { ownPackages: true });
    const dataDir = join(project, "data");

    const first = run(project, dataDir);
    expect(await first.said("log")).toContain(`cannot enter ${dataDir}`);
    await ask(await first.said("url"), "create table kept as select 7 as n");
    await first.kill("SIGTERM");

    const second = run(project, dataDir);
    const place = / in (\S+)\.$/.exec(await second.said("log"))![1]!;
    expect(await ask(await second.said("url"), "select n from kept")).toEqual([{ n: 7 }]);
    await second.kill("SIGTERM");

    await rm(dataDir, { recursive: true });
    const afresh = run(project, dataDir);
    const newPlace = / in (\S+)\.$/.exec(await afresh.said("log"))![1]!;
    await expect(ask(await afresh.said("url"), "select n from kept")).rejects.toThrow(/kept/);
    await afresh.kill("SIGTERM");

    for (const made of [closed, place, newPlace]) await rm(made, { recursive: true });
    const copies = (await readdir(SYSTEM_FOLDER)).filter((name) => name.startsWith("postgresql-"));
    for (const name of copies.filter((copy) => !before.includes(copy))) {
      await rm(join(SYSTEM_FOLDER, name), { recursive: true });
    }
  }, 60_000);
});

async function ask(url: string, question: string): Promise<unknown[]> {
  const client = postgres(url, { max: 1 });
  try {
    return await client.unsafe(question);
  } finally {
    await client.end();
  }
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { uploadFolder } from "../../src/http/upload-folder.ts";

const UNIQUE = "0e37df36-f698-11e6-8dd4-cb9ced3df976";
const NOW = new Date("2026-06-15T09:00:00Z");

async function openFolder() {
  const folder = await mkdtemp(join(tmpdir(), "boomerang-uploads-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return {
    folder,
    uploads: uploadFolder(folder),
    leave: async (name: string, at = NOW) => {
      await writeFile(join(folder, name), "half");
      await utimes(join(folder, name), at, at);
      return name;
    },
  };
}

/** The number of a process that has ended. */
async function goneProcess(): Promise<number> {
  const node = spawn(process.execPath, ["--eval", ""]);
  await once(node, "close");
  return node.pid!;
}

describe("the folder of uploads", () => {
  it("is cleared of what programs that are gone have left, and of nothing else", async () => {
    const { folder, uploads, leave } = await openFolder();
    const dayAgo = new Date(NOW.getTime() - 25 * 60 * 60 * 1000);
    await leave(`${hostname()}-${await goneProcess()}-${UNIQUE}`);
    await leave(`${hostname()}-${process.pid}-${UNIQUE}`);
    await leave(`elsewhere-1-${UNIQUE}`, dayAgo);
    const kept = [
      await leave("sales.csv", dayAgo),
      await leave(`elsewhere-2-${UNIQUE}`),
      await leave(`${hostname()}-${process.ppid}-${UNIQUE}`),
    ];
    await uploads.clear(NOW);
    expect(new Set(await readdir(folder))).toEqual(new Set(kept));
  });

  it("need not be there before the first upload", async () => {
    const { folder } = await openFolder();
    const uploads = uploadFolder(join(folder, "data", "uploads"));
    await uploads.clear(NOW);
    await uploads.lend((path) => writeFile(path, "all of it"));
    expect(await readdir(join(folder, "data", "uploads"))).toEqual([]);
  });

  it("removes a file also when its use fails, and when none was made", async () => {
    const { folder, uploads } = await openFolder();
    const failing = uploads.lend(async (path) => {
      await writeFile(path, "all of it");
      throw new Error("no database");
    });
    await expect(failing).rejects.toThrow("no database");
    await uploads.lend(async () => {});
    expect(await readdir(folder)).toEqual([]);
  });
});

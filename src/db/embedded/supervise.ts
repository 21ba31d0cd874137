import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { type Account, runAs } from "./account.ts";
import { SUPERVISOR } from "./supervisor.ts";

/** A process that cannot outlive us. */
export interface Supervised {
  /** Its stderr, line by line, until it ends. */
  readonly lines: AsyncIterable<string>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number>;
  /** Asks it to end, as our own end would; the promise is `ended`. */
  end(): Promise<number>;
}

/** The server's environment: nothing of ours that would change what it does, messages in English. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = ["PATH", "SystemRoot", "TEMP", "TMP"].filter((name) => name in process.env);
  return { ...Object.fromEntries(kept.map((name) => [name, process.env[name]])), LC_ALL: "C" };
}

/**
 * Starts a command under a supervisor in a session of its own: neither Ctrl-C in the terminal nor
 * the terminal's closing reaches it, only our end does.
 *
 * @param remove a folder to remove once the command has ended because we did, or asked for it
 */
export function supervise(
  command: readonly string[],
  { account, folder, remove = "" }: { account: Account | null; folder: string; remove?: string },
): Supervised {
  const [shell, ...script] = SUPERVISOR;
  const child = spawn(shell, [...script, remove, ...command], {
    cwd: folder,
    env: serverEnvironment(),
    stdio: ["pipe", "ignore", "pipe"],
    detached: true,
    windowsHide: true,
    ...runAs(account),
  });
  const ended = exitCode(child);
  return {
    lines: createInterface({ input: child.stderr }),
    ended,
    end: () => {
      child.stdin.destroy();
      return ended;
    },
  };
}

async function exitCode(child: ChildProcess): Promise<number> {
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}

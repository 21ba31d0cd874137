import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ADDRESS = /http:\/\/localhost:\d+/;

/** The program as `npm start` runs it, without a token, on a port and a data folder of its own. */
export async function startProgram() {
  await promisify(execFile)("npm", ["run", "--silent", "build"], { cwd: ROOT });
  const dataDir = await mkdtemp(join(tmpdir(), "boomerang-newcomer-"));
  const { BOT_TOKEN: _, DATABASE_URL: __, ...inherited } = process.env;
  const program = spawn(process.execPath, ["dist/main.js"], {
    cwd: ROOT,
    env: { ...inherited, DATA_DIR: dataDir, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(program, "exit");

  return {
    url: await addressIn(program.stdout),
    /** Asks it to stop. @throws Error when it does not end well */
    async stop(): Promise<void> {
      program.kill("SIGTERM");
      const [code] = (await ended) as [number | null];
      await rm(dataDir, { recursive: true });
      if (code !== 0) throw new Error(`the program ended with ${code}`);
    },
  };
}

async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: output })) {
    const address = ADDRESS.exec(line)?.[0];
    if (address !== undefined) return address;
    lines.push(line);
  }
  throw new Error(`the program ended without naming its page: ${lines.join("\n")}`);
}

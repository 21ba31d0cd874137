/**
 * Runs a command and waits on a pipe for us: when our end of it is closed, by us or by our own
 * death of whatever kind, the command is interrupted (to PostgreSQL: shut down fast), again each
 * second since one too early is lost, and after ten seconds told to quit at once. The first
 * argument is a folder to remove once it has ended in this way, or nothing.
 */
const FOR_SH = `
remove=$1; shift
exec 3<&0 </dev/null
"$@" 3<&- &
command=$!
{
  read -r _ <&3
  if [ -n "$remove" ]; then : >"$remove/over"; fi
  tries=0
  while kill -INT "$command"; do
    tries=$((tries + 1))
    if [ "$tries" -gt 10 ]; then kill -QUIT "$command"; fi
    sleep 1
  done
} >/dev/null 2>&1 &
watchdog=$!
exec 3<&-
wait "$command"
code=$?
kill "$watchdog"
if [ -e "$remove/over" ]; then rm -rf "$remove" 2>/dev/null; fi
exit "$code"
`;

/** The same where there is no sh; pg_ctl is what can interrupt a server on Windows. */
const FOR_NODE = `
const { spawn, spawnSync } = require("node:child_process");
const { rmSync } = require("node:fs");
const { dirname, join } = require("node:path");
const [remove, program, ...rest] = process.argv.slice(1);
const command = spawn(program, rest, { stdio: ["ignore", "ignore", "inherit"], windowsHide: true });
let over = false;
process.stdin.resume().on("close", () => {
  over = true;
  spawnSync(join(dirname(program), "pg_ctl"), ["kill", "INT", String(command.pid)]);
  setTimeout(() => command.kill(), 10_000).unref();
});
command.on("exit", (code) => {
  if (over && remove !== "") rmSync(remove, { recursive: true, force: true });
  process.exit(code ?? 1);
});
`;

/** What runs a command so that it cannot outlive us; a folder to remove, then the command, follow. */
export const SUPERVISOR: readonly [string, ...string[]] =
  process.platform === "win32"
    ? [process.execPath, "-e", FOR_NODE]
    : ["/bin/sh", "-c", FOR_SH, "sh"];

import { schedule } from "node-cron";
import type { Log } from "./log.ts";

/** Work that comes round; each decides for itself whether there is anything to do. */
export interface Rounds {
  /** Alerts, sending, refits whose time has come. */
  runDueWork(): Promise<void>;
  /** Numbers of updates so old that Telegram cannot send them again. */
  forgetOldUpdates(): Promise<void>;
}

const EVERY_MINUTE = "* * * * *";
const ONCE_AN_HOUR = "17 * * * *";

/**
 * Starts the ticks; what fell due while nobody was there is done at once. A tick that is still at
 * work lets the next one pass.
 */
export function startSchedule(rounds: Rounds, log: Log): { stop(): Promise<void> } {
  const dueWork = tick(EVERY_MINUTE, "due work", () => rounds.runDueWork(), log);
  void dueWork.now();
  const tasks = [dueWork, tick(ONCE_AN_HOUR, "old updates", () => rounds.forgetOldUpdates(), log)];
  return {
    async stop() {
      await Promise.all(tasks.map((task) => task.stop()));
    },
  };
}

function tick(cron: string, name: string, work: () => Promise<void>, log: Log) {
  let running: Promise<void> | null = null;
  const now = () => {
    running ??= work()
      .catch((error: unknown) => log.error({ err: error, round: name }, "a round failed"))
      .finally(() => {
        running = null;
      });
    return running;
  };
  const task = schedule(cron, now, { name, timezone: "UTC" });
  return {
    now,
    async stop() {
      await task.destroy();
      await running;
    },
  };
}

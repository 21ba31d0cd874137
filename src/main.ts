import { join } from "node:path";
import { type Boomerang, type BoomerangSettings, startBoomerang } from "./boomerang.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { startEmbeddedServer } from "./db/embedded/start.ts";
import { startAfresh } from "./db/start-afresh.ts";
import { startDemo } from "./demo/start-demo.ts";
import { localDay } from "./flows/local-time.ts";
import { healthRoute } from "./http/health.ts";
import { listen } from "./http/listen.ts";
import { keepHeapSmall } from "./keep-heap-small.ts";
import { createLog, type Log } from "./log.ts";

/** Something that was started and can be stopped. */
interface Running {
  stop(): Promise<void>;
}

const STOP_WITHIN_MS = 5_000;
const LOCAL_ONLY = "127.0.0.1";

await main();

async function main(): Promise<void> {
  keepHeapSmall();
  const config = readConfigOrExit();
  const log = createLog(config.logLevel);
  endOnFault(log);
  const whatRuns = stopOnSignal(log);
  try {
    whatRuns.is = await (config.botToken
      ? startBot(config, config.botToken, log)
      : startTryOut(config, log));
  } catch (error) {
    log.debug({ err: error }, "start failed");
    exitWith(error instanceof Error ? error.message : String(error));
  }
}

/** The bot on Telegram. */
async function startBot(config: Config, token: string, log: Log): Promise<Running> {
  const database = await openDatabase(config, "postgres", log);
  const address = addressOf(config);
  const boomerang = await startBoomerang({
    databaseUrl: database.url,
    token,
    apiRoot: config.telegramApiRoot,
    webhook: config.webhook,
    publicRoot: () => address.root(),
    uploads: uploadsOf(config),
    signup: config.signup,
    log,
  });
  void boomerang.lost.then(({ message }) => exitWith(message));
  const server = await listen(boomerang.routes, config.port);
  address.port = server.port;
  const link = await boomerang.newClaimLink();
  if (link) say(`Open this link in Telegram to become the owner (it works once):\n${link}`);
  say(`Boomerang is running; health on http://localhost:${server.port}/health`);
  return inOrder(server, boomerang, database);
}

/** Without a token: the demo, on a database of its own that is made afresh at every start. */
async function startTryOut(config: Config, log: Log): Promise<Running> {
  const database = await openDatabase({ ...config, databaseUrl: null }, "demo", log);
  const address = addressOf({ ...config, webhook: null });
  let boomerang: Boomerang | null = null;
  const demo = await startDemo({
    today: (timeZone) => localDay(new Date(), timeZone),
    startBot: async (bot) => {
      await startAfresh(database.url);
      boomerang = await startBoomerang({
        ...bot,
        databaseUrl: database.url,
        webhook: null,
        publicRoot: () => address.root(),
        uploads: uploadsOf(config),
        signup: "open",
        log,
      });
      return boomerang;
    },
  });
  const routes = healthRoute(async () => (await boomerang?.isHealthy()) ?? false);
  // The demo's bot is made anew now and then: whichever there is answers.
  routes.all("/v1/*", (c) => boomerang?.routes.fetch(c.req.raw, c.env) ?? c.notFound());
  const server = await listen(routes.route("/", demo.routes), config.port, LOCAL_ONLY);
  address.port = server.port;
  say(`The demo is running: open http://localhost:${server.port}`);
  return inOrder(server, demo, database);
}

/** Where others reach us. Port 0 becomes another one once we listen. */
function addressOf({ webhook, port }: Config): { port: number; root(): string } {
  return {
    port,
    root() {
      return webhook?.publicUrl ?? `http://localhost:${this.port}`;
    },
  };
}

function uploadsOf({ dataDir, uploadLimitBytes }: Config): BoomerangSettings["uploads"] {
  return { folder: join(dataDir, "uploads"), limitBytes: uploadLimitBytes };
}

/** The database DATABASE_URL names, else a server of our own in a folder of DATA_DIR. */
async function openDatabase(
  { databaseUrl, dataDir }: Config,
  folder: string,
  log: Log,
): Promise<{ url: string; stop(): Promise<void> }> {
  if (databaseUrl) return { url: databaseUrl, stop: async () => {} };
  const server = await startEmbeddedServer({
    dataDir,
    name: folder,
    say,
    log: (line) => log.debug({ from: "postgres" }, line),
  });
  void exitWhenLost(server.ended);
  return server;
}

async function exitWhenLost(ended: Promise<"stopped" | "lost">): Promise<void> {
  if ((await ended) === "lost") exitWith("The database server has ended. Start Boomerang again.");
}

function inOrder(...parts: readonly Running[]): Running {
  return {
    async stop() {
      for (const part of parts) await part.stop();
    },
  };
}

/**
 * SIGTERM and SIGINT finish what is under way and end with 0; what hangs is left behind. Before
 * anything runs there is nothing to finish.
 */
function stopOnSignal(log: Log): { is: Running | null } {
  const whatRuns: { is: Running | null } = { is: null };
  let isStopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, "stopping");
    if (!whatRuns.is) process.exit(0);
    setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
    whatRuns.is.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "stopping failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  return whatRuns;
}

/** What nobody has caught leaves nothing to rely on but the database: we end, to be started again. */
function endOnFault(log: Log): void {
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "an unforeseen fault");
    exitWith("Boomerang met an unforeseen fault and ends. Started again, it goes on where it was.");
  });
}

function readConfigOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) exitWith(error.message);
    throw error;
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function exitWith(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

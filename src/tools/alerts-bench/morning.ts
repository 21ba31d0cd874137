import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Bot } from "grammy";
import pino from "pino";
import postgres from "postgres";
import { CONNECTIONS, DUE_WORK_AT_ONCE } from "../../boomerang.ts";
import { connect } from "../../db/connect.ts";
import { startEmbeddedServer } from "../../db/embedded/start.ts";
import { inBusiness } from "../../db/in-business.ts";
import { outsideOf } from "../../db/outside.ts";
import { createTelegram } from "../../demo/bot-api/telegram.ts";
import { parseDay } from "../../domain/day.ts";
import type { FlowDependencies } from "../../flows/dependencies.ts";
import { localInstant } from "../../flows/local-time.ts";
import { runDueWork } from "../../flows/alerts/run-due-work.ts";
import { apiForNews } from "../../telegram/api-for-news.ts";
import type { BotContext } from "../../telegram/context.ts";
import { createMenus } from "../../telegram/menus.ts";
import { createNotifier } from "../../telegram/notify.ts";
import { createPace, type Pace } from "../../telegram/pace.ts";
import { createTell } from "../../telegram/tell.ts";
import { memberOf, plantBusinesses, setBack, type Size } from "./plant-businesses.ts";

const TOKEN = "4949:AAExample";
const TODAY = parseDay("2026-06-03");
const NINE = localInstant(TODAY, "09:00", "Europe/Kyiv");
const NOBODY_WAITS: Pace = { turn: async () => {} };
const log = pino({ level: "warn" });

/** What one morning took. */
export interface MorningFigures {
  readonly alerts: number;
  readonly seconds: number;
  readonly statements: number;
}

/** The same, of a morning at Telegram's own rate. */
export interface SendingFigures extends MorningFigures {
  /** Messages a second, from the first to the last. */
  readonly rate: number;
  /** Times Telegram said 429. */
  readonly refusals: number;
}

/** A database with so many businesses, on a server of its own. */
export async function openMornings(size: Size) {
  const dataDir = await mkdtemp(join(tmpdir(), "boomerang-bench-"));
  const server = await startEmbeddedServer({ dataDir, ephemeral: true });
  let statements = 0;
  const onStatement = () => void (statements += 1);
  const connection = await connect(server.url, { connections: CONNECTIONS, onStatement });
  const admin = postgres(server.url, { max: 1, onnotice: () => {} });
  const deps: FlowDependencies = {
    inBusiness: inBusiness(connection.db),
    outside: outsideOf(connection.db),
    now: () => NINE,
    signup: "closed",
  };
  await plantBusinesses(admin, size, TODAY);

  async function morning(pace: Pace, limits: boolean): Promise<SendingFigures> {
    await setBack(admin, size, NINE);
    const telegram = createTelegram({ token: TOKEN, username: "bench_bot", name: "B", limits });
    for (let business = 1; business <= size.businesses; business += 1) {
      telegram.person({ id: memberOf(business), first_name: "Owner" }).say("/start");
    }
    const bot = await telegram.listen();
    const client = { apiRoot: bot.root };
    const api = apiForNews(new Bot<BotContext>(TOKEN, { client }), pace);
    const tell = createTell(createNotifier(api, log), api, createMenus(), log);
    statements = 0;
    const started = performance.now();
    await runDueWork(deps, tell, log, { atOnce: DUE_WORK_AT_ONCE });
    const seconds = (performance.now() - started) / 1000;
    await bot.close();
    const [first, last] = [telegram.calls[0]!, telegram.calls.at(-1)!];
    const sent = telegram.calls.filter(({ status }) => status === 200).length;
    return {
      alerts: sent,
      seconds,
      statements,
      rate: ((telegram.calls.length - 1) / (last.at - first.at)) * 1000,
      refusals: telegram.calls.filter(({ status }) => status === 429).length,
    };
  }

  return {
    /** All alerts as quickly as they can be made, with a Telegram that takes everything. */
    make: (): Promise<MorningFigures> => morning(NOBODY_WAITS, false),
    /** All alerts as they are sent. */
    send: (): Promise<SendingFigures> => morning(createPace(), true),
    async close() {
      await admin.end();
      await connection.close();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

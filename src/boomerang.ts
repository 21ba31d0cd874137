import { sql } from "drizzle-orm";
import type { Hono } from "hono";
import { connect } from "./db/connect.ts";
import { inBusiness } from "./db/in-business.ts";
import { outsideOf } from "./db/outside.ts";
import { updateStore } from "./db/outside/updates.ts";
import { createFlows } from "./flows/create-flows.ts";
import type { FlowDependencies } from "./flows/dependencies.ts";
import type { Flows } from "./flows/flows.ts";
import { localDay } from "./flows/local-time.ts";
import { newClaim } from "./flows/business/new-claim.ts";
import { writeAlerts } from "./flows/alerts/post-alerts.ts";
import { runDueWork } from "./flows/alerts/run-due-work.ts";
import { talkMemory } from "./flows/talk-memory.ts";
import { apiRoutes, DESCRIPTION_PATH, PURCHASES_PATH } from "./http/api.ts";
import { healthRoute } from "./http/health.ts";
import { answerNotFound } from "./http/problem.ts";
import { uploadFolder } from "./http/upload-folder.ts";
import { WEBHOOK_PATH, webhookRoute } from "./http/webhook.ts";
import type { Log } from "./log.ts";
import { longFlowsApart } from "./long-flows.ts";
import { startSchedule } from "./schedule.ts";
import { apiForNews } from "./telegram/api-for-news.ts";
import { createBot } from "./telegram/bot.ts";
import { claimLink } from "./telegram/claim-link.ts";
import { startFeed } from "./telegram/feed.ts";
import { createInbox } from "./telegram/inbox.ts";
import { publishMenu } from "./telegram/menu.ts";
import { createMenus } from "./telegram/menus.ts";
import { createNotifier } from "./telegram/notify.ts";
import { createPace } from "./telegram/pace.ts";
import { talkStorage } from "./telegram/talk-storage.ts";
import { createTell } from "./telegram/tell.ts";
import { whenReachable } from "./telegram/when-reachable.ts";

/** What one running bot needs. */
export interface BoomerangSettings {
  readonly databaseUrl: string;
  readonly token: string;
  readonly apiRoot: string;
  /** null: long polling */
  readonly webhook: { readonly publicUrl: string; readonly secret: string } | null;
  /** Our own address, as others reach it; asked for once we listen. */
  readonly publicRoot: () => string;
  /** Where files that programs post stay while they are read, and the largest. */
  readonly uploads: { readonly folder: string; readonly limitBytes: number };
  readonly signup: "open" | "closed";
  readonly log: Log;
  readonly now?: () => Date;
}

/** A running bot. */
export interface Boomerang {
  readonly flows: Flows;
  /** Health, the API, and the webhook where there is one. */
  readonly routes: Hono;
  /** Settles, with the reason in one clear sentence, when Telegram will send no more updates. */
  readonly lost: Promise<Error>;
  /** Whether the database answers. */
  isHealthy(): Promise<boolean>;
  /** The link for the first owner; null once somebody owns a business here. */
  newClaimLink(): Promise<string | null>;
  /** Posts the day's alert of a business now, without waiting for its hour. */
  alertNow(businessId: number): Promise<void>;
  /** Finishes what is under way and lets go of everything. */
  stop(): Promise<void>;
}

/** Alerts on their way at a time: enough for Telegram's rate although each answer takes a while. */
export const DUE_WORK_AT_ONCE = 8;
/** A piece of due work takes two; the rest is for people. */
export const CONNECTIONS = 2 * DUE_WORK_AT_ONCE + 8;
const KEEP_UPDATES_MS = 48 * 60 * 60 * 1000;

/** Puts the parts together: database → stores → flows → bot, schedule, routes. */
export async function startBoomerang(settings: BoomerangSettings): Promise<Boomerang> {
  const { log, now = () => new Date() } = settings;
  const connection = await connect(settings.databaseUrl, { connections: CONNECTIONS });
  const deps: FlowDependencies = {
    inBusiness: inBusiness(connection.db),
    outside: outsideOf(connection.db),
    now,
    signup: settings.signup,
  };
  const longFlows = longFlowsApart(createFlows(deps), settings.databaseUrl);
  const { flows } = longFlows;
  const pace = createPace();
  const menus = createMenus();
  const bot = createBot({
    token: settings.token,
    apiRoot: settings.apiRoot,
    flows,
    now,
    apiAddresses: () => ({
      purchases: `${settings.publicRoot()}${PURCHASES_PATH}`,
      description: `${settings.publicRoot()}${DESCRIPTION_PATH}`,
    }),
    log,
    pace,
    menus,
    conversationStore: talkStorage(talkMemory(deps)),
  });
  bot.botInfo = await whenReachable(() => bot.api.getMe(), log);

  const updates = updateStore(connection.db, bot.botInfo.id);
  const inbox = createInbox(
    bot,
    {
      ...updates,
      receive: (received) => updates.receive(received, now()),
      markHandled: (updateId) => updates.markHandled(updateId, now()),
    },
    log,
  );
  await whenReachable(() => publishMenu(bot.api), log);
  const news = apiForNews(bot, pace);
  const tell = createTell(createNotifier(news, log), news, menus, log);
  const stopping = new AbortController();
  const options = { atOnce: DUE_WORK_AT_ONCE, stopped: stopping.signal };
  const schedule = startSchedule(
    {
      runDueWork: () => runDueWork(deps, tell, log, options),
      forgetOldUpdates: () => updates.forgetBefore(new Date(now().getTime() - KEEP_UPDATES_MS)),
    },
    log,
  );
  const { webhook } = settings;
  const address = webhook && { ...webhook, url: `${webhook.publicUrl}${WEBHOOK_PATH}` };
  const feed = await whenReachable(() => startFeed(bot, inbox, address, log), log);

  const isHealthy = () => answers(connection.db.execute(sql`select 1`));
  const uploads = uploadFolder(settings.uploads.folder);
  await uploads.clear(now());
  const uploadLimitBytes = settings.uploads.limitBytes;
  const note = (fault: Error) => log.error({ err: fault }, "a request met a fault");
  const routes = healthRoute(isHealthy).notFound(answerNotFound);
  routes.route("/", apiRoutes({ flows, now, uploads, uploadLimitBytes, note }));
  if (webhook)
    routes.route(
      "/",
      webhookRoute(webhook.secret, (update) => feed.receive(update)),
    );

  return {
    flows,
    routes,
    lost: feed.lost,
    isHealthy,
    async newClaimLink() {
      const secret = await newClaim(deps);
      return secret && claimLink(bot.botInfo.username, secret);
    },
    async alertNow(businessId) {
      const business = await deps.inBusiness(businessId, (stores) => stores.business.load());
      await writeAlerts(deps, business, localDay(now(), business.timeZone));
      await runDueWork(deps, tell, log, options);
    },
    async stop() {
      stopping.abort();
      await schedule.stop();
      longFlows.endAll();
      await feed.stop();
      await connection.close();
    },
  };
}

async function answers(query: PromiseLike<unknown>): Promise<boolean> {
  try {
    await query;
    return true;
  } catch {
    // Whoever asks for our health is told; the log has it from the queries that failed.
    return false;
  }
}

import type { Logger } from "pino";
import type { DueWork } from "../../db/outside/due-work.ts";
import { NoSuchBusiness } from "../../domain/no-such-business.ts";
import type { FlowDependencies } from "../dependencies.ts";
import { postAlerts } from "./post-alerts.ts";
import { postEveningNotes } from "./post-evening-notes.ts";
import { refit } from "../learning/refit.ts";
import { sendOutbox } from "./send-outbox.ts";
import { showGroupList } from "./show-group-list.ts";
import type { Tell } from "./tell.ts";

const PAUSE_AFTER_FAULT_MS = 60_000;

/** How due work is gone about. */
export interface WorkOptions {
  /** So many pieces at a time; each takes two of the database's connections. */
  readonly atOnce?: number;
  /** From then on no more is begun. */
  readonly stopped?: AbortSignal;
}

/**
 * Does all that is due, some pieces at a time, each business's sending in order. A piece that fails
 * is logged and tried again a minute later, and does not stand in the way of the rest.
 */
export async function runDueWork(
  deps: FlowDependencies,
  tell: Tell,
  log: Pick<Logger, "error">,
  { atOnce = 1, stopped }: WorkOptions = {},
): Promise<void> {
  const attempt = async (due: DueWork): Promise<Date | null> => {
    try {
      return await doWork(deps, tell, due);
    } catch (error) {
      if (error instanceof NoSuchBusiness) return null;
      log.error({ err: error, ...due }, "work that was due failed");
      return new Date(deps.now().getTime() + PAUSE_AFTER_FAULT_MS);
    }
  };
  const isStopped = () => stopped?.aborted ?? false;
  const goOn = async (): Promise<void> => {
    while (!isStopped() && (await deps.outside.dueWork.takeOne(deps.now(), attempt)));
  };
  await Promise.all(Array.from({ length: atOnce }, goOn));
}

function doWork(deps: FlowDependencies, tell: Tell, due: DueWork): Promise<Date | null> {
  switch (due.kind) {
    case "alert":
      return postAlerts(deps, due.businessId);
    case "evening_note":
      return postEveningNotes(deps, due.businessId);
    case "group_list":
      return showGroupList(deps, tell, due.businessId);
    case "outbox":
      return sendOutbox(deps, tell, due.businessId);
    case "refit":
      return refit(deps, due.businessId);
  }
}

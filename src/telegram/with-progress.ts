import type { Logger } from "pino";
import type { Progress, Watch } from "../flows/answers/files.ts";
import type { MemberContext } from "./context.ts";
import { type Place, show } from "./messages/message.ts";
import { progressMessage } from "./messages/progress.ts";
import { viewOf } from "./messages/view.ts";
import type { UnderWay } from "./under-way.ts";

/** What is over sooner needs no word in between. */
const FIRST_AFTER_MS = 2_000;
/** A message may be edited about once a second; a person reads no faster than this. */
const EVERY_MS = 2_500;

/** What a long job works on, and where its progress stands. */
export interface LongJob {
  readonly fileName: string;
  readonly place: Place;
}

/**
 * Runs a job on a file, and shows in one message how far it has got, with a button that calls it off.
 *
 * @returns "called off" where somebody did
 */
export async function withProgress<Result>(
  ctx: MemberContext,
  { fileName, place }: LongJob,
  job: (watch: Watch) => Promise<Result>,
  underWay: UnderWay,
  log: Logger,
): Promise<Result | "called off"> {
  return underWay.run(place, async (signal) => {
    const shown = showing(ctx, { fileName, place }, log);
    try {
      return await job({ onProgress: shown.note, signal });
    } catch (error) {
      if (signal.aborted && error === signal.reason) return "called off";
      throw error;
    } finally {
      // Nothing of it must come after what the job is answered with.
      await shown.end();
    }
  });
}

function showing(ctx: MemberContext, { fileName, place }: LongJob, log: Logger) {
  let latest: Progress = { stage: "reading", done: 0, total: null };
  let stageBegan = performance.now();
  let edit = Promise.resolve();
  let timer = setTimeout(tick, FIRST_AFTER_MS);
  let isOver = false;

  function note(progress: Progress): void {
    // What came before the end was known tells nothing of how fast it goes on.
    const isAnother = progress.stage !== latest.stage || progress.total !== latest.total;
    if (isAnother) stageBegan = performance.now();
    latest = progress;
  }

  function tick(): void {
    edit = showLatest();
  }

  async function showLatest(): Promise<void> {
    const message = progressMessage(fileName, latest, secondsLeft(latest, stageBegan), viewOf(ctx));
    try {
      await show(ctx.api, place, message);
    } catch (error) {
      log.warn({ err: error }, "progress could not be shown");
    }
    if (!isOver) timer = setTimeout(tick, EVERY_MS);
  }

  return {
    note,
    async end(): Promise<void> {
      isOver = true;
      clearTimeout(timer);
      await edit;
    },
  };
}

/** What is left takes as long for each as what is done has; null while too little is known. */
function secondsLeft({ done, total }: Progress, since: number): number | null {
  if (done === 0 || total === null) return null;
  return ((performance.now() - since) / 1000) * (total / done - 1);
}

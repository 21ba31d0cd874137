import { stat } from "node:fs/promises";
import pLimit from "p-limit";
import type { Day } from "./domain/day.ts";
import { UserError } from "./domain/user-error.ts";
import type { Flows } from "./flows/flows.ts";
import { startThread } from "./flows/in-thread.ts";
import type { Seat } from "./flows/seat.ts";
import type { Progress, Watch } from "./flows/watch.ts";

/** Flows that take minutes where a business has years of sales, and what each is given. */
interface LongFlows {
  /** Its watcher stays behind. */
  readonly importSales: [seat: Seat, importId: number, bytes: Uint8Array, today: Day];
  readonly takeSalesFile: Parameters<Flows["takeSalesFile"]>;
  readonly undoImport: Parameters<Flows["undoImport"]>;
}

/** One of them, as its thread is told of it. */
export type LongWork = {
  [Name in keyof LongFlows]: { readonly name: Name; readonly args: LongFlows[Name] };
}[keyof LongFlows];

/** What the thread is given. */
export interface LongTask {
  readonly databaseUrl: string;
  readonly work: LongWork;
}

/** What the thread tells. */
export type LongMessage =
  | { readonly type: "progress"; readonly progress: Progress }
  | { readonly type: "done"; readonly result: unknown };

type ResultOf<Name extends keyof LongFlows> = Awaited<ReturnType<Flows[Name]>>;

/** Each needs memory for all customers of a business. */
const AT_ONCE = 2;
/** Smaller files are in before a thread of their own has started. */
const WORTH_A_THREAD_BYTES = 500_000;
/** Learning from millions of purchases says nothing meanwhile. */
const LONGEST_SILENCE_MS = 60 * 60_000;
/** Run from the TypeScript sources, as the tests are, Node 20 cannot start a thread of them. */
const isCompiled = import.meta.url.endsWith(".js");

/** Flows, and how to be done with them. */
interface FlowsApart {
  readonly flows: Flows;
  /** Ends what is under way; its units of work are undone. */
  endAll(): void;
}

/**
 * The same flows; those that take long go on in threads of their own, each on connections of its
 * own, so that the bot answers at once meanwhile, and what they need is given back when they end. A
 * thread that dies takes its unit of work with it, and nothing else.
 */
export function longFlowsApart(flows: Flows, databaseUrl: string): FlowsApart {
  const ending = new AbortController();
  const inLine = pLimit(AT_ONCE);

  async function apart<Name extends keyof LongFlows>(
    name: Name,
    args: LongFlows[Name],
    watch?: Watch,
  ): Promise<ResultOf<Name>> {
    const signal = AbortSignal.any([ending.signal, ...(watch ? [watch.signal] : [])]);
    const task: LongTask = { databaseUrl, work: { name, args } as LongWork };
    // Who calls it off while it waits for others waits no longer.
    return orAborted(
      inLine(() => runApart<ResultOf<Name>>(task, signal, watch)),
      signal,
    );
  }

  const longFlows: Pick<Flows, keyof LongFlows> = {
    importSales: (seat, importId, bytes, today, watch) =>
      isLong(bytes.length)
        ? apart("importSales", [seat, importId, bytes, today], watch)
        : flows.importSales(seat, importId, bytes, today, watch),
    takeSalesFile: async (...args) =>
      isLong((await stat(args[1].path)).size)
        ? apart("takeSalesFile", args)
        : flows.takeSalesFile(...args),
    undoImport: (...args) => (isCompiled ? apart("undoImport", args) : flows.undoImport(...args)),
  };
  return { flows: { ...flows, ...longFlows }, endAll: () => ending.abort() };
}

async function runApart<Result>(
  task: LongTask,
  signal: AbortSignal,
  watch?: Watch,
): Promise<Result> {
  const script = new URL("./long-flows-thread.js", import.meta.url);
  const thread = startThread<LongMessage>(script, task, {
    signal,
    longestSilenceMs: LONGEST_SILENCE_MS,
  });
  try {
    for (;;) {
      const message = await thread.next();
      if (message === null) throw new Error(`the thread of ${task.work.name} has ended early`);
      if (message.type === "done") return message.result as Result;
      watch?.onProgress(message.progress);
    }
  } catch (error) {
    throw asUserError(error) ?? error;
  } finally {
    await thread.end();
  }
}

/** @throws the signal's reason, as soon as it is given */
function orAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}

const isLong = (bytes: number) => isCompiled && bytes >= WORTH_A_THREAD_BYTES;

/** An error that comes from a thread is no longer of its class. */
function asUserError(error: unknown): UserError | null {
  const { name, key, values } = error as Partial<UserError>;
  return name === "UserError" ? new UserError(key!, values) : null;
}

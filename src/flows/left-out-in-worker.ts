import { listLeftOut } from "../intake/list-left-out.ts";
import type { IntakeOptions, LeftOutRows } from "../intake/reading.ts";
import { inThread } from "./in-thread.ts";

/** What the thread is given. */
export interface ToLookThrough {
  readonly bytes: Uint8Array;
  readonly options: IntakeOptions;
}

/** Run from the TypeScript sources, as the tests are, Node 20 cannot start a thread of them. */
const isCompiled = import.meta.url.endsWith(".js");

/** `listLeftOut` in a thread of its own. */
export async function leftOutInWorker(
  bytes: Uint8Array,
  options: IntakeOptions,
): Promise<LeftOutRows | null> {
  if (!isCompiled) return listLeftOut(bytes, options);

  const script = new URL("./left-out-worker.js", import.meta.url);
  return inThread(script, { bytes, options } satisfies ToLookThrough);
}

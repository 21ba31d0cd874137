import { listLeftOut } from "../../intake/list-left-out.ts";
import type { IntakeOptions, LeftOutRows } from "../../intake/reading.ts";
import { startThread, TooMuch } from "../in-thread.ts";

/** What the thread is given. */
export interface ToLookThrough {
  readonly bytes: Uint8Array;
  readonly options: IntakeOptions;
}

/** Run from the TypeScript sources, as the tests are, Node 20 cannot start a thread of them. */
const isCompiled = import.meta.url.endsWith(".js");

/** `listLeftOut` in a thread of its own; null also where that takes too much. */
export async function leftOutInWorker(
  bytes: Uint8Array,
  options: IntakeOptions,
): Promise<LeftOutRows | null> {
  if (!isCompiled) return listLeftOut(bytes, options);

  const script = new URL("./left-out-worker.js", import.meta.url);
  const toLookThrough: ToLookThrough = { bytes, options };
  const thread = startThread<LeftOutRows | null>(script, toLookThrough);
  try {
    return await thread.next();
  } catch (error) {
    if (error instanceof TooMuch) return null;
    throw error;
  } finally {
    await thread.end();
  }
}

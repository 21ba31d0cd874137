import { readSalesFile } from "../intake/read-sales-file.ts";
import type { IntakeOptions, IntakeResult } from "../intake/reading.ts";
import { inThread } from "./in-thread.ts";
import type { Watch } from "./watch.ts";

/** What the thread is given. */
export interface ToRead {
  /** Its bytes, or where it lies. */
  readonly file: Uint8Array | string;
  readonly options: IntakeOptions;
}

/** Run from the TypeScript sources, as the tests are, Node 20 cannot start a thread of them. */
const isCompiled = import.meta.url.endsWith(".js");

/** `readSalesFile` in a thread of its own. */
export async function readInWorker(
  file: Uint8Array | string,
  options: IntakeOptions,
  watch?: Watch,
): Promise<IntakeResult> {
  watch?.signal.throwIfAborted();
  watch?.onProgress({ stage: "reading", done: 0, total: null });
  if (!isCompiled) return readHere(file, options, watch);

  const script = new URL("./read-worker.js", import.meta.url);
  const toRead: ToRead = { file, options };
  const result = await inThread<IntakeResult>(script, toRead, watch?.signal);
  return result ?? { type: "refused", refusal: { why: "too_big" } };
}

async function readHere(
  file: Uint8Array | string,
  options: IntakeOptions,
  watch?: Watch,
): Promise<IntakeResult> {
  const result = await readSalesFile(file, options);
  watch?.signal.throwIfAborted();
  return result;
}

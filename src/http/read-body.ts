import type { IncomingMessage } from "node:http";
import { HALF_WAY } from "./broken-request.ts";
import { Problem } from "./problem.ts";

/** A sender that is silent for so long is gone. */
const MOST_SILENCE_MS = 60_000;

/** How much a request may carry, and what whoever sends more is told. */
export interface BodyLimit {
  readonly bytes: number;
  readonly detail: string;
}

/**
 * What a request carries, piece by piece as it comes in.
 *
 * @throws Problem when it is more than the limit, or stops half-way
 */
export async function* readBody(
  incoming: IncomingMessage,
  { bytes, detail }: BodyLimit,
  silenceMs = MOST_SILENCE_MS,
): AsyncGenerator<Buffer, void> {
  if (Number(incoming.headers["content-length"] ?? 0) > bytes) throw new Problem(413, detail);

  let length = 0;
  incoming.setTimeout(silenceMs, () => incoming.destroy());
  try {
    // Destroyed, it would take the connection with it before the answer is through.
    for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
      length += (chunk as Buffer).length;
      if (length > bytes) throw new Problem(413, detail);
      yield chunk as Buffer;
    }
  } catch (cause) {
    throw cause instanceof Problem ? cause : HALF_WAY;
  } finally {
    incoming.setTimeout(0);
  }
}

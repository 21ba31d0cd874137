import { once } from "node:events";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";
import { answerBrokenRequests } from "./broken-request.ts";

const FINISH_WITHIN_MS = 1_500;
const DROP_IDLE_EVERY_MS = 50;

/** A large file may take an hour to come in; who reads a body looks after those that go silent. */
const NO_HURRY = { requestTimeout: 0 };

/** An HTTP server that listens. */
export interface Listening {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Serves the routes on a port (0: any free one).
 *
 * @throws Error in one clear sentence when the port is taken or not ours to take
 */
export function listen(app: Hono, port: number, hostname?: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: app.fetch, port, ...(hostname && { hostname }), serverOptions: NO_HURRY },
      (info) => resolve({ port: info.port, stop: () => close(server) }),
    ) as Server;
    answerBrokenRequests(server);
    server.on("checkContinue", (incoming: IncomingMessage, response: ServerResponse) => {
      continueWhenRead(incoming, response);
      server.emit("request", incoming, response);
    });
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(new Error(`PORT: cannot listen on ${port} (${cause.code})`, { cause })),
    );
  });
}

/**
 * Who asks before sending a body (Expect: 100-continue) is told to go on when somebody reads it: whoever is turned away
 * without need of it never sends it.
 */
function continueWhenRead(incoming: IncomingMessage, response: ServerResponse): void {
  const read = incoming.read.bind(incoming);
  incoming.read = (size) => {
    incoming.read = read;
    if (!response.headersSent) response.writeContinue();
    return read(size) as unknown;
  };
}

/** What is under way is answered; what goes on for longer, as event streams do for ever, is cut. */
async function close(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  // A connection outlasts its answer, to be used again.
  const dropping = setInterval(() => server.closeIdleConnections(), DROP_IDLE_EVERY_MS);
  await Promise.race([closed, pause(FINISH_WITHIN_MS, undefined, { ref: false })]);
  clearInterval(dropping);
  server.closeAllConnections();
  await closed;
}

import { type ServerType, serve } from "@hono/node-server";
import type { Hono } from "hono";

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
    const server: ServerType = serve(
      { fetch: app.fetch, port, ...(hostname && { hostname }), serverOptions: NO_HURRY },
      (info) => resolve({ port: info.port, stop: () => close(server) }),
    );
    server.once("error", (cause: NodeJS.ErrnoException) =>
      reject(new Error(`PORT: cannot listen on ${port} (${cause.code})`, { cause })),
    );
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Long polls and event streams would keep it open for ever.
    if ("closeAllConnections" in server) server.closeAllConnections();
  });
}

import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** Where the driver's own way would have led: each host with its port. */
interface Target {
  readonly host: readonly string[];
  readonly port: readonly number[];
  /** A socket in the file system. */
  readonly path?: string | false;
}

const TIME_LIMIT_MS = 30_000;

/**
 * A connection that sends what it has at once. The driver leaves Nagle's algorithm on: the last words
 * of every COPY then wait for the server to acknowledge the ones before, which it puts off by 40 ms.
 *
 * @throws Error of the last host that was tried
 */
export async function openSocket({ host, port, path }: Target): Promise<Socket> {
  const places = path
    ? [{ path }]
    : host.map((name, i) => ({ host: name, port: port[i]!, noDelay: true }));
  let fault: unknown;
  for (const place of places) {
    const socket = connect(place);
    try {
      await once(socket, "connect", { signal: AbortSignal.timeout(TIME_LIMIT_MS) });
      return socket;
    } catch (error) {
      socket.destroy();
      fault = error;
    }
  }
  throw fault;
}

import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { Problem, PROBLEM_TYPE } from "./problem.ts";

/** The body ended before it was all there. */
export const HALF_WAY = new Problem(400, "The request ended half-way. Nothing was taken in.");

/** What Node says of a request that it could not read; all else is no HTTP. */
const PROBLEMS: Readonly<Record<string, Problem>> = {
  HPE_INVALID_EOF_STATE: HALF_WAY,
  HPE_HEADER_OVERFLOW: new Problem(431, "The headers are too long."),
  HPE_CHUNK_EXTENSIONS_OVERFLOW: new Problem(413, "The chunks of the body say too much."),
  ERR_HTTP_REQUEST_TIMEOUT: new Problem(408, "The request took too long to come in."),
};
const NO_HTTP = new Problem(400, "This is no HTTP request that can be read.");

/** Requests that break off, or are none, never reach a route: they are answered here, as a problem. */
export function answerBrokenRequests(server: Server): void {
  const responses = new WeakMap<Socket, ServerResponse>();
  server.prependListener("request", (incoming: IncomingMessage, response: ServerResponse) => {
    responses.set(incoming.socket, response);
  });
  server.on("clientError", (fault: NodeJS.ErrnoException, socket: Socket) => {
    const response = responses.get(socket);
    // A second answer in the midst of the first would spoil both.
    const isAnswering = response?.headersSent === true && !response.writableFinished;
    if (!socket.writable || isAnswering) socket.destroy();
    else socket.end(onTheWire(PROBLEMS[fault.code ?? ""] ?? NO_HTTP), () => socket.destroy());
  });
}

function onTheWire(problem: Problem): string {
  const body = JSON.stringify(problem.toDocument());
  return [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `Content-Type: ${PROBLEM_TYPE}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
    "",
    body,
  ].join("\r\n");
}

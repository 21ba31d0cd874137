import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { readBody } from "../../src/http/read-body.ts";

it("a sender that goes silent is given up, and its request is none", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nhalf");
  const [incoming] = (await once(server, "request")) as [IncomingMessage];
  const chunks: string[] = [];
  const reading = async () => {
    const limit = { bytes: 100, detail: "too long" };
    for await (const chunk of readBody(incoming, limit, 50)) chunks.push(chunk.toString());
  };
  await expect(reading()).rejects.toThrow("half-way");
  expect(chunks).toEqual(["half"]);
  await once(socket, "close");
});

import { once } from "node:events";
import { connect } from "node:net";
import { Hono } from "hono";
import { expect, it, onTestFinished } from "vitest";
import { listen } from "../../src/http/listen.ts";

const GOOD = "GET /good HTTP/1.1\r\nHost: localhost\r\n\r\n";
const HALF = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhal";

/** Sends this, ends, and gives all that is answered. */
async function exchange(sent: string): Promise<string> {
  const routes = new Hono()
    .onError((_, c) => c.text("lost", 500))
    .get("/good", (c) => c.text("good"))
    .post("/", async (c) => c.text(await c.req.text()));
  const server = await listen(routes, 0, "127.0.0.1");
  onTestFinished(() => server.stop());
  const socket = connect(server.port, "127.0.0.1").setEncoding("latin1");
  let heard = "";
  socket.on("data", (text) => void (heard += String(text)));
  socket.end(sent);
  await once(socket, "close");
  return heard;
}

it.each([
  ["that ends half-way", HALF, 400, "ended half-way"],
  ["that is none", "Hello?\r\n\r\n", 400, "no HTTP request"],
  [
    "whose headers are too long",
    GOOD.replace("\r\n\r\n", `\r\nX: ${"x".repeat(100_000)}\r\n\r\n`),
    431,
    "headers are too long",
  ],
])("a request %s is answered with a problem", async (_, sent, status, why) => {
  const [head, body] = (await exchange(sent)).split("\r\n\r\n");
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(head).toContain("Content-Type: application/problem+json\r\n");
  expect(JSON.parse(body!)).toMatchObject({ status, detail: expect.stringContaining(why) });
});

it("one that is broken takes nothing from the answer to the one before it", async () => {
  const [good, broken, ...more] = (await exchange(`${GOOD}${HALF}`)).split("HTTP/1.1 ").slice(1);
  expect(good).toMatch(/^200 OK\r\n[^]*\r\n\r\ngood$/);
  expect(broken).toMatch(/^400 Bad Request\r\n[^]*half-way/);
  expect(more).toEqual([]);
});

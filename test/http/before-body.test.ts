import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { PURCHASES_PATH } from "../../src/http/api.ts";
import { openTill, sale } from "./open-till.ts";

const CSV = "Date;Customer;Amount\n2026-06-01;Ann;10\n";
const TOLD_BYTES = 2 * 1024 ** 3;

/** A till, and the start of a request to it, without its body. */
async function openWire() {
  const till = await openTill();
  return {
    ...till,
    begin: async (headers: Readonly<Record<string, string | number>>): Promise<Wire> => {
      const socket = connect(till.port, "127.0.0.1");
      await once(socket, "connect");
      const lines = Object.entries({ Host: "localhost", ...headers });
      const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join("");
      socket.write(`POST ${PURCHASES_PATH} HTTP/1.1\r\n${head}\r\n`);
      return wireOf(socket);
    },
  };
}

type Wire = ReturnType<typeof wireOf>;

function wireOf(socket: Socket) {
  let heard = "";
  socket.setEncoding("utf8").on("data", (text: string) => void (heard += text));
  // It is cut off while it still sends.
  socket.on("error", () => {});
  const closed = once(socket, "close");
  return {
    socket,
    closed,
    /** All that was answered, once it has the words. */
    hear: async (words: string): Promise<string> => {
      for (let waited = 0; !heard.includes(words) && waited < 5000; waited += 20) await pause(20);
      return heard;
    },
  };
}

describe.each([
  ["asked whether to send it", { Expect: "100-continue" }],
  ["in the midst of sending it", {}],
])("a body that is not wanted, %s,", (_, expectation) => {
  it("is turned away for its key, its type or its size before any of it has come", async () => {
    const { begin, key, lying, kept, faults } = await openWire();
    const good = { Authorization: `Bearer ${key}`, "Content-Type": "text/csv" };
    const wrong = [
      [401, { "Content-Type": "text/csv" }],
      [401, { ...good, Authorization: "Bearer wrong" }],
      [415, { ...good, "Content-Type": "image/png" }],
      [415, { ...good, "Content-Encoding": "gzip" }],
      [413, good],
      [413, { ...good, "Content-Type": "application/json" }],
    ] as const;
    for (const [status, headers] of wrong) {
      const wire = await begin({ ...headers, ...expectation, "Content-Length": TOLD_BYTES });
      const answer = await wire.hear("about:blank");
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      await wire.closed;
    }
    expect([await lying(), await kept(), faults]).toEqual([[], 0, []]);
  });

  it("is turned away for a member who may not bring in sales", async () => {
    const { begin, key, lying, deps, seat } = await openWire();
    await deps.inBusiness(seat.business.id, ({ members }) =>
      members.changeRole(seat.member.id, "staff"),
    );
    const wire = await begin({
      Authorization: `Bearer ${key}`,
      "Content-Type": "text/csv",
      "Content-Length": 1000,
      ...expectation,
    });
    expect(await wire.hear("about:blank")).toMatch(/^HTTP\/1.1 403 /);
    await wire.closed;
    expect(await lying()).toEqual([]);
  });
});

it("an endless body without a key is cut off, and nothing of it is kept", async () => {
  const { begin, lying, postJson } = await openWire();
  const wire = await begin({ "Content-Type": "text/csv", "Content-Length": TOLD_BYTES });
  const sending = setInterval(() => wire.socket.write("x".repeat(1024)), 10);
  expect(await wire.hear("about:blank")).toMatch(/^HTTP\/1.1 401 /);
  await wire.closed;
  clearInterval(sending);
  expect(wire.socket.bytesWritten).toBeLessThan(1024 * 1024);
  expect(await lying()).toEqual([]);
  expect(await postJson(sale("A-1"))).toMatchObject({ status: 200 });
});

it("a body that is wanted is asked for, once, and taken", async () => {
  const { begin, key, kept } = await openWire();
  const wire = await begin({
    Authorization: `Bearer ${key}`,
    "Content-Type": "text/csv",
    "Content-Length": CSV.length,
    Expect: "100-continue",
    Connection: "close",
  });
  expect(await wire.hear("\r\n\r\n")).toBe("HTTP/1.1 100 Continue\r\n\r\n");
  wire.socket.write(CSV);
  await wire.closed;
  const answer = await wire.hear("taken");
  expect(answer.split("100 Continue")).toHaveLength(2);
  expect(answer).toContain("HTTP/1.1 200 ");
  expect(await kept()).toBe(1);
});

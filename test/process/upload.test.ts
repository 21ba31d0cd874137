import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { builtProgram } from "./program.ts";
import { staffedBusiness } from "./staffed-business.ts";

const PATIENCE = { timeout: 60_000 };
const ADDRESS = /Boomerang is running; health on http:\/\/localhost:(\d+)/;

const start = builtProgram();

it("a file that came in when the program was killed leaves nothing behind", PATIENCE, async () => {
  const { environment, makeKey, sales, count } = await staffedBusiness({ withSales: false });
  const key = await makeKey();
  const DATA_DIR = await mkdtemp(join(tmpdir(), "boomerang-data-"));
  onTestFinished(() => rm(DATA_DIR, { recursive: true, maxRetries: 20 }));
  const uploads = () => readdir(join(DATA_DIR, "uploads"));
  const program = start({ ...environment, DATA_DIR });
  const [, port] = await program.said(ADDRESS);

  const socket = connect(Number(port), "127.0.0.1");
  socket.on("error", () => {});
  socket.write(
    `POST /v1/purchases HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${key}\r\n` +
      `Content-Type: text/csv\r\nContent-Length: ${sales.length}\r\n\r\n`,
  );
  socket.write(sales.subarray(0, -10));
  await expect.poll(async () => (await uploads().catch(() => [])).length).toBe(1);
  await program.kill("SIGKILL");
  if (!socket.closed) await once(socket, "close");
  expect(await uploads()).toHaveLength(1);

  const again = start({ ...environment, DATA_DIR });
  const [, newPort] = await again.said(ADDRESS);
  expect(await uploads()).toEqual([]);
  expect(await count("purchases")).toBe(0);
  const response = await fetch(`http://127.0.0.1:${newPort}/v1/purchases`, {
    method: "POST",
    headers: { Authorization: `Bearer ${key}`, "Content-Type": "text/csv" },
    body: Buffer.from(sales),
  });
  expect(await response.json()).toMatchObject({ taken: 960, customers: 24 });
  expect(await uploads()).toEqual([]);
});

it(
  "a file that is no sales file is refused in words by the thread that reads it",
  PATIENCE,
  async () => {
    const { environment, makeKey } = await staffedBusiness({ withSales: false });
    const key = await makeKey();
    const DATA_DIR = await mkdtemp(join(tmpdir(), "boomerang-data-"));
    onTestFinished(() => rm(DATA_DIR, { recursive: true, maxRetries: 20 }));
    const program = start({ ...environment, DATA_DIR });
    const [, port] = await program.said(ADDRESS);

    const response = await fetch(`http://127.0.0.1:${port}/v1/purchases`, {
      method: "POST",
      headers: { Authorization: `Bearer ${key}`, "Content-Type": "text/csv" },
      body: "Date,Person,Amount\n2026-05-04,Anna,100\n",
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      refused: "no_customer",
      detail:
        "There is no column that says who bought. Add the customer's name or phone to the export.",
    });
  },
);

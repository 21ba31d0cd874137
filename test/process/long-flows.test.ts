import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { addDays, formatDay, parseDay } from "../../src/domain/day.ts";
import { builtProgram } from "./program.ts";
import { staffedBusiness } from "./staffed-business.ts";

const PATIENCE = { timeout: 60_000 };
const ADDRESS = /Boomerang is running; health on http:\/\/localhost:(\d+)/;
/** Connections of the thread in which a posted file is taken in. */
const THREAD = "pg_stat_activity where application_name = 'boomerang takeSalesFile'";
const ROWS = 12_000;
const CUSTOMERS = 400;

const start = builtProgram();

/** More than half a megabyte of sales. */
function manySales(): Buffer {
  const first = parseDay("2024-01-01");
  const rows = Array.from({ length: ROWS }, (_, i) => {
    const customer = i % CUSTOMERS;
    const day = formatDay(addDays(first, Math.floor(i / CUSTOMERS) * 20 + (customer % 7)));
    return `order-${i};${day};Customer number ${customer};${1000 + (i % 90)}.00`;
  });
  return Buffer.from(["Order;Date;Customer;Amount", ...rows].join("\n"));
}

/** A program that serves Kate, and what a till of hers posts to it. */
async function open() {
  const business = await staffedBusiness({ withSales: false });
  const key = await business.makeKey();
  const DATA_DIR = await mkdtemp(join(tmpdir(), "boomerang-data-"));
  onTestFinished(() => rm(DATA_DIR, { recursive: true, maxRetries: 20 }));
  const program = start({ ...business.environment, DATA_DIR });
  const [, port] = await program.said(ADDRESS);
  return {
    ...business,
    program,
    post: () =>
      fetch(`http://127.0.0.1:${port}/v1/purchases`, {
        method: "POST",
        headers: { Authorization: `Bearer ${key}`, "Content-Type": "text/csv" },
        body: manySales(),
      }),
    /** Lets nothing land until what it gives is called. */
    holdPurchases: async () => {
      const held = await business.admin.reserve();
      await held`begin`;
      await held`lock table purchases in access exclusive mode`;
      return async () => {
        await held`rollback`;
        held.release();
      };
    },
  };
}

describe("a large file", PATIENCE, () => {
  it("is taken in by a thread of its own, while the bot answers", async () => {
    const { post, owner, count, holdPurchases } = await open();
    const letGo = await holdPurchases();
    const posted = post();
    await expect.poll(() => count(`${THREAD} and wait_event_type = 'Lock'`), PATIENCE).toBe(1);
    owner.say("/help");
    await owner.waitFor("/settings");
    await letGo();

    expect(await (await posted).json()).toMatchObject({ taken: ROWS, customers: CUSTOMERS });
    expect(await count("purchases")).toBe(ROWS);
    await expect.poll(() => count(THREAD)).toBe(0);
  });

  it("whose thread loses the database leaves nothing behind, and can be posted again", async () => {
    const { post, admin, count, holdPurchases } = await open();
    const letGo = await holdPurchases();
    const posted = post();
    await expect.poll(() => count(`${THREAD} and wait_event_type = 'Lock'`), PATIENCE).toBe(1);
    await admin.unsafe(`select pg_terminate_backend(pid) from ${THREAD}`);
    await letGo();

    const response = await posted;
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({ status: 500 });
    expect(await count("purchases")).toBe(0);
    expect(await count("customers")).toBe(0);
    expect(await (await post()).json()).toMatchObject({ taken: ROWS });
  });

  it("does not keep the program from ending when it is told to", async () => {
    const { post, program, count, holdPurchases } = await open();
    const letGo = await holdPurchases();
    const posted = post().catch(() => null);
    await expect.poll(() => count(`${THREAD} and wait_event_type = 'Lock'`), PATIENCE).toBe(1);
    expect(await program.kill("SIGTERM")).toEqual({ code: 0, signal: null });
    await letGo();

    await posted;
    await expect.poll(() => count(THREAD), PATIENCE).toBe(0);
    expect(await count("purchases")).toBe(0);
  });
});

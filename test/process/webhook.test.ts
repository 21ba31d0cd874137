import { once } from "node:events";
import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { builtProgram } from "./program.ts";
import { kate, RUNNING, staffedBusiness } from "./staffed-business.ts";

const PATIENCE = { timeout: 60_000 };
const WEBHOOK_SECRET = "letters-and-123";
const SECRET_HEADER = "x-telegram-bot-api-secret-token";

const start = builtProgram();

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}

/** Kate's "/help" as Telegram would post it. */
function helpUpdate(updateId: number): string {
  const { id, first_name, language_code } = kate;
  const message = {
    message_id: 9000,
    date: Math.floor(Date.now() / 1000),
    chat: { id, type: "private", first_name },
    from: { id, is_bot: false, first_name, language_code },
    text: "/help",
    entities: [{ type: "bot_command", offset: 0, length: 5 }],
  };
  return JSON.stringify({ update_id: updateId, message });
}

/** Kate's business, served by a program to which Telegram posts. */
async function open() {
  const business = await staffedBusiness();
  const PORT = String(await freePort());
  const PUBLIC_URL = `http://127.0.0.1:${PORT}`;
  const environment = { ...business.environment, PORT, PUBLIC_URL, WEBHOOK_SECRET };
  const restart = async () => {
    const program = start(environment);
    await program.said(RUNNING);
    return program;
  };
  const program = await restart();
  return {
    ...business,
    program,
    restart,
    /** As anybody may who knows the address; the status of the answer. */
    post: async (body: string, headers: Readonly<Record<string, string>> = {}) => {
      const request = { method: "POST", body, headers };
      return (await fetch(`${PUBLIC_URL}/telegram`, request)).status;
    },
  };
}

const said = ({ owner }: Awaited<ReturnType<typeof open>>, words: string) =>
  owner.messages().filter(({ from, text }) => from === "bot" && text.includes(words)).length;

describe("with PUBLIC_URL and WEBHOOK_SECRET", PATIENCE, () => {
  it("Telegram posts each update, and a conversation is walked through to its end", async () => {
    const { telegram, owner, count, program } = await open();
    expect(telegram.calls.find(({ method }) => method === "setWebhook")?.params).toMatchObject({
      secret_token: WEBHOOK_SECRET,
      allowed_updates: ["message", "callback_query", "my_chat_member"],
    });
    owner.say("/today");
    await owner.tap(await owner.waitFor("Call list,"), "1");
    await owner.tap(await owner.waitFor("First words"), "Left");
    await owner.tap(await owner.waitFor("Whose doing"), "Us");
    await owner.tap(await owner.waitFor("Why?"), "delays");
    await owner.tap(await owner.waitFor("own words?"), "Skip");
    await owner.waitFor(/ left: delays/);
    expect(await count("contacts where reason_code = 'us.delays'")).toBe(1);
    expect(await program.kill("SIGTERM")).toEqual({ code: 0, signal: null });
    expect(program.stderr).toBe("");
  });

  it("refuses whoever does not know the secret, and what is no update", async () => {
    const { count, post } = await open();
    const update = helpUpdate(1);
    const wrong = ["", "letters-and-12", "letters-and-124", `${WEBHOOK_SECRET}4`];
    for (const secret of wrong) expect(await post(update, { [SECRET_HEADER]: secret })).toBe(401);
    expect(await post(update)).toBe(401);
    expect(await count("updates")).toBe(0);
    const right = { [SECRET_HEADER]: WEBHOOK_SECRET };
    for (const body of ["", "{", "null", "[]", '"x"', "{}", '{"update_id":"1"}']) {
      expect({ body, status: await post(body, right) }).toEqual({ body, status: 400 });
    }
    expect(await count("updates")).toBe(0);
    expect(await post(update, right)).toBe(200);
  });

  it("handles what is posted again once, also when both come at the same time", async () => {
    const opened = await open();
    const { telegram, owner, count, post } = opened;
    owner.say("/today");
    await owner.tap(await owner.waitFor("Call list,"), "1");
    await owner.tap(await owner.waitFor("First words"), "No answer");
    await owner.waitFor(": no answer");
    telegram.redeliver(telegram.lastUpdateId);
    const again = helpUpdate(telegram.lastUpdateId + 1000);
    const right = { [SECRET_HEADER]: WEBHOOK_SECRET };
    expect(await Promise.all([post(again, right), post(again, right)])).toEqual([200, 200]);
    await owner.waitFor("/cancel stops");
    expect(await post(again, right)).toBe(200);
    await expect.poll(() => count("updates where handled_at is null"), PATIENCE).toBe(0);
    expect(await count("contacts")).toBe(1);
    expect(said(opened, "/cancel stops")).toBe(1);
  });

  it("loses nothing that came while it was away", async () => {
    const opened = await open();
    const { owner, count, program, restart } = opened;
    await program.kill("SIGKILL");
    owner.say("/today");
    await restart();
    await owner.waitFor("Call list,", { timeout: 20_000 });
    await expect.poll(() => count("updates where handled_at is null"), PATIENCE).toBe(0);
    expect(said(opened, "Call list,")).toBe(1);
  });
});

describe("without them, after a webhook", PATIENCE, () => {
  it("takes the webhook away and fetches again", async () => {
    const { telegram, owner, program, environment } = await open();
    await program.kill("SIGTERM");
    await start(environment).said(RUNNING);
    owner.say("/today");
    await owner.waitFor("Call list,");
    expect(telegram.calls.some(({ method }) => method === "deleteWebhook")).toBe(true);
  });
});

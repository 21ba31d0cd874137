import type { Update } from "grammy/types";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import {
  ada,
  type Answer,
  caller,
  chatWithAda,
  startBot,
  startTelegram,
  TOKEN,
} from "./telegram-for-tests.ts";

const texts = (updates: unknown) => (updates as Update[]).map(({ message }) => message?.text);

describe("getUpdates", () => {
  it("gives the same updates until they are confirmed by a later offset", async () => {
    const { call, me } = await chatWithAda();
    me.say("two");
    const first = (await call("getUpdates")).result as Update[];
    expect(texts(first)).toEqual(["/start", "two"]);
    expect((await call("getUpdates")).result).toEqual(first);

    const offset = first[0]!.update_id + 1;
    expect(texts((await call("getUpdates", { offset })).result)).toEqual(["two"]);
    expect(first[1]!.update_id).toBe(offset);
    expect((await call("getUpdates", { offset: offset + 1 })).result).toEqual([]);
  });

  it("keeps to its limit, and a negative offset forgets all but the last ones", async () => {
    const { call, me } = await chatWithAda();
    me.say("two");
    me.say("three");
    expect(texts((await call("getUpdates", { limit: 2 })).result)).toEqual(["/start", "two"]);
    expect(texts((await call("getUpdates", { offset: -1 })).result)).toEqual(["three"]);
    expect(texts((await call("getUpdates")).result)).toEqual(["three"]);
  });

  it("waits for the first update", async () => {
    const { telegram, root } = await startTelegram();
    const waiting = caller(root)("getUpdates", { timeout: 50 });
    telegram.person(ada).say("at last");
    expect(texts((await waiting).result)).toEqual(["at last"]);
  });

  it("queues only the kinds that were asked for, and remembers which", async () => {
    const { call, me } = await chatWithAda();
    const { result } = await call("getUpdates", {
      offset: -1,
      allowed_updates: ["my_chat_member"],
    });
    const offset = (result as Update[])[0]!.update_id + 1;
    me.say("unheard");
    me.block();
    const [update, ...others] = (await call("getUpdates", { offset })).result as Update[];
    expect(update?.my_chat_member?.new_chat_member.status).toBe("kicked");
    expect(others).toEqual([]);
  });

  it("turns the older of two pollers away with 409", async () => {
    const { telegram } = await startTelegram();
    // Not over the network, where the younger could overtake the older.
    const poll = async () => {
      const response = await telegram.app.request(`/bot${TOKEN}/getUpdates?timeout=50`);
      return (await response.json()) as Answer;
    };
    const older = poll();
    const younger = poll();
    expect(await older).toMatchObject({
      error_code: 409,
      description: expect.stringContaining("terminated by other getUpdates request"),
    });
    telegram.person(ada).say("to the younger");
    expect(texts((await younger).result)).toEqual(["to the younger"]);
  });

  it("loses nothing when a bot stops and another takes over", async () => {
    const { telegram, root } = await startTelegram();
    const me = telegram.person(ada);
    const first = await startBot(root, (bot) => bot.on("message", (ctx) => ctx.reply("first")));
    me.say("one");
    await me.waitFor("first");
    await first.stop();
    me.say("two");
    await startBot(root, (bot) => bot.on("message", (ctx) => ctx.reply(`second: ${ctx.msg.text}`)));
    await me.waitFor("second: two");
    expect(me.messages().filter(({ from }) => from === "bot")).toHaveLength(2);
  });
});

describe("a webhook", () => {
  it("gets each update with the secret, and again until it takes it", async () => {
    const got: { secret: unknown; update: Update }[] = [];
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const update = JSON.parse(Buffer.concat(chunks).toString()) as Update;
        got.push({ secret: request.headers["x-telegram-bot-api-secret-token"], update });
        response.writeHead(got.length === 1 ? 500 : 200).end();
      });
    });
    const finished = new Promise<void>((resolve) => {
      server.on("request", (_request, response) => {
        response.on("finish", () => {
          if (got.length === 3) resolve();
        });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;

    const { call, me } = await chatWithAda();
    const url = `http://127.0.0.1:${port}/hook`;
    expect(await call("setWebhook", { url, secret_token: "s3cret" })).toMatchObject({ ok: true });
    expect(await call("getUpdates")).toMatchObject({
      error_code: 409,
      description: expect.stringContaining("while webhook is active"),
    });
    me.say("two");
    await finished;

    expect(texts(got.map(({ update }) => update))).toEqual(["/start", "/start", "two"]);
    expect(new Set(got.map(({ secret }) => secret))).toEqual(new Set(["s3cret"]));
    expect((await call("getWebhookInfo")).result).toMatchObject({ url });
    expect(await call("deleteWebhook")).toMatchObject({ ok: true });
    expect((await call("getWebhookInfo")).result).toMatchObject({ url: "" });
  });

  it("is refused without http, and with a secret of other letters", async () => {
    const { call } = await chatWithAda();
    expect(await call("setWebhook", { url: "ftp://a.example" })).toMatchObject({ error_code: 400 });
    const words = await call("setWebhook", { url: "https://a.example", secret_token: "a b" });
    expect(words.description).toBe("Bad Request: secret token contains unallowed characters");
  });
});

describe("rates", () => {
  it("past Telegram's are answered 429 with the seconds to wait", async () => {
    let at = Date.UTC(2026, 0, 1);
    const { call } = await chatWithAda({ limits: true, now: () => at });
    const send = () => call("sendMessage", { chat_id: ada.id, text: "x" });
    for (let i = 0; i < 5; i++) expect(await send()).toMatchObject({ ok: true });
    expect(await send()).toEqual({
      ok: false,
      error_code: 429,
      description: "Too Many Requests: retry after 1",
      parameters: { retry_after: 1 },
    });
    at += 1000;
    expect(await send()).toMatchObject({ ok: true });
  });

  it("in a group are twenty a minute", async () => {
    let at = Date.UTC(2026, 0, 1);
    const { call, telegram } = await chatWithAda({ limits: true, now: () => at });
    const group = telegram.group("Sellers", [ada]);
    const send = () => call("sendMessage", { chat_id: group.id, text: "x" });
    let sent = 0;
    // One each second from 0 to 29: the 20 there are, and one for each 3 s that pass.
    for (let second = 0; second < 30; second++) {
      at += 1000;
      if ((await send()).ok) sent++;
    }
    expect(sent).toBe(29);
  });
});

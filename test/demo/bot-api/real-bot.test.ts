import { autoRetry } from "@grammyjs/auto-retry";
import { run, sequentialize } from "@grammyjs/runner";
import { serve } from "@hono/node-server";
import { Bot, InlineKeyboard, InputFile } from "grammy";
import { Hono } from "hono";
import { describe, expect, it, onTestFinished } from "vitest";
import { createTelegram } from "../../../src/demo/bot-api/telegram.ts";
import { ada, boris, startBot, startTelegram, TOKEN } from "./telegram-for-tests.ts";

describe("a grammY bot on this Telegram", () => {
  it("answers a command, and edits its message when a button is tapped", async () => {
    const { telegram, root } = await startTelegram();
    await startBot(root, (bot) => {
      const choice = new InlineKeyboard().text("Yes, please", "yes").text("No", "no");
      bot.command("start", (ctx) =>
        ctx.reply(`<b>Hello</b>, ${ctx.match}!`, { parse_mode: "HTML", reply_markup: choice }),
      );
      bot.callbackQuery("yes", async (ctx) => {
        await ctx.answerCallbackQuery({ text: "Noted", show_alert: true });
        await ctx.editMessageText("Done");
      });
    });
    const me = telegram.person(ada);

    me.say("/start Ada");
    const hello = await me.waitFor("Hello, Ada!");
    expect(hello.html).toBe("<b>Hello</b>, Ada!");
    expect(hello.keyboard[0]?.map(({ text }) => text)).toEqual(["Yes, please", "No"]);

    const answer = await me.tap(hello, "Yes");
    expect(answer).toMatchObject({ answered: true, text: "Noted", alert: true });
    const done = await me.waitFor("Done");
    expect(done).toMatchObject({ id: hello.id, edited: true, keyboard: [] });
    await expect(me.tap(hello, "Yes")).rejects.toThrow(/no button "Yes"/);
  });

  it("fetches a document somebody sent and sends it back", async () => {
    const { telegram, root } = await startTelegram();
    await startBot(root, (bot) => {
      bot.on("message:document", async (ctx) => {
        const file = await ctx.getFile();
        const response = await fetch(`${root}/file/bot${TOKEN}/${file.file_path}`);
        const text = await response.text();
        await ctx.replyWithDocument(new InputFile(Buffer.from(text.toUpperCase()), "back.csv"), {
          caption: "<i>back</i>",
          parse_mode: "HTML",
        });
      });
    });
    const me = telegram.person(ada);

    me.upload("sales.csv", Buffer.from("день;сума"), { caption: "mine", mimeType: "text/csv" });
    const back = await me.waitFor("back");

    expect(back.document).toMatchObject({ name: "back.csv" });
    expect(Buffer.from(telegram.file(back.document!.id).bytes).toString()).toBe("ДЕНЬ;СУМА");
    expect(back.html).toBe("<i>back</i>");
  });

  it("runs under the runner, sees each message once, in the order they were said", async () => {
    const { telegram, root } = await startTelegram();
    const bot = new Bot(TOKEN, { client: { apiRoot: root } });
    const heard: string[] = [];
    bot.use(sequentialize((ctx) => String(ctx.chat?.id)));
    bot.on("message:text", (ctx) => void heard.push(ctx.msg.text));
    bot.hears("last", (ctx) => ctx.reply("never reached"));
    bot.on("message:contact", (ctx) => ctx.reply("that is all"));
    const runner = run(bot);
    onTestFinished(() => runner.stop());
    const me = telegram.person(ada);

    for (let i = 0; i < 20; i++) me.say(`message ${i}`);
    me.sendContact("+380501234567");
    await me.waitFor("that is all");

    expect(heard).toEqual(Array.from({ length: 20 }, (_, i) => `message ${i}`));
  });

  it("gets an update it had before once more when it is delivered again", async () => {
    const { telegram, root } = await startTelegram();
    const ids: number[] = [];
    await startBot(root, (bot) => {
      bot.on("message", async (ctx) => {
        ids.push(ctx.update.update_id);
        await ctx.reply(`number ${ids.length}`);
      });
    });
    const me = telegram.person(ada);

    me.say("one");
    await me.waitFor("number 1");
    telegram.redeliver(telegram.lastUpdateId);
    await me.waitFor("number 2");

    expect(ids).toEqual([telegram.lastUpdateId, telegram.lastUpdateId]);
  });

  it("comes through 429 with auto-retry", async () => {
    const { telegram, root } = await startTelegram();
    await startBot(root, (bot) => {
      bot.api.config.use(autoRetry());
      bot.command("start", (ctx) => ctx.reply("here"));
    });
    telegram.faults.next(1, "429", "sendMessage");
    const me = telegram.person(ada);

    me.say("/start");
    await me.waitFor("here");

    const sent = telegram.calls.filter(({ method }) => method === "sendMessage");
    expect(sent.map(({ status }) => status)).toEqual([429, 200]);
  });

  it("sees a 502, a cut connection, and an answer that never comes", async () => {
    const { telegram, root } = await startTelegram();
    const { api } = new Bot(TOKEN, { client: { apiRoot: root, timeoutSeconds: 1 } });
    const me = telegram.person(ada);
    me.say("/start");

    telegram.faults.next(1, "502");
    await expect(api.sendMessage(ada.id, "a")).rejects.toThrow(/502: Bad Gateway/);
    telegram.faults.next(1, "drop");
    await expect(api.sendMessage(ada.id, "b")).rejects.toThrow(/Network request/);
    telegram.faults.next(1, "hang");
    await expect(api.sendMessage(ada.id, "c")).rejects.toThrow(/Network request/);
    expect(me.messages()).toHaveLength(1);

    telegram.faults.next(1, "lost");
    await expect(api.sendMessage(ada.id, "d")).rejects.toThrow(/Network request/);
    expect(me.messages().at(-1)?.text).toBe("d");
  });

  it("is told when it is blocked, and refused until it is let in again", async () => {
    const { telegram, root } = await startTelegram();
    const statuses: string[] = [];
    const bot = await startBot(root, (started) => {
      started.on(
        "my_chat_member",
        (ctx) => void statuses.push(ctx.myChatMember.new_chat_member.status),
      );
      started.command("start", (ctx) => ctx.reply("hello"));
    });
    const me = telegram.person(boris);
    me.say("/start");
    await me.waitFor("hello");

    me.block();
    await expect(bot.api.sendMessage(boris.id, "still there?")).rejects.toMatchObject({
      error_code: 403,
      description: "Forbidden: bot was blocked by the user",
    });
    me.unblock();
    await bot.api.sendMessage(boris.id, "again");
    await me.waitFor("again");
    me.say("/start");
    await me.waitFor("hello");
    expect(statuses).toEqual(["kicked", "member"]);
  });

  it("works through a server this one is mounted on, below any path", async () => {
    const telegram = createTelegram({ token: TOKEN, username: "coast_bot", name: "Coast" });
    const outer = new Hono().route("/telegram", telegram.app);
    const { port, close } = await serveOn(outer);
    onTestFinished(close);
    const root = `http://127.0.0.1:${port}/telegram`;
    const me = telegram.person(ada);
    const { document } = me.upload("a.txt", Buffer.from("inside"));
    const { api } = new Bot(TOKEN, { client: { apiRoot: root } });

    const { file_path } = await api.getFile(document!.id);
    const file = await fetch(`${root}/file/bot${TOKEN}/${file_path}`);
    expect(await file.text()).toBe("inside");
    telegram.faults.next(1, "drop");
    await expect(api.sendMessage(ada.id, "x")).rejects.toThrow(/Network request/);
  });

  it("knows nothing of another Telegram in the same process", async () => {
    const [one, other] = [await startTelegram(), await startTelegram()];
    one.telegram.person(ada).say("/start");
    const { api } = new Bot(TOKEN, { client: { apiRoot: other.root } });
    await expect(api.sendMessage(ada.id, "x")).rejects.toThrow("Bad Request: chat not found");
    expect(one.telegram.calls).toEqual([]);
  });
});

function serveOn(app: Hono): Promise<{ port: number; close: () => Promise<void> }> {
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
      resolve({ port, close: () => new Promise((closed) => server.close(() => closed())) });
    });
  });
}

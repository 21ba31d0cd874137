import { readdirSync, readFileSync } from "node:fs";
import { type Bot, InlineKeyboard, InputFile } from "grammy";
import { describe, expect, it } from "vitest";
import type { ChatMessage, Person } from "../../src/demo/bot-api/telegram.ts";
import { chatRoutes, type ChatRoutesOptions } from "../../src/demo/chat-routes.ts";
import type { ShownChat } from "../../src/demo/chat-wire.ts";
import { startBot, startTelegram } from "./bot-api/telegram-for-tests.ts";
import { readEvents } from "./read-events.ts";

const HERE = "http://localhost:8080";
const PAGE = new URL("../../src/demo/page/", import.meta.url);
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const people = {
  en: { id: 11, first_name: "Anna", language_code: "en" },
  ru: { id: 12, first_name: "Марина", language_code: "ru" },
  uk: { id: 13, first_name: "Олена", language_code: "uk" },
} satisfies Record<string, Person>;

/** The page's routes over a Telegram in which this bot runs. */
async function startPage(
  program: (bot: Bot) => void = () => {},
  more: Partial<ChatRoutesOptions> = {},
) {
  const { telegram, root } = await startTelegram();
  await startBot(root, (bot) => {
    program(bot);
    // A bot has to listen to something for its middleware to run at all.
    bot.on("message", () => {});
  });
  const app = chatRoutes({ telegram, people, botName: "Coast", botUsername: "coast_bot", ...more });
  const get = (path: string, headers = {}) => app.request(HERE + path, { headers });
  const post = (path: string, body: object | FormData, headers = {}) =>
    app.request(HERE + path, {
      method: "POST",
      ...(body instanceof FormData
        ? { body, headers }
        : {
            body: JSON.stringify(body),
            headers: { "content-type": "application/json", ...headers },
          }),
    });
  return { telegram, app, get, post, anna: telegram.person(people.en) };
}

function upload(name: string, bytes: Uint8Array<ArrayBuffer>, more: Record<string, string> = {}) {
  const form = new FormData();
  form.set("file", new File([bytes], name));
  for (const [key, value] of Object.entries(more)) form.set(key, value);
  return form;
}

describe("the page", () => {
  it("is served with all it is made of, under a policy that lets nothing else in", async () => {
    const { get } = await startPage();
    const html = await get("/");
    expect(html.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(html.headers.get("content-security-policy")).toContain("default-src 'none'");
    const parts = [...(await html.text()).matchAll(/(?:src|href)="(page\/[^"]+)"/g)];
    expect(parts.length).toBeGreaterThan(4);
    for (const [, path] of parts) expect((await get(`/${path}`)).status).toBe(200);
  });

  it("gives nothing away but itself", async () => {
    const { get } = await startPage();
    for (const path of ["/page/tsconfig.json", "/page/..%2fchat-routes.ts", "/page/%2e%2e/x.js"]) {
      expect((await get(path)).status).toBe(404);
    }
  });

  it("names no address outside this machine", () => {
    for (const name of readdirSync(PAGE)) {
      const text = readFileSync(new URL(name, PAGE), "utf8");
      expect([name, text.replaceAll("http://www.w3.org/2000/svg", "")]).not.toEqual([
        name,
        expect.stringMatching(/https?:\/\/\w/),
      ]);
    }
  });

  it("has every word in every language, each in its own", async () => {
    const { pageTexts } = (await import(new URL("texts.js", PAGE).href)) as {
      pageTexts: Record<string, object>;
    };
    const words = (texts: object): string[] =>
      Object.entries(texts).flatMap(([key, text]: [string, unknown]) =>
        typeof text === "object" && text !== null
          ? words(text).map((inner) => `${key}.${inner}`)
          : [key],
      );
    const [en, ...others] = Object.values(pageTexts) as [object, ...object[]];
    expect(Object.keys(pageTexts)).toEqual(["en", "ru", "uk"]);
    for (const other of others) {
      expect(words(other)).toEqual(words(en));
      expect(JSON.stringify(other)).not.toMatch(/[ыэъё].*[іїєґ]|[іїєґ].*[ыэъё]/i);
    }
  });
});

describe("who may ask", () => {
  it("refuses a page of another origin, and a foreign name for this machine", async () => {
    const { app, get, post } = await startPage();
    const evil = { origin: "https://evil.example" };
    expect((await get("/chat/en/events", evil)).status).toBe(403);
    expect((await post("/chat/en/messages", { text: "/forget" }, evil)).status).toBe(403);
    expect((await post("/restart", {}, { origin: "http://localhost:9999" })).status).toBe(403);
    expect((await app.request("http://evil.example:8080/chat/en/events")).status).toBe(403);
    expect((await get("/chat/en/files/x", { "sec-fetch-site": "cross-site" })).status).toBe(403);
  });

  it("lets the page itself ask, by any of this machine's names, and a link lead to it", async () => {
    const { app, get, post } = await startPage();
    const own = { origin: HERE, "sec-fetch-site": "same-origin" };
    expect((await post("/chat/en/messages", { text: "hi" }, own)).status).toBe(200);
    expect((await app.request("http://127.0.0.1:8080/")).status).toBe(200);
    expect((await app.request("http://[::1]:8080/")).status).toBe(200);
    const link = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
    expect((await get("/", link)).status).toBe(200);
  });

  it("knows three chats and no fourth", async () => {
    const { get } = await startPage();
    for (const language of ["de", "constructor", "toString"]) {
      expect((await get(`/chat/${language}/events`)).status).toBe(404);
    }
  });
});

describe("the stream of events", () => {
  it("opens with the whole chat, then tells of new, edited and deleted messages", async () => {
    const { telegram, get, post, anna } = await startPage((bot) => {
      bot.command("go", async (ctx) => {
        await ctx.replyWithChatAction("typing");
        const sent = await ctx.reply("<b>One</b> &amp; two", { parse_mode: "HTML" });
        await ctx.api.editMessageText(ctx.chat.id, sent.message_id, "Three");
        await ctx.api.deleteMessage(ctx.chat.id, sent.message_id);
      });
    });
    anna.say("before");
    telegram.person(people.ru).say("not hers");
    const events = readEvents(await get("/chat/en/events"));
    const state = (await events.next("state")) as ShownChat;
    expect(state).toMatchObject({ botName: "Coast", personName: "Anna", canRestart: false });
    expect(state.messages.map(({ text }) => text)).toEqual(["before"]);

    await post("/chat/en/messages", { text: " /go " });
    expect(await events.next("message")).toMatchObject({ from: "person", text: "/go" });
    await events.next("typing");
    const sent = (await events.next("message")) as ChatMessage;
    expect(sent).toMatchObject({ from: "bot", html: "<b>One</b> &amp; two", edited: false });
    expect(await events.next("message")).toMatchObject({
      id: sent.id,
      html: "Three",
      edited: true,
    });
    expect(await events.next("deleted")).toEqual({ id: sent.id });
    await events.close();
  });

  it("tells nobody of another's chat, and all of new commands", async () => {
    const { telegram, get, post } = await startPage((bot) => {
      bot.command("menu", async (ctx) => {
        await ctx.api.setMyCommands([{ command: "today", description: "Today" }]);
      });
    });
    const events = readEvents(await get("/chat/uk/events"));
    await events.next("state");
    await post("/chat/en/messages", { text: "/menu" });
    expect(await events.next()).toEqual({
      event: "commands",
      data: [{ command: "today", description: "Today" }],
    });
    expect(telegram.person(people.uk).messages()).toEqual([]);
    await events.close();
  });

  it("gives whoever comes back all that they missed", async () => {
    const { get, post, anna } = await startPage();
    const first = readEvents(await get("/chat/en/events"));
    await first.next("state");
    await first.close();
    await post("/chat/en/messages", { text: "meanwhile" });
    const again = readEvents(await get("/chat/en/events"));
    expect(await again.next("state")).toMatchObject({ messages: anna.messages() });
    expect(anna.messages()).toHaveLength(1);
    await again.close();
  });
});

describe("saying and tapping", () => {
  it("refuses silence, and what is no text", async () => {
    const { app, post, anna } = await startPage();
    for (const body of [{ text: "  \n" }, { text: 5 }, {}]) {
      const response = await post("/chat/en/messages", body);
      expect([response.status, await response.json()]).toEqual([400, { refused: "empty" }]);
    }
    const broken = await app.request(`${HERE}/chat/en/messages`, { method: "POST", body: "{" });
    expect(broken.status).toBe(400);
    expect((await post("/chat/en/messages", { text: "a".repeat(70_000) })).status).toBe(413);
    expect(anna.messages()).toEqual([]);
  });

  it("gives the bot's answer to a tap, and shows what the tap changed", async () => {
    const { post, anna } = await startPage((bot) => {
      const keyboard = new InlineKeyboard().text("Undo", "u").text("Left", "left:1");
      bot.command("start", (ctx) => ctx.reply("Maya", { reply_markup: keyboard }));
      bot.callbackQuery("left:1", async (ctx) => {
        await ctx.answerCallbackQuery({ text: "Saved", show_alert: true });
        await ctx.editMessageText("Maya left");
      });
    });
    await post("/chat/en/messages", { text: "/start" });
    const card = await anna.waitFor("Maya");
    const tap = { messageId: card.id, row: 0, column: 1 };
    const answer = await post("/chat/en/taps", tap);
    expect(await answer.json()).toMatchObject({ answered: true, text: "Saved", alert: true });
    expect((await anna.waitFor("Maya left")).id).toBe(card.id);

    const gone = await post("/chat/en/taps", tap);
    expect([gone.status, await gone.json()]).toEqual([409, { refused: "noButton" }]);
    expect((await post("/chat/ru/taps", tap)).status).toBe(409);
    expect((await post("/chat/en/taps", { ...tap, row: -1 })).status).toBe(400);
  });
});

describe("files", () => {
  it("go up as documents and come down byte for byte, never as a page of ours", async () => {
    const { get, post, anna } = await startPage();
    const bytes = new TextEncoder().encode("<script>alert(1)</script>");
    const form = upload("продажи ‘24’.html", bytes, { caption: "Наши продажи" });
    expect((await post("/chat/en/files", form)).status).toBe(200);
    const [message] = anna.messages();
    expect(message).toMatchObject({
      text: "Наши продажи",
      document: { name: "продажи ‘24’.html" },
    });

    const file = await get(`/chat/en/files/${message!.document!.id}`);
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
    expect(file.headers.get("content-type")).toBe("application/octet-stream");
    expect(file.headers.get("content-disposition")).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent("продажи ‘24’.html")}`,
    );
    expect((await get(`/chat/ru/files/${message!.document!.id}`)).status).toBe(404);
  });

  it("come from the bot too: a picture is shown, a document downloaded", async () => {
    const { get, post, anna } = await startPage((bot) => {
      bot.command("chart", async (ctx) => {
        await ctx.replyWithPhoto(new InputFile(PIXEL));
        await ctx.replyWithDocument(new InputFile(Buffer.from("a,b"), "all.csv"));
      });
    });
    await post("/chat/en/messages", { text: "/chart" });
    const { document } = await anna.waitFor(({ document: file }) => file !== null);
    const photo = anna.messages().find((message) => message.photo !== null)!.photo!;
    const picture = await get(`/chat/en/files/${photo.id}`);
    expect(picture.headers.get("content-type")).toBe("image/png");
    expect(picture.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await (await get(`/chat/en/files/${document!.id}`)).text()).toBe("a,b");
  });

  it("may be sent as photos where Telegram takes them", async () => {
    const { post, anna } = await startPage();
    const photo = upload("chart.png", new Uint8Array(PIXEL), { as: "photo" });
    expect((await post("/chat/en/files", photo)).status).toBe(200);
    expect(anna.messages()[0]!.photo).toMatchObject({ width: 1, height: 1 });

    const notOne = upload("notes.png", new TextEncoder().encode("no picture"), { as: "photo" });
    const refused = await post("/chat/en/files", notOne);
    expect([refused.status, await refused.json()]).toEqual([400, { refused: "badPhoto" }]);
  });

  it("are refused, with the reason, when empty, missing or over 50 MB", async () => {
    const { post, anna } = await startPage();
    const why = async (form: FormData) => {
      const response = await post("/chat/en/files", form);
      return [response.status, ((await response.json()) as { refused: string }).refused];
    };
    expect(await why(upload("a.csv", new Uint8Array(0)))).toEqual([400, "empty"]);
    expect(await why(new FormData())).toEqual([400, "badRequest"]);
    const over = new Uint8Array(50 * 1024 * 1024 + 1);
    expect(await why(upload("a.csv", over))).toEqual([413, "tooLarge"]);
    expect(await why(upload("a.csv", new Uint8Array(51 * 1024 * 1024)))).toEqual([413, "tooLarge"]);
    expect(anna.messages()).toEqual([]);
  });
});

describe("starting afresh", () => {
  it("is not offered where there is no way to", async () => {
    const { post } = await startPage();
    expect((await post("/restart", {})).status).toBe(404);
  });

  it("ends the open streams, so that their pages come back to the new chat", async () => {
    let restarts = 0;
    const restart = () => Promise.resolve(void restarts++);
    const { get, post } = await startPage(undefined, { restart });
    const events = readEvents(await get("/chat/en/events"));
    expect(await events.next("state")).toMatchObject({ canRestart: true });
    expect((await post("/restart", {})).status).toBe(200);
    expect(restarts).toBe(1);
    expect(await events.next()).toBeNull();
  });
});

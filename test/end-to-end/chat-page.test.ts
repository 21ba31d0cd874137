import { serve } from "@hono/node-server";
import { Bot, InlineKeyboard } from "grammy";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { describe, expect, it, onTestFinished } from "vitest";
import { chatRoutes } from "../../src/demo/chat-routes.ts";
import { startBot, startTelegram } from "../demo/bot-api/telegram-for-tests.ts";
import { browser, executablePath, needsChromium } from "./chromium.ts";

const people = {
  en: { id: 11, first_name: "Anna", language_code: "en" },
  ru: { id: 12, first_name: "Марина", language_code: "ru" },
  uk: { id: 13, first_name: "Олена", language_code: "uk" },
};

/** The page, served, with this bot behind it. */
async function startPage(program: (bot: Bot) => void) {
  const { telegram, root } = await startTelegram();
  await startBot(root, program);
  const app = chatRoutes({ telegram, people, botName: "Coast", botUsername: "coast_bot" });
  const port = await new Promise<number>((resolve) => {
    const listening = ({ port: bound }: AddressInfo) => resolve(bound);
    const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, listening);
    onTestFinished(() => {
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
    });
  });
  return { telegram, url: `http://localhost:${port}/` };
}

/** Where the messages stand. */
function chatOf(page: Page) {
  return page.getByRole("log");
}

describe.skipIf(executablePath === null)(
  `the chat's page${needsChromium}`,
  { timeout: 60_000 },
  () => {
    const chromium = browser();

    it("begins with Start, edits in place, and shows what a tap answers", async () => {
      const { url } = await startPage((bot) => {
        const keyboard = new InlineKeyboard().text("Count", "count").copyText("Copy", "+123");
        bot.command("start", (ctx) => ctx.reply("Zero", { reply_markup: keyboard }));
        bot.callbackQuery("count", async (ctx) => {
          await ctx.answerCallbackQuery({ text: "Counted" });
          await ctx.editMessageText("<b>One</b>", { parse_mode: "HTML" });
        });
      });
      const page = await chromium.open(url, { permissions: ["clipboard-read", "clipboard-write"] });
      await page.getByRole("button", { name: "Start", exact: true }).click();
      await chatOf(page).getByRole("button", { name: "Copy" }).click();
      await page.getByText("Copied").waitFor();
      expect(await page.evaluate("navigator.clipboard.readText()")).toBe("+123");

      await chatOf(page).getByRole("button", { name: "Count" }).click();
      await page.getByText("Counted").waitFor();
      const answer = page.locator("article", { has: page.locator("strong", { hasText: "One" }) });
      await answer.waitFor();
      expect(await answer.textContent()).toContain("edited");
      expect(await answer.getByRole("button").count()).toBe(0);
      expect(await page.locator("article").count()).toBe(2);
    });

    it("shows words as words, whatever they try to be", async () => {
      const hostile = `<img src=x onerror="document.title='had'"><script>document.title='had'</script>`;
      const link = { type: "text_link" as const, offset: 0, length: 4, url: "javascript:alert(1)" };
      const { telegram, url } = await startPage((bot) => {
        bot.command("start", async (ctx) => {
          await ctx.reply(hostile);
          await ctx.reply("link", { entities: [link] });
        });
      });
      telegram.person(people.en).say("/start");
      await telegram.person(people.en).waitFor("link");
      const page = await chromium.open(url);
      await page.getByText(hostile).waitFor();
      expect(await page.locator("article img, article script, article a").count()).toBe(0);
      expect(await page.title()).not.toBe("had");
    });

    it("offers the bot's commands as one types, and takes them by keyboard", async () => {
      const { url } = await startPage((bot) => {
        bot.command("menu", async (ctx) => {
          const commands = ["today", "report", "reasons"].map((command) => ({
            command,
            description: `The ${command}`,
          }));
          await ctx.api.setMyCommands(commands);
          await ctx.reply("Set");
        });
        bot.command("reasons", (ctx) => ctx.reply("Service"));
      });
      const page = await chromium.open(url);
      await page.getByRole("button", { name: "Start", exact: true }).click();
      const write = page.getByRole("textbox", { name: "Message" });
      await write.fill("/menu");
      await write.press("Enter");
      await chatOf(page).getByText("Set").waitFor();
      await write.fill("/re");
      await page.getByRole("option").nth(1).waitFor();
      expect(await page.getByRole("option").allTextContents()).toEqual([
        "/reportThe report",
        "/reasonsThe reasons",
      ]);
      await write.press("ArrowDown");
      await write.press("Enter");
      await chatOf(page).getByText("Service").waitFor();
    });

    it("sends files, and gives them back", async () => {
      const { url } = await startPage((bot) => {
        bot.command("start", (ctx) => ctx.reply("Send it"));
        bot.on("message:document", (ctx) =>
          ctx.reply(`Got ${ctx.message.document.file_name}`, {
            reply_parameters: { message_id: ctx.message.message_id },
          }),
        );
      });
      const page = await chromium.open(url);
      await page.getByRole("button", { name: "Start", exact: true }).click();
      await chatOf(page).getByText("Send it").waitFor();
      const file = { name: "sales.csv", mimeType: "text/csv", buffer: Buffer.from("a;b\n1;2\n") };
      await page.locator("#file").setInputFiles(file);
      await page.getByRole("dialog").getByRole("button", { name: "Send" }).click();
      await chatOf(page).getByText("Got sales.csv").waitFor();
      const download = page.waitForEvent("download");
      await page.getByRole("link", { name: "Download sales.csv" }).click();
      expect((await download).suggestedFilename()).toBe("sales.csv");
    });

    it("speaks the browser's language, then the one chosen, also on a phone", async () => {
      const { telegram, url } = await startPage((bot) => {
        bot.on("message", (ctx) => ctx.reply(`To ${ctx.from.first_name}`));
      });
      const page = await chromium.open(url, {
        locale: "uk-UA",
        viewport: { width: 390, height: 844 },
      });
      await page.getByRole("button", { name: "Почати", exact: true }).click();
      await page.getByText("To Олена").waitFor();
      await page.getByRole("button", { name: "Про це демо" }).click();
      await page.getByRole("button", { name: "Русский" }).click();
      await page.getByText("Здесь вас зовут Марина").waitFor();
      await page.reload();
      await page.getByRole("button", { name: "Начать", exact: true }).click();
      await page.getByText("To Марина").waitFor();
      expect(telegram.person(people.en).messages()).toEqual([]);
      const width = await page.evaluate("document.documentElement.scrollWidth");
      expect(width).toBe(390);
    });
  },
);

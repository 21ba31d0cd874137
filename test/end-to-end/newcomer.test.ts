import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browser, executablePath, needsChromium } from "./chromium.ts";
import { startProgram } from "./start-program.ts";

const PATIENCE = { timeout: 180_000 };

/** The message that stands in the chat with these words in it; the newest, if there are several. */
function message(page: Page, words: string | RegExp) {
  return page.getByRole("log").locator("article", { hasText: words }).last();
}

async function say(page: Page, text: string) {
  const line = page.getByRole("textbox", { name: "Message" });
  await line.fill(text);
  await line.press("Enter");
}

/** What the bot answers to /report, the newest answer being the one to this question. */
async function report(page: Page): Promise<string> {
  const answers = page.getByRole("log").locator("article.theirs", { hasText: "Why they left" });
  const before = await answers.count();
  await say(page, "/report");
  await answers.nth(before).waitFor();
  return answers.nth(before).innerText();
}

describe.skipIf(executablePath === null)(`a newcomer${needsChromium}`, PATIENCE, () => {
  const chromium = browser();
  let program: Awaited<ReturnType<typeof startProgram>>;

  beforeAll(async () => {
    program = await startProgram();
  }, PATIENCE.timeout);

  afterAll(() => program?.stop(), PATIENCE.timeout);

  it("sees who is late, logs why one of them left, and finds it in the report", async () => {
    const page = await chromium.open(program.url);
    const alert = message(page, "Good morning");
    const name = await alert.locator("strong").nth(1).innerText();
    expect(await report(page)).not.toMatch(/service/i);

    await alert.getByRole("button", { name: "1", exact: true }).click();
    const card = message(page, "First words");
    await card.waitFor();
    expect(await card.innerText()).toContain(name);
    await card.getByRole("button", { name: "Left" }).click();
    await message(page, "Whose doing was it?").getByRole("button", { name: "Us" }).click();
    await message(page, "Why?").getByRole("button", { name: "service" }).click();
    await message(page, "own words").getByRole("button", { name: "Skip" }).click();

    const saved = message(page, `${name} left: service`);
    await saved.getByRole("button", { name: "Undo" }).waitFor();
    const figures = await report(page);
    expect(figures).toMatch(/service:\s+1 customer/i);
    expect(figures).toMatch(/Logged: 1 contact/);
  });

  it("takes back what was logged", async () => {
    const page = await chromium.open(program.url);
    await say(page, "/today");
    const list = message(page, "Call list,");
    const name = await list.locator("strong").nth(2).innerText();
    await list.getByRole("button", { name: "2", exact: true }).click();
    const card = message(page, "First words");
    await card.getByRole("button", { name: "Will come" }).click();
    const saved = message(page, `${name}: will come`);
    await saved.getByRole("button", { name: "Undo" }).click();
    await card.getByRole("button", { name: "Will come" }).waitFor();
    expect(await card.innerText()).toContain(name);
  });

  it("makes a key, by which a program of theirs sends a purchase", async () => {
    const page = await chromium.open(program.url);
    await say(page, "/settings");
    const settings = message(page, "Tap what you'd like to change");
    await settings.getByRole("button", { name: "Till and website" }).click();
    await message(page, "There is no key yet").getByRole("button", { name: "Make a key" }).click();
    const fresh = await message(page, "Here is the key").innerText();
    const [, address, key, body] =
      /curl (\S+) -H "Authorization: (Bearer [\w-]+)" .* -d '(.*)'/.exec(fresh)!;
    const headers = { Authorization: key!, "Content-Type": "application/json" };
    const response = await fetch(address!, { method: "POST", headers, body: body! });
    expect(await response.json()).toMatchObject({ taken: 1, refused: 0 });
    await say(page, "/imports");
    await message(page, "API: 1 purchase").waitFor();
  });

  it("sends a sales file of their own, which is taken in once", async () => {
    const page = await chromium.open(program.url);
    const rows = ["05.02.2024;Lime Tree Café;120,50", "19.02.2024;Lime Tree Café;98,00"];
    const csv = ["Date;Customer;Amount", ...rows].join("\n");
    const file = { name: "own.csv", mimeType: "text/csv", buffer: Buffer.from(csv) };
    const send = async () => {
      await page.locator("#file").setInputFiles(file);
      await page.getByRole("dialog").getByRole("button", { name: "Send" }).click();
    };
    await send();
    const review = message(page, "2 purchases of 1 customer");
    await review.getByRole("button", { name: "Import" }).click();
    await message(page, "Imported: 2 purchases of 1 customer").waitFor();
    await send();
    await message(page, "I already know this file").waitFor();
    expect(await page.getByRole("link", { name: "Download own.csv" }).count()).toBe(2);
  });

  it.each([
    ["ru-RU", "Доброе утро", "Ушёл"],
    ["uk-UA", "Доброго ранку", "Пішов"],
  ])("is met in their own language: %s", async (locale, greeting, left) => {
    const page = await chromium.open(program.url, { locale });
    const alert = message(page, greeting);
    await alert.getByRole("button", { name: "1", exact: true }).click();
    const outcomes = page.getByRole("log").getByRole("button", { name: left });
    await outcomes.waitFor();
    expect(await outcomes.count()).toBe(1);
  });

  it("starts afresh, and all that was done is gone", async () => {
    const page = await chromium.open(program.url);
    await message(page, "Why they left").waitFor();
    await page.getByRole("button", { name: "Start afresh" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Start afresh" }).click();
    await message(page, "Why they left").waitFor({ state: "detached" });
    await message(page, "Good morning").waitFor();
    expect(await report(page)).not.toMatch(/service/i);
  });
});

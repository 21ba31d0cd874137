import { existsSync } from "node:fs";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, onTestFinished } from "vitest";

const PLACES = [
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The Chromium of this machine; null where none is installed. */
export const executablePath = PLACES.find((place) => place !== "" && existsSync(place)) ?? null;

/** What stands behind the names of tests that need a browser. */
export const needsChromium =
  executablePath === null ? " (skipped: no Chromium here; CHROMIUM may say where one is)" : "";

/** A headless browser for the tests of a file, with a profile of its own; started when first asked. */
export function browser() {
  let started: ReturnType<typeof chromium.launch> | null = null;
  afterAll(async () => (await started)?.close());

  return {
    /** Opens a page; whatever goes wrong in it fails the test. */
    async open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
      if (executablePath === null) throw new Error("no Chromium on this machine");
      started ??= chromium.launch({ executablePath, args: QUIET });
      const context = await (await started).newContext({ locale: "en-GB", ...options });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (said) => said.type() === "error" && faults.push(said.text()));
      page.on("request", (request) => {
        if (new URL(request.url()).origin !== new URL(url).origin) faults.push(request.url());
      });
      onTestFinished(async () => {
        await context.close();
        if (faults.length > 0) throw new Error(`in the page: ${faults.join("; ")}`);
      });
      await page.goto(url);
      return page;
    },
  };
}

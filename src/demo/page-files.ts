import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { Hono } from "hono";

// The page is served as it is written: the build makes nothing of it, and leaves it where it lies.
const PAGE = new URL("../../src/demo/page/", import.meta.url);

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The chat's page at `/`, and what it is made of under `/page/`. */
export function pageFiles(): Hono {
  const app = new Hono();
  const names = new Set(readdirSync(PAGE).filter((name) => extname(name) in TYPES));

  async function serve(name: string): Promise<Response> {
    const headers = { "Content-Type": TYPES[extname(name)]!, "Cache-Control": "no-cache" };
    return new Response(await readFile(new URL(name, PAGE)), { headers });
  }

  app.get("/", () => serve("index.html"));
  app.get("/page/:name", (context) => {
    const name = context.req.param("name");
    return names.has(name) ? serve(name) : context.notFound();
  });
  return app;
}

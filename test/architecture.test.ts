import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { findImports } from "./find-imports.ts";

const SOURCE = join(import.meta.dirname, "..", "src");

/**
 * Folder → what it may import beside itself: folders of `src`, its files without ".ts", packages
 * (with all that lies in them), "node" for what comes with Node; "x:type" is types only. What is
 * not listed (main, boomerang, long-flows, config, log, schedule, tools) puts things together and may import anything.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: ["@stdlib"],
  texts: ["domain"],
  charts: ["domain"],
  intake: [
    "domain",
    "node",
    "zod",
    "@e965/xlsx",
    "chardet",
    "fflate",
    "libphonenumber-js",
    "papaparse",
  ],
  db: ["domain", "node", "drizzle-orm", "postgres"],
  flows: ["domain", "intake", "db:type", "node", "temporal-polyfill", "pino:type"],
  telegram: [
    "domain",
    "flows",
    "texts",
    "charts",
    "node",
    "fflate",
    "grammy",
    "@grammyjs",
    "pino:type",
  ],
  http: [
    "domain",
    "flows",
    "intake",
    "texts",
    "node",
    "zod",
    "hono",
    "@hono",
    "grammy:type",
    "pino:type",
  ],
  demo: ["domain", "flows:type", "telegram:type", "node", "zod", "hono", "@hono", "grammy:type"],
};

/** Nobody's but of those who put things together. */
const CLOSED = ["boomerang", "demo", "long-flows", "main", "schedule", "tools"];
const MAY_IMPORT_CLOSED = ["boomerang", "long-flows-thread", "main", "tools"];

/** Names of drawers in which things without a place of their own gather. */
const DRAWERS = ["utils", "util", "helpers", "shared", "common", "misc", "lib"];

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".ts"),
);

/** The folder of `src`, or its file, that a path belongs to. */
const placeOf = (path: string) => path.split(/[/\\]/)[0]!.replace(/\.ts$/, "");

/** The place or package an import names, as the table has it. */
function target(file: string, from: string): string {
  if (from.startsWith("node:")) return "node";
  if (from.startsWith(".")) return placeOf(relative(SOURCE, join(SOURCE, file, "..", from)));
  return from;
}

const imports = files.flatMap((file) =>
  findImports(readFileSync(join(SOURCE, file), "utf8")).map(({ from, typeOnly }) => ({
    file,
    place: placeOf(file),
    to: target(file, from),
    typeOnly,
  })),
);

const isWithin = (to: string, allowed: string) => to === allowed || to.startsWith(`${allowed}/`);

describe("the house", () => {
  it("is read: its files and their imports are found", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it.each(Object.entries(MAY_IMPORT))("%s imports only what it may", (folder, allowed) => {
    const broken = imports
      .filter(({ place, to }) => place === folder && to !== folder)
      .filter(({ to }) => !allowed.some((name) => isWithin(to, name)))
      .filter(
        ({ to, typeOnly }) =>
          !(typeOnly && allowed.some((n) => n.endsWith(":type") && isWithin(to, n.slice(0, -5)))),
      )
      .map(({ file, to }) => `${file} → ${to}`);
    expect(broken).toEqual([]);
  });

  it.each(CLOSED)("%s is imported by nobody but who puts things together", (closed) => {
    const broken = imports
      .filter(({ place, to }) => to === closed && place !== closed)
      .filter(({ place }) => !MAY_IMPORT_CLOSED.includes(place))
      .map(({ file, to }) => `${file} → ${to}`);
    expect(broken).toEqual([]);
  });

  it("has no folder that the rules forget", () => {
    const places = new Set(files.filter((file) => /[/\\]/.test(file)).map(placeOf));
    expect([...places].filter((place) => !(place in MAY_IMPORT) && place !== "tools")).toEqual([]);
  });

  it("has no drawers", () => {
    const folders = files.flatMap((file) => file.split(/[/\\]/).slice(0, -1));
    expect(folders.filter((folder) => DRAWERS.includes(folder))).toEqual([]);
  });
});

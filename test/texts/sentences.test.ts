import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/business.ts";

describe("a sentence", () => {
  // A formatter that lays out HTML breaks long templates, and the break would be sent.
  it.each(LANGUAGES)("in %s stands on one line of the source", (language) => {
    const folder = new URL(`../../src/texts/${language}/`, import.meta.url);
    const broken = readdirSync(folder).flatMap((file) =>
      readFileSync(new URL(file, folder), "utf8")
        .split("\n")
        .filter((line) => line.split("`").length % 2 === 0)
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(broken).toEqual([]);
  });
});

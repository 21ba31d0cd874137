import { expect, it } from "vitest";
import { createLog } from "../src/log.ts";

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog("info", { write: (line) => void lines.push(line) }));
  return lines.join("");
}

it("writes a line of JSON with level, instant and words", () => {
  const line = JSON.parse(logged((log) => log.info({ update: 7 }, "handled"))) as object;
  expect(line).toEqual({ level: "info", at: expect.any(String), update: 7, msg: "handled" });
});

it("keeps to its level", () => {
  expect(logged((log) => log.debug("too much"))).toBe("");
});

it.each([
  ["a token by its name", { botToken: "123456:ABC-DEF" }],
  ["a token by its name, one level down", { config: { botToken: "123456:ABC-DEF" } }],
  ["a token in a failed call's address", new Error("GET https://x/bot123456:ABC-DEF/getMe failed")],
  [
    "a token in the cause of an error",
    new Error("no answer", { cause: new Error("https://x/file/bot123456:ABC-DEF/a.csv") }),
  ],
  ["a token in the words", "polling https://x/bot123456:ABC-DEF"],
  ["a token that stands alone", { text: `123456:ABC-DEF${"x".repeat(28)}` }],
  ["a password in a database's address", new Error("postgres://me:ABC-DEF@db/boomerang refused")],
])("never shows %s", (_what, entry) => {
  const lines = logged((log) => log.error(entry));
  expect(lines).toContain("[hidden]");
  expect(lines).not.toContain("ABC-DEF");
});

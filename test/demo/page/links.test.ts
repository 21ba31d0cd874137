import { describe, expect, it } from "vitest";

type WhereTo = (href: string, botUsername: string) => object;

// The page's own modules are JavaScript, which the program's types do not reach.
const { whereTo } = (await import(
  new URL("../../../src/demo/page/links.js", import.meta.url).href
)) as { whereTo: WhereTo };

describe("whereTo", () => {
  it.each([
    ["tg://bot_command?command=today", "/today"],
    ["https://t.me/coast_bot?start=join_AbC-1", "/start join_AbC-1"],
    ["https://t.me/Coast_Bot", "/start"],
    ["t.me/coast_bot?start=x", "/start x"],
    ["tg://resolve?domain=coast_bot&start=x", "/start x"],
  ])("says %s into the chat", (href, text) => {
    expect(whereTo(href, "coast_bot")).toEqual({ kind: "say", text });
  });

  it.each([
    ["https://example.org/a?b=c", "https://example.org/a?b=c"],
    ["example.org/a", "https://example.org/a"],
    ["https://t.me/another_bot?start=x", "https://t.me/another_bot?start=x"],
    ["mailto:ada@example.org", "mailto:ada@example.org"],
    ["tel:+380501234567", "tel:+380501234567"],
  ])("opens %s beside the chat", (href, url) => {
    expect(whereTo(href, "coast_bot")).toEqual({ kind: "open", url });
  });

  it.each([
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "tg://user?id=1",
    "https://",
    "",
  ])("leads nowhere with %j", (href) => {
    expect(whereTo(href, "coast_bot")).toEqual({ kind: "nowhere" });
  });
});

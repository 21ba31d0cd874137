import { describe, expect, it } from "vitest";
import { formattedText } from "../../../src/demo/bot-api/formatted-text.ts";
import { parseHtml } from "../../../src/demo/bot-api/parse-html.ts";
import { renderHtml } from "../../../src/demo/bot-api/render-html.ts";

describe("parseHtml", () => {
  it("reads each of Telegram's tags", () => {
    const tags = {
      bold: ["b", "strong"],
      italic: ["i", "em"],
      underline: ["u", "ins"],
      strikethrough: ["s", "strike", "del"],
      spoiler: ["tg-spoiler"],
      code: ["code"],
      pre: ["pre"],
      blockquote: ["blockquote"],
    };
    for (const [type, names] of Object.entries(tags)) {
      for (const name of names) {
        expect(parseHtml(`a <${name}>bc</${name.toUpperCase()}>`)).toEqual({
          text: "a bc",
          entities: [{ type, offset: 2, length: 2 }],
        });
      }
    }
    expect(parseHtml("<blockquote expandable>x</blockquote>").entities[0]?.type).toBe(
      "expandable_blockquote",
    );
    expect(parseHtml('<span class="tg-spoiler">x</span>').entities[0]?.type).toBe("spoiler");
  });

  it("counts offsets in UTF-16 units", () => {
    // The emoji is one character in two units; the Cyrillic ones are one unit each.
    expect(parseHtml("👍 Привіт <b>Ада</b>").entities).toEqual([
      { type: "bold", offset: 10, length: 3 },
    ]);
  });

  it("reads the four named references and numbers, and leaves others alone", () => {
    expect(parseHtml("&lt;b&gt; &amp;&quot;&#33;&#x21; &nbsp; AT&T").text).toBe(
      '<b> &"!! &nbsp; AT&T',
    );
  });

  it("keeps links Telegram follows, and only the text of others", () => {
    expect(parseHtml('<a href="https://a.example/?x=1&amp;y=2">there</a>').entities).toEqual([
      { type: "text_link", url: "https://a.example/?x=1&y=2", offset: 0, length: 5 },
    ]);
    expect(parseHtml("<a href='tel:+380501234567'>call</a>")).toEqual({
      text: "call",
      entities: [],
    });
  });

  it("nests, and joins pre and code into a code block with its language", () => {
    expect(parseHtml("<b>a<i>b</i></b><i></i>").entities).toEqual([
      { type: "bold", offset: 0, length: 2 },
      { type: "italic", offset: 1, length: 1 },
    ]);
    expect(parseHtml('<pre><code class="language-sql">select</code></pre>').entities).toEqual([
      { type: "pre", offset: 0, length: 6, language: "sql" },
    ]);
    expect(parseHtml("<code>a <b>b</b></code>").entities).toEqual([
      { type: "code", offset: 0, length: 3 },
    ]);
  });

  // Offsets are bytes: each Cyrillic letter before the fault takes two.
  it.each([
    ["<br>", 'Unsupported start tag "br" at byte offset 0'],
    ["<br/>", 'Unsupported start tag "br/" at byte offset 0'],
    ["Ціна <script>", 'Unsupported start tag "script" at byte offset 9'],
    ["1 < 2", 'Unsupported start tag "" at byte offset 2'],
    ["2 <3", "Unclosed start tag at byte offset 2"],
    ["<b", "Unclosed start tag at byte offset 0"],
    ["<a href=", "Unclosed start tag at byte offset 0"],
    ['<a href="x>y</a>', "Unclosed start tag at byte offset 0"],
    ['<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ["<b>x", `Can't find end tag corresponding to start tag "b"`],
    ["x</b>", "Unexpected end tag at byte offset 1"],
    ["<b>x</b", "Unclosed end tag at byte offset 4"],
    ["<b>є<i>x</b></i>", 'Unmatched end tag at byte offset 9, expected "</i>", found "</b>"'],
    ["<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ])("refuses %s", (source, words) => {
    expect(() => parseHtml(source)).toThrow(`Bad Request: can't parse entities: ${words}`);
  });
});

describe("formattedText", () => {
  it("cuts blank edges and moves the entities with the text", () => {
    expect(formattedText({ text: "\n <b> x</b> \n", parse_mode: "HTML" })).toEqual({
      text: "x",
      entities: [{ type: "bold", offset: 0, length: 1 }],
    });
  });

  it("drops formatting past the hundredth, as Telegram does", () => {
    const { text, entities } = formattedText({ text: "<b>a</b> ".repeat(101), parse_mode: "HTML" });
    expect(text).toHaveLength(201);
    expect(entities).toHaveLength(100);
  });

  it("finds links, commands and international phone numbers, but not inside code", () => {
    const { text, entities } = formattedText({
      text: "/today +380 50 123-45-67 https://a.example/x. <code>/no</code> 1/2 km/h",
      parse_mode: "HTML",
    });
    const found = entities.map(({ type, offset, length }) => [
      type,
      text.slice(offset, offset + length),
    ]);
    expect(found).toEqual([
      ["bot_command", "/today"],
      ["phone_number", "+380 50 123-45-67"],
      ["url", "https://a.example/x"],
      ["code", "/no"],
    ]);
  });
});

describe("renderHtml", () => {
  it("gives formatting back as tags and everything else escaped", () => {
    const source =
      '<b>A &amp; <i>&lt;script&gt;</i></b> <a href="https://a.example/?q=&quot;">x</a>';
    expect(renderHtml(parseHtml(source))).toBe(
      '<b>A &amp; <i>&lt;script&gt;</i></b> <a href="https://a.example/?q=&quot;">x</a>',
    );
  });

  it("makes phones and commands something to tap", () => {
    expect(renderHtml(formattedText({ text: "/today +380501234567" }))).toBe(
      '<a href="tg://bot_command?command=today">/today</a> ' +
        '<a href="tel:+380501234567">+380501234567</a>',
    );
  });
});

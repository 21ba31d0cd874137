import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { importSales, openBot } from "./open-bot.ts";

const MEBIBYTE = 1024 * 1024;
const FAULT = "Something broke on our side";
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The head of a picture, which is all that anybody looks at. */
function png(): Uint8Array {
  const bytes = Buffer.alloc(64);
  bytes.write("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1");
  bytes.writeUInt32BE(640, 16);
  bytes.writeUInt32BE(480, 20);
  return bytes;
}

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

function cutOff(whole: Uint8Array): Uint8Array {
  return whole.subarray(0, whole.length - 30);
}

describe("a file that is no sales file", { timeout: 60_000 }, () => {
  it("is told what is wrong with it, whatever it is, and nothing is changed", async () => {
    const { owner: open, count } = await openBot();
    const owner = await open();
    const workbook = zipSync({ "xl/workbook.xml": bytesOf("<workbook/>") });
    const bomb = zipSync({ "sales.csv": new Uint8Array(140 * MEBIBYTE) });
    const files: readonly (readonly [string, Uint8Array, string])[] = [
      ["empty.csv", new Uint8Array(0), "This file is empty"],
      ["blank.csv", bytesOf(" \n\n "), "This file is empty"],
      ["invoice.csv", bytesOf("%PDF-1.7\n%âãÏÓ\n1 0 obj"), "This is a PDF"],
      ["photo.csv", png(), "This is a picture"],
      ["bomb.zip", bomb, "unpacks into far too much"],
      ["cut.xlsx", cutOff(workbook), "This file is damaged"],
      ["letter.txt", new Uint8Array(20 * MEBIBYTE).fill(97), "I can't find a table"],
      ["long.csv", new Uint8Array(20 * MEBIBYTE + 1).fill(97), "larger than 20 MB"],
      ["words.csv", bytesOf("hello;world\n1;2\n"), "column"],
      [`<b>&"${"я".repeat(200)}.csv`, bytesOf("x"), "…"],
    ];
    for (const [name, bytes, words] of files) {
      owner.upload(name, bytes);
      const answer = await owner.waitFor(({ text }) => !text.startsWith("Reading "));
      expect(answer.text).toContain(words);
      expect(answer.text).not.toContain(FAULT);
    }
    expect(await count("imports")).toBe(0);
  });

  it("is asked for where a photo, a voice or the like comes instead", async () => {
    const { owner: open } = await openBot();
    const owner = await open();
    const instead = [
      () => owner.sendPhoto(png()),
      () => owner.sendSticker(),
      () => owner.sendVoice(),
      () => owner.sendContact("+380501234567"),
      () => owner.sendLocation(50.45, 30.52),
    ];
    for (const send of instead) {
      send();
      expect((await owner.waitFor(/./)).text).toContain("send the file itself");
    }
  });
});

describe("a sales file with odd contents", { timeout: 60_000 }, () => {
  it("shows formulas, HTML and endless names as the words they are", async () => {
    const { owner: open, admin } = await openBot();
    const owner = await open();
    const names = ['=HYPERLINK("http://x.example";"Anna")', '<a href="x">&<b>', "Ы".repeat(4096)];
    const rows = names.flatMap((name) =>
      Array.from({ length: 12 }, (_, i) => `${String(i + 1).padStart(2, "0")}.2025;${cell(name)}`),
    );
    const lines = rows.map((row) => `05.${row};100,50`);
    await importSales(owner, bytesOf(["Дата;Клиент;Сумма", ...lines].join("\n")));
    const saved = await admin<{ name: string }[]>`select name from customers order by customer_id`;
    expect(saved.map(({ name }) => name.slice(0, 12))).toEqual(names.map((n) => n.slice(0, 12)));

    for (const query of ["HYPERLINK", "<a href", "ыыы", "05"]) {
      owner.say(query);
      const answer = await owner.waitFor(/./);
      expect(answer.text).not.toContain(FAULT);
    }
    owner.say("<a href");
    expect((await owner.waitFor("👤")).text).toContain('<a href="x">&<b>');
    for (const command of ["/today", "/report", "/ltv", "/imports"]) {
      owner.say(command);
      const answer = await owner.waitFor(/./);
      expect(answer.text).not.toContain(FAULT);
    }
  });
});

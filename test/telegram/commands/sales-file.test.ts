import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { encryptedWorkbook } from "../../intake/harmful-files.ts";
import { olga, pavlo, salesFile, startOwnedBot, vera } from "../owned-bot.ts";

const text = (words: string) => new TextEncoder().encode(words);

/** A workbook with sales on two sheets. */
function twoSheets(): Uint8Array {
  const book = utils.book_new();
  for (const [month, name] of ["April", "May"].entries()) {
    const rows = [
      ["Date", "Customer", "Amount"],
      [`2026-0${month + 4}-01`, "Ann", 10],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

describe("a sales file in the chat", { timeout: 60_000 }, () => {
  it("is read, shown, imported once, and answered with the first insight", async () => {
    const { owner } = await startOwnedBot();
    owner.upload("may.csv", salesFile());
    const review = await owner.waitFor("Left out");
    expect(review.text).toContain("1,689 purchases of 24 customers");
    expect(review.text).toContain("7 February 2024 – 4 May 2026");
    expect(review.text).toContain("cancelled: 1 (9999 · 2026-05-01");
    expect(review.text).toContain("totals: 1");

    await owner.tap(review, "Columns");
    const columns = await owner.waitFor("Which column is what");
    expect(columns.id).toBe(review.id);
    expect(columns.text).toContain("Employee: none");
    await owner.tap(columns, "Back");
    await owner.tap(await owner.waitFor("Left out"), "Import");
    const insight = await owner.waitFor("In the last 12 months you lost 4 customers");
    expect(insight.text).toContain("Imported: 1,689 purchases of 24 customers");
    expect(insight.text).toMatch(/That costs you £[\d,]+ a year/);
    expect(insight.text).toContain("Overdue right now, and not lost yet: 2 customers");
    await owner.tap(insight, "Call list");
    await owner.waitFor("Call list, 4 May");

    owner.upload("again.csv", salesFile());
    expect((await owner.waitFor("already know")).text).toContain("may.csv was imported on 4 May");
  });

  it("can be cancelled; its old buttons then say so", async () => {
    const { owner } = await startOwnedBot();
    owner.upload("may.csv", salesFile());
    const review = await owner.waitFor("Left out");
    const data = review.keyboard.flat().flatMap((button) => ("data" in button ? button.data : []));
    await owner.tap(review, "Cancel");
    await owner.waitFor("Nothing was imported");

    const answer = await owner.tapData(review, data[0]!);
    expect(answer.text).toContain("no longer waits");
    owner.say("/imports");
    await owner.waitFor("Nothing has been imported yet");
  });

  it("is turned away with what is missing when it is no sales file", async () => {
    const { owner } = await startOwnedBot();
    owner.upload("sales.csv", text("Date;Amount\n2026-05-01;10\n2026-05-02;12"));
    const refusal = await owner.waitFor("no column that says who bought");
    expect(refusal.text).toContain("Columns I found: Date, Amount");

    owner.upload("sales.csv", text("%PDF-1.7 …"));
    await owner.waitFor("This is a PDF");
    owner.upload("empty.csv", new Uint8Array());
    await owner.waitFor("This file is empty");
    owner.say("/imports");
    await owner.waitFor("Nothing has been imported yet");
  });

  it.each([
    {
      person: olga,
      broken: "This file is damaged; I couldn't open it.",
      encrypted: "This file is protected by a password.",
      noRows: "I found the columns, but not a single sale under them.",
      sheet: "Read from the sheet “April”.",
      other: "Sheet: May",
      none: "Nothing has been imported yet",
    },
    {
      person: vera,
      broken: "Файл повреждён, открыть его не удалось.",
      encrypted: "Файл закрыт паролем.",
      noRows: "Колонки есть, а продаж под ними нет.",
      sheet: "Прочитал лист «April».",
      other: "Лист: May",
      none: "Пока ничего не загружено",
    },
    {
      person: pavlo,
      broken: "Файл пошкоджено, відкрити його не вдалося.",
      encrypted: "Файл закрито паролем.",
      noRows: "Колонки є, а продажів під ними немає.",
      sheet: "Прочитав аркуш «April».",
      other: "Аркуш: May",
      none: "Поки нічого не завантажено",
    },
  ])(
    "that is bad is answered in a plain sentence of $person.language_code",
    async ({ person, ...words }) => {
      const { owner } = await startOwnedBot(person);
      const zip = zipSync({ "a.csv": strToU8("Date;Customer;Amount\n2026-04-01;Ann;10\n") });
      for (const [name, bytes, answer] of [
        ["cut.zip", zip.subarray(0, zip.length / 2), words.broken],
        ["locked.xlsx", encryptedWorkbook(), words.encrypted],
        ["header.csv", text("Date;Customer;Amount\n"), words.noRows],
      ] as const) {
        owner.upload(name, bytes);
        const { text: said } = await owner.waitFor(answer);
        expect(said).toMatch(/^📄 \S+\n\n[^\n]{20,150}\.$/u);
      }
      owner.upload("year.xlsx", twoSheets());
      const { keyboard } = await owner.waitFor(words.sheet);
      expect(keyboard.flat().map((button) => button.text)).toContain(words.other);
      owner.say("/imports");
      await owner.waitFor(words.none);
    },
  );

  it("beyond Telegram's 20 MB is refused before it is fetched", async () => {
    const { telegram, owner } = await startOwnedBot();
    owner.upload("huge.csv", new Uint8Array(20 * 1024 * 1024 + 1));
    await owner.waitFor("larger than 20 MB");
    expect(telegram.calls.map(({ method }) => method)).not.toContain("getFile");
  });

  it("asks for a file when something else comes", async () => {
    const { owner } = await startOwnedBot();
    owner.sendVoice();
    await owner.waitFor("send the file itself");
    owner.sendSticker();
    expect((await owner.waitFor("send the file itself")).text).toContain("CSV or Excel");
  });

  it("is passed on by staff, who are told to whom", async () => {
    const { telegram, owner } = await startOwnedBot();
    owner.say("/invite");
    await owner.tap(await owner.waitFor("Whom would you like"), "Staff");
    const { text: words } = await owner.waitFor("It works once");
    const staff = telegram.person(vera);
    staff.follow(/https:\S+/.exec(words)![0]);
    await staff.waitFor("ваша роль: сотрудник");

    staff.upload("may.csv", salesFile());
    await staff.waitFor("Продажи загружает владелец или менеджер");
    staff.say("/report");
    const { text: refusal } = await staff.waitFor("С вашей ролью это нельзя");
    expect(refusal).not.toContain("Вера");
  });
});

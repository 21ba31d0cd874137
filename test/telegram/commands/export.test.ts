import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { ChatMessage } from "../../../src/demo/bot-api/show-message.ts";
import { salesFile, startOwnedBot, vera } from "../owned-bot.ts";

const hasDocument = ({ document }: ChatMessage) => document !== null;

/** The rows of each file in the zip, cells parted. */
function tablesOf(bytes: Uint8Array): Record<string, string[][]> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, file]) => {
      const text = strFromU8(file).replace(/^\uFEFF/, "");
      return [name, Papa.parse<string[]>(text, { skipEmptyLines: true }).data];
    }),
  );
}

describe("/export", { timeout: 60_000 }, () => {
  it("sends everything as a zip of spreadsheets, to the owner alone", async () => {
    const { telegram, owner } = await startOwnedBot();
    owner.upload("sales.csv", salesFile());
    await owner.tap(await owner.waitFor("24 customers"), "Import");
    await owner.waitFor("Imported: 1,689");
    owner.say("Customer 12");
    const card = await owner.waitFor("👤 Customer 12");
    await owner.tap(card, "Note");
    await owner.waitFor("What should we remember");
    owner.say("=HYPERLINK(1)");
    await owner.waitFor("1. 4 May, Olga");
    await owner.tap(card, "Will come");
    await owner.waitFor("Logged by Olga");

    owner.say("/export");
    const sent = await owner.waitFor(hasDocument);
    expect(sent.text).toContain("Everything I keep");
    expect(sent.document).toMatchObject({ name: "Olga 2026-05-04.zip" });
    const tables = tablesOf(telegram.file(sent.document!.id).bytes);
    expect(Object.keys(tables)).toEqual([
      "customers.csv",
      "purchases.csv",
      "contacts.csv",
      "departures.csv",
      "notes.csv",
      "reasons.csv",
    ]);
    for (const rows of Object.values(tables)) {
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      expect(rows.length).toBeGreaterThan(1);
    }
    expect(tables["customers.csv"]).toHaveLength(25);
    expect(tables["purchases.csv"]).toHaveLength(1690);
    const twelve = tables["customers.csv"]!.find((row) => row[1] === "Customer 12")!;
    expect(twelve).toContain("'+380501234512");
    const contacts = tables["contacts.csv"]!.slice(1);
    expect(contacts).toEqual([
      [
        expect.any(String),
        "2026-05-04",
        twelve[0],
        "Customer 12",
        "Olga",
        "by phone",
        "will come",
        "",
        "",
        "",
      ],
    ]);
    expect(tables["notes.csv"]!.at(-1)!.slice(3)).toEqual([
      "Customer 12",
      "Olga",
      "'=HYPERLINK(1)",
    ]);
    expect(tables["purchases.csv"]!.find((row) => row[4] === "12-0")).toEqual([
      expect.any(String),
      "2026-05-04",
      twelve[0],
      "Customer 12",
      "12-0",
      "112.5",
      "",
      "",
    ]);

    owner.say("/invite");
    await owner.tap(await owner.waitFor("Whom would you like"), "Manager");
    const { text } = await owner.waitFor("Send this link");
    const member = telegram.person(vera);
    member.follow(/https:\S+/.exec(text)![0]);
    await member.waitFor("ваша роль: менеджер");
    member.say("/export");
    await member.waitFor("С вашей ролью это нельзя");
  });
});

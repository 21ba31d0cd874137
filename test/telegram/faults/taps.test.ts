import { describe, expect, it } from "vitest";
import { olga, vera } from "../owned-bot.ts";
import { importSales, openBot, openCard } from "./open-bot.ts";

const FAULT = "Something broke on our side";
const PATIENCE = { timeout: 60_000 };

/** Olga's business after its sales file, and a manager, Vera, who speaks Russian. */
async function openStaffed() {
  const opened = await openBot();
  const owner = await opened.owner(olga);
  await importSales(owner);
  owner.say("/invite");
  await owner.tap(await owner.waitFor("Whom would you like"), "Manager");
  const { text } = await owner.waitFor("https:");
  const manager = opened.telegram.person(vera);
  manager.follow(/https:\S+/.exec(text)![0]);
  await manager.waitFor("менеджер");
  return { ...opened, owner, manager };
}

describe("a button that is stale or forged", PATIENCE, () => {
  it("is answered with what it is, and does nothing", async () => {
    const { owner: open, count } = await openBot();
    const owner = await open();
    await importSales(owner);
    owner.say("/today");
    const list = await owner.waitFor("Call list,");
    const imports = await count("imports");
    const stale = ["x", "card", "card:", "card:one", "log:1:1:bought", "import:1e9", "::"];
    for (const data of stale) {
      expect((await owner.tapData(list, data)).text).toContain("older message");
    }
    const cards = ["card:99999999", "log:99999999:1:will_come", "ask:99999999:1:later"];
    const talks = ["left:99999999:1", "talk_skip:99999999:1", "another_day:99999999:1:later"];
    const imported = ["import:99999999", "import_undo:99999999", "undo:99999999:99999999"];
    for (const data of [...cards, ...talks, ...imported, "list:99999999", "list:-5"]) {
      const answer = await owner.tapData(list, data);
      expect({ data, ...answer }).toMatchObject({ data, answered: true });
      expect(answer.text).not.toContain(FAULT);
    }
    expect(owner.messages().filter(({ text }) => text.includes(FAULT))).toEqual([]);
    expect(await count("contacts")).toBe(0);
    expect(await count("imports where undone_at is null")).toBe(imports);
  });

  it("of another business's shows and changes nothing of it", async () => {
    const { owner: open, admin, count } = await openBot();
    const [owner, other] = [await open(olga), await open(vera)];
    await importSales(owner);
    const [customer] = await admin<{ customer_id: string; name: string }[]>`
      select customer_id, name from customers order by customer_id desc limit 1`;
    const [taken] = await admin<
      { business_id: string; import_id: string }[]
    >`select business_id, import_id from imports`;
    const { customer_id: id, name } = customer!;
    const message = other.say("/today");
    const list = await other.waitFor(/./);
    expect(list.id).toBeGreaterThan(message.id);
    const forged = [`card:${id}`, `log:${id}:1:will_come`, `log:${id}:1:do_not_call`];
    const asked = [`ask:${id}:1:later`, `delay:${id}:1:later:week`, `left:${id}:1`];
    const imports = ["import", "import_undo", "import_undone", "import_cancel", "columns"];
    const onImports = imports.map((kind) => `${kind}:${taken!.import_id}`);
    const [member] = await admin<{ member_id: string }[]>`
      select member_id from members where business_id = ${taken!.business_id}`;
    const kinds = ["member", "member_owner", "member_remove", "member_removed"];
    const onStaff = kinds.map((kind) => `${kind}:${member!.member_id}`);
    const role = `member_role:${member!.member_id}:staff`;
    for (const data of [...forged, ...asked, ...onImports, ...onStaff, role]) {
      const answer = await other.tapData(list, data);
      expect({ data, ...answer }).toMatchObject({ data, answered: true });
    }
    const words = other.messages().map(({ text }) => text);
    expect(words.filter((text) => text.includes(name) || text.includes("сломал"))).toEqual([]);
    expect(await count("contacts")).toBe(0);
    expect(await count("imports where undone_at is null")).toBe(1);
    expect(await count("customers where closed_at is not null")).toBe(0);
    expect(await count("members where removed_at is null and role = 'owner'")).toBe(2);
  });
});

describe("the same customer", PATIENCE, () => {
  it("tapped by two members at once is logged once, and both are told", async () => {
    const { owner, manager, count } = await openStaffed();
    const mine = await openCard(owner);
    manager.say("/today");
    await manager.tap(await manager.waitFor("Список звонков"), "1");
    const theirs = await manager.waitFor("👤");
    const answers = await Promise.all([
      owner.tap(mine, "Will come"),
      manager.tap(theirs, { row: 1, column: 0 }),
    ]);
    expect(answers.every(({ answered, text }) => answered && text !== "")).toBe(true);
    expect(answers.filter(({ alert }) => alert)).toHaveLength(1);
    expect(await count("contacts")).toBe(1);
  });

  it("tapped twice by the same hand is logged once", async () => {
    const { owner: open, count } = await openBot();
    const owner = await open();
    await importSales(owner);
    const card = await openCard(owner);
    const answers = await Promise.all([owner.tap(card, "No answer"), owner.tap(card, "No answer")]);
    expect(answers.map(({ text }) => text)).toEqual(["Saved", "Saved"]);
    expect(await count("contacts")).toBe(1);
  });
});

describe("a member who was removed", PATIENCE, () => {
  it("is turned away in the middle of what they did", async () => {
    const { admin, manager, count } = await openStaffed();
    manager.say("/today");
    await manager.tap(await manager.waitFor("Список звонков"), "1");
    const card = await manager.waitFor("👤");
    await manager.tap(card, "Уш");
    await manager.waitFor(({ text }) => text !== card.text);
    await admin`update members set removed_at = now() where telegram_user_id = ${vera.id}`;

    manager.say("/report");
    expect((await manager.waitFor(/./)).text).toContain("Этот бот работает");
    const answer = await manager.tapData(card, "log:1:1:will_come");
    expect(answer.text).toContain("Этот бот работает");
    expect(await count("contacts")).toBe(0);
  });
});

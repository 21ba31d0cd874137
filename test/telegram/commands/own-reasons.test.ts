import { describe, expect, it } from "vitest";
import type { ChatMessage } from "../../../src/demo/bot-api/show-message.ts";
import { parseDay } from "../../../src/domain/day.ts";
import { ownReason } from "../../../src/domain/own-reason.ts";
import type { Family } from "../../../src/domain/reason.ts";
import type { AddedReason, KeptReason } from "../../../src/flows/answers/figures.ts";
import type { Flows } from "../../../src/flows/flows.ts";
import { archiveReasonButton, openReasonButton } from "../../../src/telegram/reason-buttons.ts";
import { olga, salesFile, startOwnedBot, vera } from "../owned-bot.ts";
import { runBot, smallBusiness } from "../staffed-bot.ts";

type Someone = Awaited<ReturnType<typeof startOwnedBot>>["owner"];

const labelsOf = ({ keyboard }: ChatMessage) => keyboard.flat().map(({ text }) => text);

async function startWithSales() {
  const bot = await startOwnedBot();
  bot.owner.upload("may.csv", salesFile());
  await bot.owner.tap(await bot.owner.waitFor("Left out"), "Import");
  await bot.owner.waitFor("In the last 12 months");
  return bot;
}

/** The reasons of a family, by way of /reasons. */
async function openFamily(owner: Someone, family: string): Promise<ChatMessage> {
  owner.say("/reasons");
  await owner.tap(await owner.waitFor(({ text }) => text.startsWith("🧭")), "Edit the reasons");
  await owner.tap(await owner.waitFor("Tap whose doing it is"), family);
  return owner.waitFor("Tap a number to open a reason");
}

/** What Left offers for a customer who is lost, in the message where it is asked. */
async function openLeft(owner: Someone, name: string, family: string): Promise<ChatMessage> {
  owner.say(`+38050123450${name.at(-1)}`);
  await owner.tap(await owner.waitFor(`👤 ${name}`), "Left");
  await owner.tap(await owner.waitFor("Whose doing"), family);
  return owner.waitFor("Why?");
}

describe("a reason of the owner's own", { timeout: 90_000 }, () => {
  it("is added, told of, counted, put away under its name, and brought back", async () => {
    const { owner } = await startWithSales();
    const family = await openFamily(owner, "🏪 A competitor");
    expect(family.text).toContain("6. Competitor, other");
    await owner.tap(family, "Add a reason");
    const question = await owner.waitFor("What shall the reason be called? Up to 40 characters");
    for (const tooLong of ["x".repeat(41), "<b>&".repeat(1024), "?!"]) {
      owner.say(tooLong);
      await owner.waitFor("Send a name of 1 to 40 characters");
    }
    owner.say("  cheaper ELSEWHERE. ");
    const known = await owner.waitFor(
      "“cheaper elsewhere” is there already, under 🏪 A competitor",
    );
    expect(known.id).not.toBe(question.id);
    owner.say('Bought <b>"A&B"</b>');
    const added = await owner.waitFor('“Bought <b>"A&B"</b>” is added: from now on Left offers it');
    expect(added.text).toContain('✍️ Bought <b>"A&B"</b>\n🏪 A competitor');

    const offered = await openLeft(owner, "Customer 0", "A competitor");
    expect(labelsOf(offered).slice(-3)).toEqual([
      'Bought <b>"A&B"</b>',
      "competitor, other",
      "Back",
    ]);
    await owner.tap(offered, 'Bought <b>"A&B"</b>');
    await owner.tap(await owner.waitFor("own words?"), "Skip");
    await owner.waitFor('✅ Customer 0 left: Bought <b>"A&B"</b>');

    expect((await owner.tap(added, "Archive")).text).toBe("Archived");
    await owner.waitFor("Left does not offer it any more");
    expect(labelsOf(await openLeft(owner, "Customer 1", "A competitor"))).not.toContain(
      'Bought <b>"A&B"</b>',
    );
    owner.say("/reasons");
    await owner.waitFor('• Bought <b>"A&B"</b>: 1 customer, £');
    owner.say("/report February 2026");
    const february = await owner.waitFor(({ text }) => text.startsWith("📊 February"));
    owner.say("/report January 2026");
    const january = await owner.waitFor(({ text }) => text.startsWith("📊 January"));
    expect(february.text + january.text).toContain('• Bought <b>"A&B"</b>: 1 customer, £');

    await owner.tap(await openFamily(owner, "🙋 Us"), "Add a reason");
    await owner.waitFor("What shall the reason be called?");
    owner.say('bought <b>"a&b"</b>');
    const kept = await owner.waitFor("is archived, under 🏪 A competitor. Bring it back, or send");
    expect((await owner.tap(kept, "Bring back")).text).toBe("It is back");
    expect(labelsOf(await openLeft(owner, "Customer 2", "A competitor"))).toContain(
      'Bought <b>"A&B"</b>',
    );
  });

  it("is asked for until Cancel, and a reason that ships can be archived, but for the last", async () => {
    const { owner } = await startWithSales();
    const family = await openFamily(owner, "🤷 We don't know");
    await owner.tap(family, "Add a reason");
    await owner.tap(await owner.waitFor("What shall the reason be called?"), "Cancel");
    await owner.waitFor("1. Couldn't be reached");
    owner.say("Customer 7");
    await owner.waitFor("👤 Customer 7");

    for (const first of ["Couldn't be reached", "Wouldn't say"]) {
      await owner.tap(family, "1");
      await owner.waitFor(`${first}\n🤷 We don't know`);
      await owner.tap(family, "Archive");
      await owner.waitFor("Left does not offer it any more");
      await owner.tap(family, "Back");
      await owner.waitFor("Tap a number to open a reason");
    }
    const left = await owner.waitFor(
      "1. Wrong number\n2. 🗄 Couldn't be reached\n3. 🗄 Wouldn't say",
    );
    await owner.tap(left, "1");
    await owner.waitFor(({ text }) => text.startsWith("Wrong number"));
    const refused = await owner.tap(left, "Archive");
    expect(refused.text).toContain("One reason has to stay here");
    expect(labelsOf(await openLeft(owner, "Customer 0", "We don't know"))).toEqual([
      "wrong number",
      "Back",
    ]);
  });

  it("archived while somebody is offered it can still be tapped there, and is told of by name", async () => {
    const { telegram, owner } = await startWithSales();
    owner.say("/invite");
    await owner.tap(await owner.waitFor("Whom would you like"), "Staff");
    const { text } = await owner.waitFor("Send this link");
    const staff = telegram.person(vera);
    staff.follow(/https:\S+/.exec(text)![0]);
    await staff.waitFor("ваша роль: сотрудник");
    staff.say("+380501234500");
    await staff.tap(await staff.waitFor("👤 Customer 0"), "Ушёл");
    await staff.tap(await staff.waitFor(({ keyboard }) => keyboard.length > 3), "Мы сами");
    const offered = await staff.waitFor((message) => labelsOf(message).includes("обслуживание"));

    await owner.tap(await openFamily(owner, "🙋 Us"), "1");
    await owner.tap(await owner.waitFor(/^\W*Service\n/), "Archive");
    await owner.waitFor("Left does not offer it any more");
    await staff.tap(offered, "обслуживание");
    await staff.tap(
      await staff.waitFor((message) => labelsOf(message).includes("Пропустить")),
      "Пропустить",
    );
    await staff.waitFor("✅ Customer 0: клиент ушёл, обслуживание");
    expect(labelsOf(await openLeft(owner, "Customer 1", "Us"))).not.toContain("service");
    owner.say("/reasons");
    await owner.waitFor("• Service: 1 customer, £");
  });

  it("may be one that nobody can mend: then Left asks whether to close", async () => {
    const { owner } = await startWithSales();
    await owner.tap(await openFamily(owner, "👤 Their own circumstances"), "Add a reason");
    await owner.waitFor("What shall the reason be called?");
    owner.say("The child grew up");
    const added = await owner.waitFor("“The child grew up” is added");
    expect(added.text).toContain("🔧 Can be mended");
    await owner.tap(added, "Nobody can mend it");
    const closing = await owner.waitFor("🔒 Cannot be mended");
    expect(labelsOf(closing)).toEqual(["🔧 It can be mended", "🗄 Archive", "Back"]);
    const offered = await openLeft(owner, "Customer 0", "Their own circumstances");
    await owner.tap(offered, "The child grew up");
    await owner.waitFor("That cannot be mended: I will close them");

    await owner.tap(closing, "It can be mended");
    await owner.waitFor("🔧 Can be mended");
    await owner.tap(
      await openLeft(owner, "Customer 1", "Their own circumstances"),
      "The child grew up",
    );
    await owner.tap(await owner.waitFor("own words?"), "Skip");
    await owner.waitFor("Shall we try to win them back?");
  });

  it("stands on the group's buttons too, where nobody can change it", async () => {
    const { telegram, owner } = await startWithSales();
    const name = '<b>&"'.repeat(8);
    await owner.tap(await openFamily(owner, "🙋 Us"), "Add a reason");
    await owner.waitFor("What shall the reason be called?");
    owner.say(name);
    await owner.waitFor("is added");
    const chat = telegram.group("Team", [olga, vera]);
    owner.say("/reasons@coast_bot", chat);
    const figures = await owner.waitFor("Why customers left, over 12 months", { chat });
    expect(labelsOf(figures)).toEqual(["💔 Lost"]);
    await owner.tap(figures, "💔 Lost");
    const lost = await owner.waitFor("Lost in 12 months", { chat });
    await owner.tap(lost, "1");
    await owner.tap(await owner.waitFor("👤 Customer", { chat }), "Left");
    await owner.tap(await owner.waitFor("Whose doing", { chat }), "Us");
    await owner.tap(await owner.waitFor("Why?", { chat }), name);
    await owner.tap(await owner.waitFor("own words?", { chat }), "Skip");
    await owner.waitFor(`left: ${name}`, { chat });
  });

  it("is not for staff to change, whatever button they find", async () => {
    const { telegram, owner } = await startOwnedBot();
    owner.say("/invite");
    await owner.tap(await owner.waitFor("Whom would you like"), "Staff");
    const { text } = await owner.waitFor("Send this link");
    const staff = telegram.person(vera);
    staff.follow(/https:\S+/.exec(text)![0]);
    const welcome = await staff.waitFor("ваша роль: сотрудник");
    for (const data of [
      openReasonButton.pack({ code: "us.delays" }),
      archiveReasonButton.pack({ code: "us.delays", how: "archive" }),
      "families",
      "reasons_of:us:0",
      "reason_add:us",
    ]) {
      expect((await staff.tapData(welcome, data)).text).toContain("С вашей ролью это нельзя");
    }
    const nobodys = openReasonButton.pack({ code: "us.own_9" });
    const older = await owner.tapData(owner.messages().at(-1)!, nobodys);
    expect(older.text).toContain("from an older message");
  });
});

describe("the talk about a reason", { timeout: 60_000 }, () => {
  it("outlives a restart of the process, and adds it once", async () => {
    const { flows } = smallBusiness();
    const own: KeptReason[] = [];
    const add = (family: Family, name: string): AddedReason => {
      const reason = { ...ownReason(family, name, own), isArchived: false };
      own.push(reason);
      return { type: "added", reason };
    };
    const reasonFlows: Partial<Flows> = {
      ...flows,
      countReasons: async () => ({
        customers: 0,
        lostValueYear: 0,
        families: [],
        salesUpTo: parseDay("2026-05-03"),
      }),
      listFamily: async () => own,
      addReason: async (_, family, name) => add(family, name),
    };
    const { anna: owner, restart } = await runBot(reasonFlows);
    owner.say("/reasons");
    await owner.tap(await owner.waitFor("nobody left"), "Edit the reasons");
    await owner.tap(await owner.waitFor("Tap whose doing it is"), "🙋 Us");
    const family = await owner.waitFor("Tap a number");
    await owner.tap(family, "Add a reason");
    const question = await owner.waitFor("What shall the reason be called?");
    await restart();
    owner.say("The new till");
    await owner.waitFor("“The new till” is added");
    expect(own.map(({ name }) => name)).toEqual(["The new till"]);
    const answer = await owner.tapData(question, "talk_reason_cancel");
    expect(answer.text).toContain("That button is from an older message");
  });
});

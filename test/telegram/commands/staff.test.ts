import { describe, expect, it } from "vitest";
import type { ChatMessage } from "../../../src/demo/bot-api/telegram.ts";
import { handOverButton, removeButton } from "../../../src/telegram/staff-buttons.ts";
import { startOwnedBot, vera } from "../owned-bot.ts";

const labelsOf = ({ keyboard }: ChatMessage) => keyboard.flat().map(({ text }) => text);

/** Olga's bot, which Vera has joined as staff. */
async function withVera() {
  const { telegram, owner, sendNews } = await startOwnedBot();
  owner.say("/invite");
  await owner.tap(await owner.waitFor("Whom would you like"), "Staff");
  const { text } = await owner.waitFor("Send this link");
  const member = telegram.person(vera);
  member.follow(/https:\S+/.exec(text)![0]);
  await member.waitFor("ваша роль: сотрудник");
  const openMember = async () => {
    owner.say("/staff");
    await owner.tap(await owner.waitFor("Your people"), "Вера");
    return owner.waitFor((message) => message.text.startsWith("Вера:"));
  };
  return { owner, member, openMember, sendNews };
}

describe("/staff", { timeout: 60_000 }, () => {
  it("changes a role, tells the member and renews their menu", async () => {
    const { owner, member, openMember, sendNews } = await withVera();
    const opened = await openMember();
    expect(opened.text).toBe("Вера: staff, since 4 May");
    await owner.tap(opened, "Manager");
    await owner.waitFor("Вера: manager");
    await sendNews();
    await member.waitFor("Теперь ваша роль в бизнесе Olga: менеджер");
    const commands = member.commands().map(({ command }) => command);
    expect(commands).toContain("report");
    expect(commands).not.toContain("staff");
  });

  it("asks before it removes somebody, who then is a stranger with a stranger's menu", async () => {
    const { owner, member, openMember, sendNews } = await withVera();
    await owner.tap(await openMember(), "Remove");
    await owner.tap(await owner.waitFor("They lose access at once"), "Back");
    const again = await owner.waitFor((message) => message.text.startsWith("Вера:"));
    await owner.tap(again, "Remove");
    await owner.tap(await owner.waitFor("They lose access at once"), "Yes, remove");
    const removed = await owner.waitFor("Вера no longer has access");
    member.say("/today");
    await member.waitFor("говорит только со своими");
    await sendNews();
    await member.waitFor("Ваш доступ к бизнесу Olga закрыт");
    expect(member.commands().map(({ command }) => command)).toEqual(["start"]);

    await owner.tap(removed, "Back");
    const list = await owner.waitFor("Your people");
    expect(list.text).toContain("1. Olga: owner, since 4 May (you)");
    expect(list.text).not.toContain("Вера");
  });

  it("offers to remove an owner only where there is another, and refuses at once on older messages", async () => {
    const { owner, openMember } = await withVera();
    const openOlga = async (offersRemove: boolean) => {
      owner.say("/staff");
      await owner.tap(await owner.waitFor("Your people"), "Olga");
      return owner.waitFor(
        (message) =>
          message.text.startsWith("Olga:") &&
          labelsOf(message).includes("🚪 Remove") === offersRemove,
      );
    };
    await openOlga(false);
    await owner.tap(await openMember(), "Owner");
    await owner.tap(await owner.waitFor("Make Вера"), "Yes, make an owner");
    await owner.waitFor("Вера: owner");
    const older = await openOlga(true);
    await owner.tap(await openMember(), "Staff");
    await owner.waitFor("Вера: staff");
    const { text } = await owner.tap(older, "Remove");
    expect(text).toContain("make another member an owner first");
  });

  it("hands the business over in one confirmed step, tells both and changes both menus", async () => {
    const { owner, member, openMember, sendNews } = await withVera();
    await owner.tap(await openMember(), "Hand over the business");
    const question = await owner.waitFor("Hand the business over to Вера?");
    await owner.tap(question, "Back");
    await owner.tap(
      await owner.waitFor((message) => message.text.startsWith("Вера:")),
      "Hand over the business",
    );
    await owner.waitFor("Hand the business over to Вера?");
    const taps = await Promise.all([
      owner.tap(question, "Yes, hand over"),
      owner.tapData(question, handOverButton.pack({ memberId: 2 })),
    ]);
    expect(taps[1].text).toBe("That is done already.");
    await owner.waitFor("You are a manager now");
    await sendNews();
    await member.waitFor("Olga передаёт вам бизнес Olga: теперь вы владелец");
    expect(member.messages().filter(({ text }) => text.includes("передаёт вам"))).toHaveLength(1);
    expect(member.commands().map(({ command }) => command)).toContain("staff");
    const commands = owner.commands().map(({ command }) => command);
    expect(commands).toContain("report");
    expect(commands).not.toContain("staff");

    owner.say("/staff");
    await owner.waitFor("Your role here does not include that");
    member.say("/staff");
    expect((await member.waitFor("Ваша команда")).text).toContain("1. Вера: владелец");
  });

  it("does not hand over to whoever has been removed, or has stopped the bot meanwhile", async () => {
    const { owner, member, openMember } = await withVera();
    member.block();
    await expect
      .poll(async () => {
        owner.say("/staff");
        return (await owner.waitFor("Your people")).text;
      })
      .toContain("has stopped the bot");
    await owner.tap(await openMember(), "Hand over the business");
    const question = await owner.waitFor("Hand the business over to Вера?");
    const refusal = await owner.tap(question, "Yes, hand over");
    expect(refusal.text).toContain("They have stopped the bot");
    const memberId = 2;
    await owner.tapData(question, removeButton.pack({ memberId }));
    const answer = await owner.tapData(question, handOverButton.pack({ memberId }));
    expect(answer).toMatchObject({
      text: "This person is no longer in the business.",
      alert: true,
    });
    owner.say("/staff");
    expect((await owner.waitFor("Your people")).text).toContain("1. Olga: owner");
  });

  it("makes another an owner, and says kindly that the last owner stays", async () => {
    const { owner, member, openMember } = await withVera();
    owner.say("/staff");
    await owner.tap(await owner.waitFor("Your people"), "Olga");
    const self = await owner.waitFor((message) => message.text.startsWith("Olga:"));
    expect((await owner.tap(self, "Staff")).text).toContain("Somebody has to hold the keys");

    await owner.tap(await openMember(), "Owner");
    await owner.tap(await owner.waitFor("They can then do everything"), "Yes, make an owner");
    await owner.waitFor("Вера: owner");
    await owner.tap(self, "Staff");
    await owner.waitFor("Your role is now: staff");
    owner.say("/staff");
    await owner.waitFor("Your role here does not include that");
    member.say("/staff");
    await member.waitFor("Ваша команда");
  });

  it("withdraws an invitation that nobody has used", async () => {
    const { owner } = await withVera();
    owner.say("/invite");
    await owner.tap(await owner.waitFor("Whom would you like"), "Manager");
    await owner.waitFor("Send this link");
    owner.say("/staff");
    const list = await owner.waitFor("Your people");
    expect(list.text).toContain("1. manager, good up to 11 May");
    expect((await owner.tap(list, "Withdraw 1")).text).toBe("The link no longer works.");
    const after = await owner.waitFor((message) => message.id === list.id);
    expect(after.text).not.toContain("Open invitations");
  });
});

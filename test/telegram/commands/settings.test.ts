import { describe, expect, it } from "vitest";
import { olga, pavlo, startOwnedBot, startUnownedBot } from "../owned-bot.ts";

describe("/settings", { timeout: 60_000 }, () => {
  it("sets what has a few choices by a tap", async () => {
    const { owner } = await startOwnedBot();
    owner.say("/settings");
    await owner.tap(await owner.waitFor("Tap what you'd like"), "When to alert");
    await owner.tap(await owner.waitFor("When shall I say"), "Sooner");
    const settings = await owner.waitFor("longer than 80% of their own gaps");

    await owner.tap(settings, "When it's a loss");
    await owner.tap(await owner.waitFor("When does a silence"), "4/3 of the usual interval");
    await owner.waitFor("When it's a loss: after 4/3 of the usual interval");
    await owner.tap(settings, "I get the morning alert");
    const changed = await owner.waitFor("I get no morning alert");
    expect(changed.id).toBe(settings.id);
  });

  it("switches working days one by one, and leaves at least one", async () => {
    const { owner } = await startOwnedBot();
    owner.say("/settings");
    const screen = await owner.waitFor("Working days: Mon, Tue, Wed, Thu, Fri, Sat, Sun");
    await owner.tap(screen, "Working days");
    for (const day of ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]) {
      await owner.tap(await owner.waitFor("On which days"), `✅ ${day}`);
    }
    const last = await owner.waitFor((message) => message.text.includes("Working days: Sun"));
    expect((await owner.tap(last, "✅ Sun")).text).toContain("at least one day");
  });

  it("asks for a typed value until it can be read", async () => {
    const { owner } = await startOwnedBot();
    owner.say("/settings");
    await owner.tap(await owner.waitFor("Tap what you'd like"), "Time zone");
    await owner.waitFor("Which time zone?");
    owner.say("Atlantis".repeat(500));
    await owner.waitFor("I couldn't find");
    owner.say("Kyiv");
    await owner.waitFor((message) => message.text === "Time zone: Europe/Kyiv");
    await owner.waitFor("Tap what you'd like");
    owner.say("/settings");
    await owner.tap(await owner.waitFor("Tap what you'd like"), "Time zone");
    await owner.waitFor("Which time zone?");
    owner.say("europe/kyiv");
    await owner.waitFor((message) => message.text === "Time zone: Europe/Kyiv");
    await owner.waitFor("Tap what you'd like");

    owner.say("/settings");
    await owner.tap(await owner.waitFor("Tap what you'd like"), "Holiday");
    await owner.waitFor("Up to which day");
    owner.say("10.05");
    const planned = await owner.waitFor("quiet up to and including 10 May");
    owner.say("/settings");
    await owner.tap(await owner.waitFor("Tap what you'd like"), "Holiday");
    await owner.tap(await owner.waitFor("Up to which day"), "No holiday");
    await owner.waitFor("Holiday: none planned");
    expect(planned.text).not.toContain("none planned");
  });

  it("asks for the evening note's time, and lets it be switched off again", async () => {
    const { owner } = await startOwnedBot();
    owner.say("/settings");
    const settings = await owner.waitFor("Evening note: none");
    await owner.tap(settings, "Evening note");
    await owner.waitFor("what came of the day");
    owner.say("half past never");
    await owner.waitFor("is not a time I can read");
    owner.say("19");
    await owner.waitFor((message) => message.text === "Evening note: at 19:00");
    await owner.tap(await owner.waitFor("Tap what you'd like"), "Evening note");
    await owner.tap(await owner.waitFor("what came of the day"), "No evening note");
    const off = await owner.waitFor("Evening note: none");

    await owner.tap(off, "Nobody overdue");
    await owner.tap(
      await owner.waitFor("when nobody is overdue, in the morning and as the evening note?"),
      "No message",
    );
    const silent = await owner.waitFor("Nobody overdue: no message");
    expect(silent.id).toBe(off.id);
  });

  it("is left by Cancel, by /cancel and by any other command", async () => {
    const { owner } = await startOwnedBot();
    owner.say("/settings");
    await owner.tap(await owner.waitFor("Tap what you'd like"), "Name");
    await owner.tap(await owner.waitFor("What is the business called?"), "Cancel");
    const screen = await owner.waitFor("Tap what you'd like");

    await owner.tap(screen, "Name");
    await owner.waitFor("What is the business called?");
    owner.say("/cancel");
    await owner.waitFor("Cancelled. Nothing was changed.");
    owner.say("/settings");
    await owner.tap(await owner.waitFor("Tap what you'd like"), "Name");
    await owner.waitFor("What is the business called?");
    owner.say("/imports");
    await owner.waitFor("Nothing has been imported yet");
    owner.say("/settings");
    expect((await owner.waitFor("Tap what you'd like")).text).toContain("Name: Olga");
  });

  it("lets a new owner change the set-up, and speak another language from then on", async () => {
    const { telegram, claimLink } = await startUnownedBot();
    const owner = telegram.person(pavlo);
    owner.follow(claimLink);
    await owner.tap(await owner.waitFor("Бот тепер ваш"), "Змінити");
    await owner.tap(await owner.waitFor("Що змінимо?"), "Мова");
    await owner.tap(await owner.waitFor("Якою мовою"), "English");
    await owner.tap(await owner.waitFor("The bot is yours"), "Change");
    await owner.tap(await owner.waitFor("What shall we change?"), "Name");
    await owner.waitFor("What is the business called?");
    owner.say("<b>Café & Co</b>");
    const setup = await owner.waitFor("The bot is yours");
    expect(setup.text).toContain("Name: <b>Café & Co</b>");
    await owner.tap(setup, "Looks right");
    await owner.waitFor("Send me your sales file");
  });
});

describe("what is the owner's alone", { timeout: 60_000 }, () => {
  it("is not talked about in a group", async () => {
    const { telegram, owner } = await startOwnedBot();
    const group = telegram.group("Team", [olga, pavlo]);
    owner.say("/invite@coast_bot", group);
    await owner.waitFor("write to me directly", { chat: group });
    owner.say("/settings@coast_bot", group);
    await owner.waitFor("write to me directly", { chat: group });
    const menu = owner.commands(group).map(({ command }) => command);
    expect(menu).toEqual(["today", "customer"]);
  });
});

describe("/language", { timeout: 60_000 }, () => {
  it("changes the words and the menu of the member", async () => {
    const { owner } = await startOwnedBot();
    owner.say("/language");
    await owner.tap(await owner.waitFor("Which language"), "Українська");
    await owner.waitFor("Тепер говорю з вами українською");
    owner.say("/help");
    await owner.waitFor("хто запізнюється");
    const today = owner.commands().find(({ command }) => command === "today");
    expect(today?.description).toBe("Кому дзвонити зараз");
  });
});

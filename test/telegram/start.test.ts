import { describe, expect, it } from "vitest";
import { olga, pavlo, startOwnedBot, startUnownedBot, vera } from "./owned-bot.ts";

const ONE_LINE = "This bot works for a business and only speaks to its people";

describe("/start", { timeout: 60_000 }, () => {
  it("makes whoever opens the claim link first the owner, and nobody after them", async () => {
    const { telegram, claimLink } = await startUnownedBot();
    const owner = telegram.person(pavlo);
    owner.follow(claimLink);
    const setup = await owner.waitFor("Бот тепер ваш");
    expect(setup.text).toContain("Валюта: українська гривня (UAH)");
    expect(setup.text).toContain("Часовий пояс: Europe/Kyiv");
    await owner.tap(setup, "Усе правильно");
    await owner.waitFor("Надішліть файл із продажами");
    expect(owner.commands().map(({ command }) => command)).toContain("settings");

    const late = telegram.person(olga);
    late.follow(claimLink);
    await late.waitFor("This link is no longer good");
    late.say("/report");
    await late.waitFor(ONE_LINE);
    expect(late.commands().map(({ command }) => command)).toEqual(["start"]);
  });

  it("lets somebody join by an invitation, once", async () => {
    const { telegram, owner } = await startOwnedBot();
    owner.say("/invite");
    await owner.tap(await owner.waitFor("Whom would you like"), "Manager");
    const { text } = await owner.waitFor("up to and including 11 May");
    const link = /https:\S+/.exec(text)![0];

    const manager = telegram.person(vera);
    manager.follow(link);
    await manager.waitFor("ваша роль: менеджер");
    await manager.waitFor("Пришлите файл с продажами");
    manager.follow(link);
    await manager.waitFor("Вы уже в команде Olga");
    const commands = manager.commands().map(({ command }) => command);
    expect(commands).toContain("report");
    expect(commands).not.toContain("invite");

    const other = telegram.person(pavlo);
    other.follow(link);
    await other.waitFor("Цим запрошенням уже скористалися");
    other.follow("https://t.me/coast_bot?start=join_1-nosuchsecret");
    await other.waitFor("Такого запрошення я не знаю");
  });

  it("gives a stranger one polite line, whatever they send", async () => {
    const { telegram } = await startUnownedBot();
    const eve = telegram.person(olga);
    eve.say("/start");
    await eve.waitFor(ONE_LINE);
    eve.sendSticker();
    await eve.waitFor(ONE_LINE);
    eve.say("/start claim_");
    await eve.waitFor(ONE_LINE);
    expect((await eve.tapData(await eve.waitFor(ONE_LINE), "report:676")).text).toContain(ONE_LINE);
  });

  it("keeps quiet to strangers in groups, but for commands to it", async () => {
    const { telegram } = await startUnownedBot();
    const group = telegram.group("Friends", [olga, vera]);
    const eve = telegram.person(olga);
    eve.say("/today", group);
    eve.say("/today@coast_bot", group);
    await eve.waitFor(ONE_LINE, { chat: group });
    expect(eve.messages(group).filter(({ from }) => from === "bot")).toHaveLength(1);
  });

  it("opens a business for anybody where sign-up is open", async () => {
    const { telegram } = await startUnownedBot("open");
    const owner = telegram.person(vera);
    owner.say("/start");
    await owner.waitFor("Бот теперь ваш");
    owner.say("/start");
    const { text } = await owner.waitFor("Бот теперь ваш");
    expect(text).toContain("Название: Вера");
  });
});

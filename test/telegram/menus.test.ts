import { Api } from "grammy";
import { describe, expect, it } from "vitest";
import { anna, runBot, smallBusiness, TOKEN } from "./staffed-bot.ts";

describe("a member's command menu", { timeout: 60_000 }, () => {
  it("of an older version is brought up to date at their next message, in one call", async () => {
    const { telegram, anna: owner, root, restart } = await runBot(smallBusiness().flows);
    const calls = () => telegram.calls.filter(({ method }) => method === "setMyCommands").length;
    const commands = () => owner.commands().map(({ command }) => command);
    const scope = { type: "chat" as const, chat_id: anna.id };
    const older = [{ command: "today", description: "Whom to call now" }];
    await new Api(TOKEN, { apiRoot: root }).setMyCommands(older, { scope });
    expect(commands()).toEqual(["today"]);

    const before = calls();
    for (const text of ["/help", "/today", "/help"]) {
      owner.say(text);
      await owner.waitFor(/./);
      await expect.poll(commands).toContain("reasons");
    }
    expect(calls()).toBe(before + 1);

    await new Api(TOKEN, { apiRoot: root }).setMyCommands(older, { scope });
    await restart();
    expect(commands()).toEqual(["today"]);
    owner.say("/help");
    await expect.poll(commands).toContain("reasons");
    expect(calls()).toBe(before + 3);
  });

  it("is set for nobody who has not said anything, and never for a group", async () => {
    const { telegram, anna: owner } = await runBot(smallBusiness().flows);
    const chat = telegram.group("Team", [anna]);
    owner.say("/today@coast_bot", chat);
    await owner.waitFor("Call list", { chat });
    expect(telegram.calls.filter(({ method }) => method === "setMyCommands")).toEqual([]);
  });
});

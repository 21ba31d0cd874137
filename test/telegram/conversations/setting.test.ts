import { describe, expect, it } from "vitest";
import type { Business } from "../../../src/domain/business.ts";
import { UserError } from "../../../src/domain/user-error.ts";
import type { Flows } from "../../../src/flows/flows.ts";
import { business, runBot, smallBusiness } from "../staffed-bot.ts";

/** The flows of a business whose name can be changed, but never to "?". */
function renamable() {
  const { flows } = smallBusiness();
  let current: Business = business;
  const typed: string[] = [];
  const settingFlows: Partial<Flows> = {
    ...flows,
    findSeat: async (id) => {
      const seat = await flows.findSeat!(id);
      return seat && { ...seat, business: current };
    },
    changeSetting: async (_, setting, words) => {
      typed.push(words);
      if (words === "?") throw new UserError("badName", { most: 100 });
      current = { ...current, [setting]: words };
      return current;
    },
  };
  return { flows: settingFlows, typed };
}

describe("the talk about a setting", { timeout: 60_000 }, () => {
  it("outlives a restart of the process, and saves once", async () => {
    const { flows, typed } = renamable();
    const { anna: owner, restart } = await runBot(flows);
    owner.say("/settings");
    await owner.tap(await owner.waitFor("Tap what you'd like"), "Name");
    await owner.waitFor("What is the business called?");
    await restart();
    owner.say("?");
    await owner.waitFor("Send a name of 1 to 100 characters");
    await restart();
    owner.say("Coast & Sons");
    await owner.waitFor("Name: Coast & Sons");
    expect(typed).toEqual(["?", "Coast & Sons"]);

    owner.say("romashka");
    await owner.waitFor("👤 Romashka");
  });

  it("says that an older Cancel is stale, and takes no file for an answer", async () => {
    const { flows, typed } = renamable();
    const { anna: owner } = await runBot(flows);
    owner.say("/settings");
    const screen = await owner.waitFor("Tap what you'd like");
    await owner.tap(screen, "Name");
    const question = await owner.waitFor("What is the business called?");
    owner.sendSticker();
    await owner.waitFor("send the file itself");
    await owner.tap(question, "Cancel");
    await owner.waitFor("Tap what you'd like");

    const answer = await owner.tapData(screen, "talk_setting_cancel");
    expect(answer.text).toContain("That button is from an older message");
    expect(typed).toEqual([]);
  });
});

import { describe, expect, it, onTestFinished } from "vitest";
import type { PersonInChats } from "../../../src/demo/bot-api/telegram.ts";
import { listen } from "../../../src/http/listen.ts";
import { startOwnedBot, vera } from "../owned-bot.ts";

const SCREEN = "Purchases from your till";
const FRESH = "Here is the key";

async function openScreen(owner: PersonInChats) {
  owner.say("/settings");
  await owner.tap(await owner.waitFor("Tap what you'd like"), "Till and website");
  return owner.waitFor(SCREEN);
}

/** The key shown in a message, and the curl line beside it. */
function shownIn({ text }: { text: string }) {
  const [curl = ""] = /^curl .*$/m.exec(text) ?? [];
  const [, key = ""] = /Bearer ([\w-]+)/.exec(curl) ?? [];
  return { key, curl };
}

describe("the key for programs", { timeout: 60_000 }, () => {
  it("is made by a tap, shown once with a line that sends a purchase, and opens the API", async () => {
    const { owner, routes } = await startOwnedBot();
    const screen = await openScreen(owner);
    expect(screen.text).toContain("There is no key yet.");
    await owner.tap(screen, "Make a key");
    const fresh = await owner.waitFor(FRESH);
    const { key, curl } = shownIn(fresh);
    expect(fresh.text.split("\n")).toContain(key);
    expect(curl).toMatch(/^curl https:\/\/bot\.example\.org\/v1\/purchases -H "Authorization: Be/);

    await owner.tap(fresh, "I've copied it");
    const standing = await owner.waitFor("The key was made by Olga, 4 May.");
    expect(standing.id).toBe(screen.id);
    expect(standing.text).toContain("Not used yet.");
    expect(standing.text).not.toContain(key);

    const server = await listen(routes, 0, "127.0.0.1");
    onTestFinished(() => server.stop());
    const [, json] = /-d '(.*)'$/.exec(curl)!;
    const response = await fetch(`http://127.0.0.1:${server.port}/v1/purchases`, {
      method: "POST",
      headers: { Authorization: `Bearer ${key}`, "Content-Type": "application/json" },
      body: json!,
    });
    expect(await response.json()).toMatchObject({ taken: 1, refused: 0 });

    expect((await openScreen(owner)).text).toContain("Last used: 4 May.");
    owner.say("/imports");
    await owner.waitFor("API: 1 purchase");
  });

  it("is made once by two taps, and again only after the first is revoked", async () => {
    const { owner } = await startOwnedBot();
    const screen = await openScreen(owner);
    await owner.tap(screen, "Make a key");
    const first = shownIn(await owner.waitFor(FRESH)).key;
    const again = await owner.tapData(screen, "api_key_make");
    expect(again.text).toContain("There is a key already");

    await owner.tap(await owner.waitFor("The key was made by"), "Revoke the key");
    const question = await owner.waitFor("Revoke the key?");
    await owner.tap(question, "Back");
    await owner.tap(await owner.waitFor("The key was made by"), "Revoke the key");
    const answer = await owner.tap(await owner.waitFor("Revoke the key?"), "Yes, revoke");
    expect(answer.text).toContain("opens nothing any more");
    await owner.tap(await owner.waitFor("There is no key yet."), "Make a key");
    expect(shownIn(await owner.waitFor(FRESH)).key).not.toBe(first);
    const stale = await owner.tapData(screen, "api_key_revoke:1");
    expect(stale.text).toContain("was revoked before");
    await owner.waitFor("The key was made by");
  });

  it("is the owner's alone", async () => {
    const { telegram, owner } = await startOwnedBot();
    owner.say("/invite");
    await owner.tap(await owner.waitFor("Whom would you like"), "Manager");
    const invitation = await owner.waitFor("Send this link");
    const manager = telegram.person(vera);
    manager.follow(/https:\S+/.exec(invitation.text)![0]);
    await manager.waitFor("ваша роль");
    manager.say("/settings");
    const settings = await manager.waitFor("Ваши настройки");
    expect(settings.keyboard.flat().map(({ text }) => text)).not.toContain("🔌 Касса и сайт");
    for (const data of ["api_key", "api_key_make", "api_key_ask:1", "api_key_revoke:1"]) {
      expect((await manager.tapData(settings, data)).text).toContain("роль");
    }
    expect((await openScreen(owner)).text).toContain("There is no key yet.");
  });
});

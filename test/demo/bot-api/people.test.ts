import type { Update } from "grammy/types";
import { describe, expect, it } from "vitest";
import type { ChatEvent, Telegram } from "../../../src/demo/bot-api/telegram.ts";
import { ada, boris, caller, chatWithAda, startBot, startTelegram } from "./telegram-for-tests.ts";

const oneButton = { inline_keyboard: [[{ text: "Left", callback_data: "left" }]] };

/** The updates the bot has not taken yet. */
async function pending(call: ReturnType<typeof caller>): Promise<Update[]> {
  return (await call("getUpdates")).result as Update[];
}

async function groupOfTwo(telegram: Telegram, root: string) {
  telegram.person(ada).say("/start");
  const group = telegram.group("Sellers", [ada, boris]);
  const call = caller(root);
  const last = (await pending(call)).at(-1)!.update_id;
  await call("getUpdates", { offset: last + 1 });
  return { group, call };
}

describe("a person", () => {
  it("is one and the same for one id", async () => {
    const { telegram } = await startTelegram();
    expect(telegram.person(ada)).toBe(telegram.person({ ...ada }));
  });

  it("sends a command as Telegram marks it, and a long text in pieces", async () => {
    const { call, me } = await chatWithAda();
    me.say(`${"x".repeat(4096)}yz`);
    const [start, long, rest] = (await pending(call)).map(({ message }) => message);
    expect(start).toMatchObject({
      text: "/start",
      entities: [{ type: "bot_command", offset: 0, length: 6 }],
      chat: { id: ada.id, type: "private", first_name: "Ada" },
      from: { id: ada.id, is_bot: false, language_code: "uk" },
    });
    expect(long?.text).toHaveLength(4096);
    expect(rest?.text).toBe("yz");
  });

  it("follows links to this bot with a payload Telegram would pass on", async () => {
    const { me } = await chatWithAda();
    expect(me.follow("https://t.me/coast_bot?start=claim_Ab-1").text).toBe("/start claim_Ab-1");
    expect(() => me.follow("https://t.me/coast_bot?start=a.b")).toThrow(/not a payload/);
    expect(() => me.follow(`https://t.me/coast_bot?start=${"a".repeat(65)}`)).toThrow(RangeError);
    expect(() => me.follow("https://t.me/other_bot?start=a")).toThrow(/not a link to this bot/);
  });

  it("edits what they said, and the bot hears of it", async () => {
    const { call, me } = await chatWithAda();
    const said = me.say("first");
    expect(me.editText(said, "second")).toMatchObject({
      id: said.id,
      text: "second",
      edited: true,
    });
    expect((await pending(call)).at(-1)?.edited_message).toMatchObject({ text: "second" });
  });

  it("sends things that are no file", async () => {
    const { call, me } = await chatWithAda();
    me.sendContact("+380501234567");
    me.sendSticker();
    me.sendVoice();
    me.sendLocation(50.45, 30.52);
    const messages = (await pending(call)).map(({ message }) => message!);
    expect(messages[1]).toMatchObject({ contact: { user_id: ada.id } });
    expect(messages.slice(2).map((message) => Object.keys(message).at(-1))).toEqual([
      "sticker",
      "voice",
      "location",
    ]);
  });

  it("cannot tap a button that is not there, or asks the bot nothing", async () => {
    const { call, me } = await chatWithAda();
    const reply_markup = {
      inline_keyboard: [[{ text: "Copy phone", copy_text: { text: "+380501234567" } }]],
    };
    await call("sendMessage", { chat_id: ada.id, text: "card", reply_markup });
    const card = await me.waitFor("card");
    await expect(me.tap(card, "Left")).rejects.toThrow(/no button "Left".*\[Copy phone\]/);
    await expect(me.tap(card, { row: 0, column: 0 })).rejects.toThrow(/it is a copy/);
  });

  it("taps what is there now, and may forge what is not", async () => {
    const { telegram, root } = await startTelegram();
    const taps: string[] = [];
    await startBot(root, (bot) => {
      bot.command("start", (ctx) => ctx.reply("card", { reply_markup: oneButton }));
      bot.on("callback_query:data", async (ctx) => {
        taps.push(ctx.callbackQuery.data);
        await ctx.answerCallbackQuery(ctx.callbackQuery.message?.date === 0 ? "gone" : "there");
      });
    });
    const me = telegram.person(ada);
    me.say("/start");
    const card = await me.waitFor("card");
    expect((await me.tap(card.id, "Left")).text).toBe("there");
    expect((await me.tapData(card, "forged")).text).toBe("there");
    expect((await me.tapData(999, "left")).text).toBe("gone");
    expect(taps).toEqual(["left", "forged", "left"]);
  });

  it("gives up on a bot that does not answer a tap", async () => {
    const { call, me } = await chatWithAda();
    await call("sendMessage", { chat_id: ada.id, text: "card", reply_markup: oneButton });
    const answer = await me.tap(await me.waitFor("card"), "Left", 1);
    expect(answer).toEqual({ answered: false, text: "", alert: false, url: null });
  });

  it("is not answered by a bot that takes more than its seconds", async () => {
    let at = Date.UTC(2026, 0, 1);
    const { call, me } = await chatWithAda({ now: () => at });
    await call("sendMessage", { chat_id: ada.id, text: "card", reply_markup: oneButton });
    const tapped = me.tap(await me.waitFor("card"), "Left", 60_000);
    const id = (await pending(call)).at(-1)!.callback_query!.id;
    at += 16_000;
    expect(await call("answerCallbackQuery", { callback_query_id: id })).toMatchObject({
      error_code: 400,
      description: expect.stringContaining("query is too old"),
    });
    void tapped;
  });

  it("sees the whole chat in the error when the bot does not say what was awaited", async () => {
    const { call, me } = await chatWithAda();
    await call("sendMessage", { chat_id: ada.id, text: "other", reply_markup: oneButton });
    await expect(me.waitFor(/wanted/, { timeout: 1 })).rejects.toThrow(
      /matches \/wanted\/ within 1 ms[^]*1 person: \/start\n {2}2 bot: other \[Left\]/,
    );
  });

  it("waits only for what came after their last deed, unless told otherwise", async () => {
    const { call, me } = await chatWithAda();
    await call("sendMessage", { chat_id: ada.id, text: "before" });
    me.say("something");
    await expect(me.waitFor("before", { timeout: 1 })).rejects.toThrow(/nothing that matches/);
    expect(await me.waitFor("before", { after: 0 })).toMatchObject({ id: 2, from: "bot" });
  });

  it("has messages the bot deletes for two days, and emoji it puts on theirs", async () => {
    let at = Date.UTC(2026, 0, 1);
    const { call, me } = await chatWithAda({ now: () => at });
    const mine = me.say("note this");
    const about = { chat_id: ada.id, message_id: mine.id };
    const reaction = [{ type: "emoji", emoji: "👍" }];
    expect(await call("setMessageReaction", { ...about, reaction })).toMatchObject({ ok: true });
    expect(me.messages().at(-1)?.reactions).toEqual(["👍"]);

    at += 49 * 3_600_000;
    expect(await call("deleteMessage", about)).toMatchObject({
      description: "Bad Request: message can't be deleted for everyone",
    });
    const young = me.say("and this");
    await call("deleteMessage", { chat_id: ada.id, message_id: young.id });
    expect(me.messages().map(({ id }) => id)).toEqual([1, mine.id]);
  });

  it("keeps five hundred messages of a chat", async () => {
    const { me } = await chatWithAda();
    for (let i = 0; i < 600; i++) me.say(`message ${i}`);
    expect(me.messages()).toHaveLength(500);
    expect(me.messages().at(-1)?.text).toBe("message 599");
  });
});

describe("a group", () => {
  it("lets the bot hear commands to it and answers to it, and nothing else", async () => {
    const { telegram, root } = await startTelegram();
    const { group, call } = await groupOfTwo(telegram, root);
    const me = telegram.person(boris);
    await call("sendMessage", { chat_id: group.id, text: "Good morning" });
    const morning = await me.waitFor("morning", { chat: group });

    me.say("just talking", group);
    me.say("/today", group);
    me.say("/today@coast_bot", group);
    me.say("/today@other_bot", group);
    me.say("thanks", group, { replyTo: morning.id });

    const heard = (await pending(call)).map(({ message }) => message?.text);
    expect(heard).toEqual(["/today", "/today@coast_bot", "thanks"]);
    expect(telegram.person(ada).messages(group)).toHaveLength(7);
  });

  it("tells who is in it", async () => {
    const { telegram, root } = await startTelegram();
    const { group, call } = await groupOfTwo(telegram, root);
    const status = async (user_id: number) =>
      (await call("getChatMember", { chat_id: group.id, user_id })).result;
    expect(await status(ada.id)).toMatchObject({ status: "creator" });
    expect(await status(boris.id)).toMatchObject({ status: "member" });
    group.remove(boris);
    expect(await status(boris.id)).toMatchObject({ status: "left" });
    expect((await call("getChatMemberCount", { chat_id: group.id })).result).toBe(2);
    expect(() => telegram.person(boris).say("hello?", group)).toThrow(/not a member/);
  });

  it("says where it has gone when it becomes a supergroup", async () => {
    const { telegram, root } = await startTelegram();
    const { group, call } = await groupOfTwo(telegram, root);
    const before = group.id;
    group.migrate();
    expect(await call("sendMessage", { chat_id: before, text: "x" })).toEqual({
      ok: false,
      error_code: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      parameters: { migrate_to_chat_id: group.id },
    });
    expect(await call("sendMessage", { chat_id: group.id, text: "x" })).toMatchObject({ ok: true });
    const services = (await pending(call)).map(({ message }) => message);
    expect(services[0]).toMatchObject({ chat: { id: before }, migrate_to_chat_id: group.id });
    expect(services[1]).toMatchObject({ chat: { id: group.id }, migrate_from_chat_id: before });
  });

  it("refuses the bot once it is thrown out, or has left", async () => {
    const { telegram, root } = await startTelegram();
    const { group, call } = await groupOfTwo(telegram, root);
    group.removeBot();
    expect((await pending(call)).at(-1)?.my_chat_member?.new_chat_member.status).toBe("kicked");
    const send = () => call("sendMessage", { chat_id: group.id, text: "x" });
    expect((await send()).description).toBe("Forbidden: bot was kicked from the group chat");
    group.addBot();
    expect(await send()).toMatchObject({ ok: true });
    await call("leaveChat", { chat_id: group.id });
    expect((await send()).description).toBe("Forbidden: bot is not a member of the group chat");
  });
});

describe("the command menu", () => {
  it("shows the narrowest scope's list, in the person's language where there is one", async () => {
    const { call, telegram, me } = await chatWithAda();
    const group = telegram.group("Sellers", [ada, boris]);
    const set = (command: string, options: object = {}) =>
      call("setMyCommands", { commands: [{ command, description: "x" }], ...options });
    const seen = (...args: Parameters<typeof me.commands>) =>
      me.commands(...args).map(({ command }) => command);
    expect(seen()).toEqual([]);

    await set("plain");
    await set("po_nashomu", { language_code: "uk" });
    expect(seen()).toEqual(["po_nashomu"]);
    await set("in_private", { scope: { type: "all_private_chats" } });
    expect(seen()).toEqual(["in_private"]);
    await set("hers", { scope: { type: "chat", chat_id: ada.id } });
    expect(seen()).toEqual(["hers"]);

    expect(seen(group)).toEqual(["po_nashomu"]);
    await set("in_groups", { scope: { type: "all_group_chats" } });
    expect(seen(group)).toEqual(["in_groups"]);
    const scope = { type: "chat_member", chat_id: group.id, user_id: ada.id };
    await set("hers_there", { scope });
    expect(seen(group)).toEqual(["hers_there"]);
    expect((await call("getMyCommands", { scope })).result).toEqual([
      { command: "hers_there", description: "x" },
    ]);

    await call("deleteMyCommands", { scope });
    expect(seen(group)).toEqual(["in_groups"]);
  });
});

describe("onChange", () => {
  it("tells of new, edited and deleted messages, answers, menus and doings", async () => {
    const { call, telegram, me } = await chatWithAda();
    const events: ChatEvent[] = [];
    const stop = telegram.onChange((event) => events.push(event));
    const chat = { chat_id: ada.id };
    await call("sendChatAction", { ...chat, action: "typing" });
    await call("sendMessage", { ...chat, text: "card", reply_markup: oneButton });
    const card = await me.waitFor("card");
    const tapped = me.tap(card, "Left");
    const id = (await pending(call)).at(-1)!.callback_query!.id;
    await call("answerCallbackQuery", { callback_query_id: id, text: "Noted" });
    await tapped;
    await call("editMessageText", { ...chat, message_id: card.id, text: "done" });
    await call("deleteMessage", { ...chat, message_id: card.id });
    await call("setMyCommands", { commands: [] });
    stop();
    me.say("unheard");

    expect(events.map(({ type }) => type)).toEqual([
      "action",
      "message",
      "answer",
      "edited",
      "deleted",
      "commands",
    ]);
    expect(events[2]).toMatchObject({ messageId: card.id, text: "Noted", alert: false });
  });
});

import { describe, expect, it } from "vitest";
import { ada, boris, chatWithAda } from "./telegram-for-tests.ts";

const button = (kind: object) => ({
  chat_id: ada.id,
  text: "x",
  reply_markup: { inline_keyboard: [[{ text: "tap", ...kind }]] },
});

async function messageWithButton() {
  const chat = await chatWithAda();
  await chat.call("sendMessage", button({ callback_data: "a" }));
  const { id } = await chat.me.waitFor("x");
  const edit = (method: string, params: object) =>
    chat.call(method, { chat_id: ada.id, message_id: id, ...params });
  return { ...chat, id, edit };
}

describe("a call", () => {
  it.each([
    ["sendMessage", { text: "x" }, "chat_id is empty"],
    ["sendMessage", { chat_id: ada.id }, "message text is empty"],
    ["sendMessage", { chat_id: ada.id, text: "" }, "message text is empty"],
    ["sendMessage", { chat_id: ada.id, text: "  \n" }, "text must be non-empty"],
    ["sendMessage", { chat_id: ada.id, text: "x".repeat(4097) }, "message is too long"],
    ["sendMessage", { chat_id: 404, text: "x" }, "chat not found"],
    ["sendMessage", { chat_id: ada.id, text: "x", colour: "red" }, 'unknown parameter "colour"'],
    [
      "sendMessage",
      { chat_id: ada.id, text: ["x"] },
      "wrong parameter text in request: String expected",
    ],
    [
      "sendMessage",
      { chat_id: ada.id, text: "x", disable_notification: "perhaps" },
      "wrong parameter disable_notification in request: Boolean expected",
    ],
    ["sendMessage", { chat_id: ada.id, text: "x", parse_mode: "WIKI" }, "unsupported parse_mode"],
    ["sendMessage", button({}), "Text buttons are unallowed in the inline keyboard"],
    ["sendMessage", button({ callback_data: "a", url: "a.example" }), "exactly one of"],
    ["sendMessage", button({ callback_data: "" }), "BUTTON_DATA_INVALID"],
    // 33 letters of two bytes each.
    ["sendMessage", button({ callback_data: "я".repeat(33) }), "BUTTON_DATA_INVALID"],
    ["sendMessage", button({ copy_text: { text: "x".repeat(257) } }), "BUTTON_COPY_TEXT_INVALID"],
    ["sendMessage", button({ url: "tel:+380501234567" }), "Unsupported URL protocol"],
    ["sendMessage", button({ url: "http://localhost:8080" }), "Wrong HTTP URL"],
    ["sendMessage", button({ text: " ", callback_data: "a" }), "Text must be non-empty"],
    ["sendMessage", button({ data: "a" }), 'unknown field "data" in reply_markup'],
    [
      "sendMessage",
      { chat_id: ada.id, text: "x", reply_parameters: { message_id: 999 } },
      "message to be replied not found",
    ],
    ["sendChatAction", { chat_id: ada.id, action: "think" }, "wrong parameter action in request"],
    [
      "editMessageText",
      { chat_id: ada.id, message_id: 999, text: "x" },
      "message to edit not found",
    ],
    ["editMessageText", { chat_id: ada.id, message_id: 1, text: "x" }, "message can't be edited"],
    ["deleteMessage", { chat_id: ada.id, message_id: 999 }, "message to delete not found"],
    [
      "answerCallbackQuery",
      { callback_query_id: "1" },
      "query is too old and response timeout expired or query ID is invalid",
    ],
    ["getFile", { file_id: "nonsense" }, "invalid file_id"],
    ["sendDocument", { chat_id: ada.id }, "there is no document in the request"],
    ["sendDocument", { chat_id: ada.id, document: "nonsense" }, "wrong file identifier"],
    [
      "setMyCommands",
      { commands: [{ command: "Today", description: "x" }] },
      "BOT_COMMAND_INVALID",
    ],
    [
      "setMyCommands",
      { commands: [{ command: "a".repeat(33), description: "x" }] },
      "BOT_COMMAND_INVALID",
    ],
    [
      "setMyCommands",
      { commands: Array.from({ length: 101 }, (_, i) => ({ command: `c${i}`, description: "x" })) },
      "BOT_COMMANDS_TOO_MUCH",
    ],
    ["setMyCommands", { commands: [], scope: { type: "moon" } }, "wrong parameter scope"],
    [
      "setMyCommands",
      { commands: [], scope: { type: "chat" } },
      `can't parse BotCommandScopeChat: Can't find field "chat_id"`,
    ],
    ["setMyCommands", { commands: [], language_code: "eng" }, "invalid language code specified"],
    [
      "setMessageReaction",
      { chat_id: ada.id, message_id: 1, reaction: [{ type: "emoji", emoji: "x" }] },
      "REACTION_INVALID",
    ],
  ])("%s is refused: %j", async (method, params, words) => {
    const { call, telegram } = await chatWithAda();
    const answer = await call(method, params);
    expect(answer).toMatchObject({ ok: false, error_code: 400 });
    expect(answer.description).toContain("Bad Request: ");
    expect(answer.description).toContain(words);
    expect(telegram.calls.at(-1)).toMatchObject({ status: 400, refused: answer.description });
  });

  it("is refused with 404 for a method there is not, and 401 for another token", async () => {
    const { call, root } = await chatWithAda();
    expect(await call("sendTelepathy")).toMatchObject({
      error_code: 404,
      description: "Not Found",
    });
    const response = await fetch(`${root}/bot1:other/getMe`);
    expect(response.status).toBe(401);
  });

  it("is refused with 403 before somebody has started the bot", async () => {
    const { call, telegram } = await chatWithAda();
    telegram.person(boris);
    expect(await call("sendMessage", { chat_id: boris.id, text: "hello" })).toMatchObject({
      error_code: 403,
      description: "Forbidden: bot can't initiate conversation with a user",
    });
  });

  it("may measure its text and data exactly up to the limit, markup not counted", async () => {
    const { call } = await chatWithAda();
    const text = `<b>${"x".repeat(4096)}</b>`;
    expect(await call("sendMessage", { chat_id: ada.id, text, parse_mode: "HTML" })).toMatchObject({
      ok: true,
    });
    expect(await call("sendMessage", button({ callback_data: "я".repeat(32) }))).toMatchObject({
      ok: true,
    });
  });

  it("may come urlencoded, with objects as JSON and numbers as text", async () => {
    const { root, me } = await chatWithAda();
    const body = new URLSearchParams({
      chat_id: String(ada.id),
      text: "coded",
      reply_markup: JSON.stringify({ inline_keyboard: [[{ text: "A", callback_data: "a" }]] }),
    });
    await fetch(`${root}/bot4242:AAExample/SENDMESSAGE`, { method: "POST", body });
    expect((await me.waitFor("coded")).keyboard).toEqual([
      [{ kind: "callback", text: "A", data: "a" }],
    ]);
  });
});

describe("an edit", () => {
  it("that changes nothing is refused", async () => {
    const { edit } = await messageWithButton();
    const { reply_markup } = button({ callback_data: "a" });
    expect(await edit("editMessageText", { text: "x", reply_markup })).toMatchObject({
      error_code: 400,
      description: expect.stringContaining("message is not modified"),
    });
  });

  it("without a keyboard takes the keyboard away", async () => {
    const { edit, me } = await messageWithButton();
    expect((await me.waitFor("x")).keyboard).toHaveLength(1);
    await edit("editMessageText", { text: "x" });
    expect((await me.waitFor("x")).keyboard).toEqual([]);
  });

  it("of the keyboard alone leaves the text", async () => {
    const { edit, me } = await messageWithButton();
    await edit("editMessageReplyMarkup", {
      reply_markup: { inline_keyboard: [[{ text: "B", callback_data: "b" }]] },
    });
    const message = await me.waitFor("x");
    expect(message.keyboard[0]?.[0]).toMatchObject({ text: "B" });
    expect(message).toMatchObject({ text: "x", edited: true });
  });

  it("of a caption is refused for a text", async () => {
    const { edit } = await messageWithButton();
    expect(await edit("editMessageCaption", { caption: "y" })).toMatchObject({
      description: "Bad Request: there is no caption in the message to edit",
    });
  });
});

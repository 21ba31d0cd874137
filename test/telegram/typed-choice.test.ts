import { InlineKeyboard } from "grammy";
import { expect, it } from "vitest";
import { typedChoice } from "../../src/telegram/typed-choice.ts";

const keyboard = new InlineKeyboard()
  .text("💰 Дорого", "price")
  .text("Ушёл к другим", "others")
  .text("Ушёл сам", "self")
  .row()
  .text("◀️ Назад", "back")
  .url("Сайт", "https://example.com");

it.each([
  ["дорого", "price"],
  ["  ДОРОГО! ", "price"],
  ["дор", "price"],
  ["ушел  сам", "self"],
  ["назад", "back"],
])("%s means a button", (text, data) => {
  expect(typedChoice(keyboard, text)).toBe(data);
});

it.each(["ушёл", "до", "", "!!!", "сайт", "дорого и далеко"])("“%s” means none", (text) => {
  expect(typedChoice(keyboard, text)).toBeNull();
});

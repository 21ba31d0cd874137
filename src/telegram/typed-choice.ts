import type { InlineKeyboard } from "grammy";

/** A beginning this long may stand for the rest. */
const LONG_ENOUGH = 3;
/** Signs in front of a button's words, and what people put behind theirs. */
const NO_WORDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu;

/** What the button does that somebody typed the words of, or how they alone begin; null for any other text. */
export function typedChoice(keyboard: InlineKeyboard, text: string): string | null {
  const typed = folded(text);
  const buttons = keyboard.inline_keyboard
    .flat()
    .flatMap((button) =>
      "callback_data" in button ? [{ label: folded(button.text), data: button.callback_data }] : [],
    );
  const same = buttons.filter(({ label }) => label === typed);
  const alike = buttons.filter(({ label }) => label.startsWith(typed));
  const meant = same.length > 0 || typed.length < LONG_ENOUGH ? same : alike;
  return meant.length === 1 ? meant[0]!.data : null;
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll("ё", "е").replaceAll(/\s+/gu, " ").replaceAll(NO_WORDS, "");
}

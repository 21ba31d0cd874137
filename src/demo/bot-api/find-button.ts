import type { ButtonPlace } from "./person-in-chats.ts";
import type { ChatButton, ChatMessage } from "./show-message.ts";

/**
 * The button of a message: at a place, else with exactly this label, else with a label holding it.
 *
 * @throws RangeError that lists the buttons there are
 */
export function findButton(message: ChatMessage, wanted: ButtonPlace): ChatButton {
  const found =
    typeof wanted === "string"
      ? byLabel(message, wanted)
      : message.keyboard[wanted.row]?.[wanted.column];
  if (found) return found;
  const place = typeof wanted === "string" ? `"${wanted}"` : `row ${wanted.row}, ${wanted.column}`;
  throw new RangeError(`no button ${place} below message ${message.id}: ${labels(message)}`);
}

function byLabel({ keyboard }: ChatMessage, wanted: string): ChatButton | undefined {
  const buttons = keyboard.flat();
  return (
    buttons.find(({ text }) => text === wanted) ?? buttons.find(({ text }) => text.includes(wanted))
  );
}

/** The labels of a message's buttons as one line: `[Yes] [No] / [Later]`. */
export function labels({ keyboard }: ChatMessage): string {
  return keyboard.map((row) => row.map(({ text }) => `[${text}]`).join(" ")).join(" / ");
}

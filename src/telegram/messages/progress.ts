import { InlineKeyboard } from "grammy";
import type { Progress } from "../../flows/answers/files.ts";
import { html, lines } from "../../texts/html.ts";
import { callOffButton } from "../file-buttons.ts";
import { shortFileName } from "./file-name.ts";
import type { Message } from "./message.ts";
import type { View } from "./view.ts";

const BAR_LENGTH = 12;

/** How far a file has got on its way in, and the way to call it off. */
export function progressMessage(
  fileName: string,
  { stage, done, total }: Progress,
  secondsLeft: number | null,
  { texts }: View,
): Message {
  const words = texts.progress;
  const isCounted = total !== null && total > 0;
  return {
    text: lines(
      html`⏳ <b>${shortFileName(fileName)}</b>`,
      words.stages[stage]({ done, total: isCounted ? total : null }),
      isCounted && bar(done / total),
      secondsLeft !== null && done < (total ?? 0) && words.left(Math.ceil(secondsLeft)),
    ),
    keyboard: new InlineKeyboard().text(texts.common.cancel, callOffButton.pack({})),
  };
}

function bar(share: number): string {
  const filled = Math.round(Math.min(1, share) * BAR_LENGTH);
  return "▓".repeat(filled) + "░".repeat(BAR_LENGTH - filled);
}
